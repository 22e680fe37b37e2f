@echo off
rem The command line: forms check FOLDER (needs Node.js 20 or later)
node "%~dp0forms.mjs" %*
exit /b %ERRORLEVEL%
