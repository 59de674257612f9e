@echo off
rem Starts the product with its own jre or the Java on the path.
setlocal
set "here=%~dp0"
set "java=java"
if exist "%here%jre\bin\java.exe" set "java=%here%jre\bin\java.exe"
if not defined SHEBAO_VMARGS set "SHEBAO_VMARGS=-Xmx512m"
:again
for %%f in ("%here%plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%f"
"%java%" %SHEBAO_VMARGS% -Djdk.console=java.base --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 -jar "%launcher%" -nosplash -install "%here%." -configuration "%here%configuration" -data @none %*
if %errorlevel% equ 23 goto again
exit /b %errorlevel%
