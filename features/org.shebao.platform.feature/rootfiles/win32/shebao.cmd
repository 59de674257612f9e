@echo off
rem Starts the product with its own jre or the Java on the path.
setlocal
set "here=%~dp0"
set "java=java"
if exist "%here%jre\bin\java.exe" set "java=%here%jre\bin\java.exe"
:again
for %%f in ("%here%plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%f"
"%java%" -Xmx512m -Djdk.console=java.base -Djava.util.logging.config.file="%here%logging.properties" --enable-native-access=ALL-UNNAMED -XX:-CreateCoredumpOnCrash -Dfile.encoding=UTF-8 %SHEBAO_VMARGS% -jar "%launcher%" -nosplash -install "%here%." -configuration "%here%configuration" -application org.shebao.cli.app -data @none %*
if %errorlevel% equ 23 goto again
exit /b %errorlevel%
