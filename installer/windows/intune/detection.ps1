# Detection rule: PhotoSync Tray @VERSION@ or a newer one is installed. Run it as System, 64-bit.
# Intune takes exit code 0 with a word on standard output for "installed".
$wanted = [version]'@VERSION@'
$key = Get-ItemProperty -LiteralPath 'HKLM:\@KEY@' -ErrorAction SilentlyContinue
$found = [version]'0.0'
if ($null -ne $key -and [version]::TryParse([string]$key.Version, [ref]$found) -and $found -ge $wanted) {
    $program = [string]$key.InstallDir + '@TRAY@'
    if (Test-Path -LiteralPath $program -PathType Leaf) {
        Write-Output "PhotoSync Tray $found"
    }
}
exit 0
