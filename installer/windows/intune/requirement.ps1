# Requirement rule: a PC that can run PhotoSync Tray. Output type String, operator Equals, value ok.
# Anything else says why not, in the device's record in Intune.
$build = [Environment]::OSVersion.Version.Build
$explorer = Join-Path -Path $env:SystemRoot -ChildPath 'explorer.exe'
if (-not [Environment]::Is64BitOperatingSystem) {
    Write-Output 'not 64-bit'
} elseif ($build -lt @BUILD@) {
    Write-Output "Windows build $build is older than @BUILD@"
} elseif (-not (Test-Path -LiteralPath $explorer -PathType Leaf)) {
    Write-Output 'no desktop'
} else {
    Write-Output 'ok'
}
exit 0
