@echo off
rem Starts the product with its own jre or the Java on the path.
setlocal
set "here=%~dp0"
rem Of an update that was cut off while it replaced this file only its copy may be left.
if /i "%here:~-15%"=="\update.safety\" copy /y "%~f0" "%here:~0,-14%" >nul & "%here:~0,-14%shebao.cmd" %*
set "java=java"
if exist "%here%jre\bin\java.exe" set "java=%here%jre\bin\java.exe"
call :undo_cut_update
:again
for %%f in ("%here%plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%f"
"%java%" -Xmx512m -Djdk.console=java.base -Djava.util.logging.config.file="%here%logging.properties" --enable-native-access=ALL-UNNAMED -XX:-CreateCoredumpOnCrash -Dfile.encoding=UTF-8 %SHEBAO_VMARGS% -jar "%launcher%" -nosplash -install "%here%." -configuration "%here%configuration" -application org.shebao.cli.app -data @none %*
set "code=%errorlevel%"
call :undo_cut_update
if %code% equ 23 goto again
exit /b %code%

rem Undoes an update that was cut off: update.safety holds what it was about to replace, and the number of its process.
rem Without that number the copy does not count any more.
:undo_cut_update
set "safety=%here%update.safety"
if not exist "%safety%" exit /b
if not exist "%safety%\process" goto forget
for /f "usebackq" %%p in ("%safety%\process") do set "updater=%%p"
tasklist /fi "pid eq %updater%" /nh 2>nul | find "java" >nul
if not errorlevel 1 exit /b
set "registry=%here%p2\org.eclipse.equinox.p2.engine\profileRegistry"
if exist "%registry%" rd /s /q "%registry%"
if exist "%registry%" exit /b
xcopy "%safety%\configuration" "%here%configuration" /e /i /q /y >nul
if errorlevel 1 exit /b
xcopy "%safety%\p2" "%here%p2" /e /i /q /y >nul
if errorlevel 1 exit /b
rem This file is read while it runs, and a window that runs cannot be overwritten; each version of them starts every version of the product.
if exist "%safety%\shebao.cmd" del "%safety%\shebao.cmd"
xcopy "%safety%" "%here%." /c /q /y >nul 2>nul
del "%here%process"
del "%safety%\process"
:forget
rd /s /q "%safety%"
exit /b
