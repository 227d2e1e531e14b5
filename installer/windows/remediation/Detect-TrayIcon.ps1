<#
Intune remediation, detection script: is the tray icon beside the clock, or in the hidden list?

Optional. Windows 11 puts every new icon into the hidden list, and has no policy for a single one.
Settings in Intune: logged-on credentials YES, enforce signature check No, 64-bit PowerShell Yes.
Written for Windows PowerShell 5.1; ASCII only.

Exit 1: Windows has seen the icon, and nobody has decided yet where it goes. Exit 0: anything else,
also where the person has moved it: that counts.
#>
Set-StrictMode -Version 2.0
$ErrorActionPreference = 'Stop'

function Get-Undecided {
    $icons = 'HKCU:\Control Panel\NotifyIconSettings'
    if (-not (Test-Path -LiteralPath $icons)) { return }
    foreach ($icon in Get-ChildItem -LiteralPath $icons) {
        $path = [string]$icon.GetValue('ExecutablePath')
        if ($path -notlike '*\photosync-tray.exe') { continue }
        if ($null -eq $icon.GetValue('IsPromoted')) { Write-Output $icon.PSPath }
    }
}

if (@(Get-Undecided).Count -gt 0) {
    Write-Output 'hidden'
    exit 1
}
Write-Output 'decided, or not seen yet'
exit 0
