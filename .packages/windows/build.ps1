# Not tested yet.  Makes the installer for one person on Windows: an interpreter that may lie
# anywhere (the one that NuGet has), the wheels, and Inno Setup.
#
#     .packages\windows\build.ps1 -Wheel dist\timeline_app-0.1.0-py3-none-any.whl -Python 3.13.1
param(
    [Parameter(Mandatory)] [string] $Wheel,
    [Parameter(Mandatory)] [string] $Python,
    [string] $Out = "dist"
)
$ErrorActionPreference = "Stop"
$PSNativeCommandUseErrorActionPreference = $true

$here = Split-Path -Parent $MyInvocation.MyCommand.Path
$work = Join-Path ([IO.Path]::GetTempPath()) "timeline-app-build"
if (Test-Path $work) { Remove-Item -Recurse -Force $work }
New-Item -ItemType Directory $work | Out-Null

nuget install python -Version $Python -OutputDirectory $work -ExcludeVersion
Move-Item "$work\python\tools" "$work\runtime"
& "$work\runtime\python.exe" -m pip install --no-warn-script-location --only-binary ":all:" (Resolve-Path $Wheel)
# What of Qt stands under the GPL alone, or is no part of this program.
Get-ChildItem "$work\runtime\Lib\site-packages\PySide6" -Include `
    "*Quick*", "*Qml*", "*Designer*", "*VirtualKeyboard*", "*Lottie*", "*.exe", "qml" -Recurse |
    Remove-Item -Recurse -Force -ErrorAction SilentlyContinue
& "$work\runtime\python.exe" -I -m timeline_app doctor

$version = & "$work\runtime\python.exe" -I -c "import timeline_app; print(timeline_app.__version__)"
iscc "/DVersion=$version" "/DFolder=$work" "/O$Out" (Join-Path $here "timeline-app.iss")
