<#
Intune remediation, remediation script: puts the tray icon beside the clock, where nobody has decided.

Settings in Intune: as for Detect-TrayIcon.ps1. Windows PowerShell 5.1; ASCII only. What the person
has chosen is left alone. Explorer shows the change at once, or at the next sign-in.
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

foreach ($path in @(Get-Undecided)) {
    $null = New-ItemProperty -LiteralPath $path -Name 'IsPromoted' -PropertyType 'DWord' -Value 1
}
Write-Output 'shown'
exit 0
