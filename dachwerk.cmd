@echo off
rem Runs Dachwerk from a checkout; builds it first where that has not been done.
setlocal
set "HOME_DIR=%~dp0"
set "JAR=%HOME_DIR%cli\target\dachwerk.jar"

set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo Dachwerk braucht Java 17 oder neuer / needs Java 17 or newer: JAVA_HOME, PATH. 1>&2
  exit /b 2
)

if exist "%JAR%" goto run
where mvn >nul 2>&1
if errorlevel 1 (
  echo Dachwerk ist noch nicht gebaut, und Maven fehlt / has not been built, and Maven is missing. 1>&2
  exit /b 2
)
echo Dachwerk wird beim ersten Aufruf gebaut / is being built on first use ... 1>&2
if not exist "%HOME_DIR%target" mkdir "%HOME_DIR%target"
pushd "%HOME_DIR%"
call mvn -q -B -ntp -pl cli -am -DskipTests package >"%HOME_DIR%target\first-build.log" 2>&1
set "BUILD=%errorlevel%"
popd
if not "%BUILD%"=="0" (
  echo Der Bau ist fehlgeschlagen / the build failed: %HOME_DIR%target\first-build.log 1>&2
  exit /b 2
)

:run
"%JAVA%" -XX:+UseSerialGC -Dfile.encoding=UTF-8 %DACHWERK_JAVA_OPTIONS% -jar "%JAR%" %*
exit /b %errorlevel%
