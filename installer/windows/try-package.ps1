<#
Tries the package on a PC that may be spoiled: installs, asks, detects, mends, uninstalls.

Needs an administrator and Windows PowerShell 5.1. UNTRIED: no PC has run it yet.
#>
param([Parameter(Mandatory = $true)] [string] $Folder)
Set-StrictMode -Version 2.0
$ErrorActionPreference = 'Stop'

function Test-That([string] $What, [bool] $Holds) {
    if (-not $Holds) { throw "Does not hold: $What" }
    Write-Output "ok  $What"
}

function Invoke-Installer([string[]] $Arguments) {
    $process = Start-Process -FilePath 'msiexec.exe' -ArgumentList $Arguments -Wait -PassThru
    return $process.ExitCode
}

function Get-Report {
    $line = powershell.exe -NoProfile -ExecutionPolicy Bypass -File $Detect
    return [pscustomobject]@{ Code = $LASTEXITCODE; Said = (ConvertFrom-Json -InputObject $line) }
}

$Scripts = Join-Path -Path $PSScriptRoot -ChildPath 'remediation'
$Detect = Join-Path -Path $Scripts -ChildPath 'Detect-PhotoSyncTray.ps1'
$Remediate = Join-Path -Path $Scripts -ChildPath 'Remediate-PhotoSyncTray.ps1'
$Run = 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Run'
$Key = 'HKLM:\SOFTWARE\PhotoSyncTray'
$package = @(Get-ChildItem -Path $Folder -Filter 'PhotoSyncTray-*-x64.msi' -Recurse)[0].FullName

$before = Get-Report
Test-That 'without the program nothing is to be mended' ($before.Code -eq 0)

$log = Join-Path -Path $env:TEMP -ChildPath 'photosync-install.log'
$code = Invoke-Installer @('/i', "`"$package`"", '/qn', '/norestart', 'TENANTID=contoso.example',
    'FLEETSTATUS=1', '/l*v', "`"$log`"")
Test-That 'it installs' ($code -eq 0)
$place = [string](Get-ItemProperty -LiteralPath $Key).InstallDir
$console = Join-Path -Path $place -ChildPath 'photosync-trayctl.exe'
Test-That 'its console program runs' ((& $console '--version') -like 'PhotoSync Tray *')
$entry = (Get-ItemProperty -LiteralPath $Run).'PhotoSync Tray'
Test-That 'it starts at sign-in' ($entry -like '*photosync-tray.exe" --background')

$folder = Join-Path -Path $env:ProgramData -ChildPath 'PhotoSyncTray'
$owner = (Get-Acl -LiteralPath $folder).Owner
Test-That 'administrators own the folder of the status' ($owner -match 'SYSTEM|Administrators')

Remove-ItemProperty -LiteralPath $Run -Name 'PhotoSync Tray'
$broken = Get-Report
Test-That 'a missing entry is found' ($broken.Code -eq 1 -and $broken.Said.autostart -eq 'missing')
$mended = ConvertFrom-Json -InputObject (powershell.exe -NoProfile -ExecutionPolicy Bypass -File $Remediate)
Test-That 'and mended' ($mended.fault -eq '' -and $mended.autostart)
Test-That 'as it was' ((Get-ItemProperty -LiteralPath $Run).'PhotoSync Tray' -eq $entry)

& $console 'status' | Out-Null
$after = Get-Report
Test-That 'a status was written, without names' (@($after.Said.people).Count -eq 1)
Test-That 'and nothing is to be mended' ($after.Code -eq 0)

$status = Join-Path -Path $env:ProgramData -ChildPath 'PhotoSyncTray\status-0000000000000000.json'
Set-Content -LiteralPath $status -Value '{"schema": 1, "state": "$(calc)"' -Encoding Ascii
Test-That 'a damaged file is found' ((Get-Report).Said.damaged -eq 1)
powershell.exe -NoProfile -ExecutionPolicy Bypass -File $Remediate | Out-Null
Test-That 'and removed' (-not (Test-Path -LiteralPath $status))

$code = Invoke-Installer @('/x', "`"$package`"", '/qn', '/norestart')
Test-That 'it uninstalls' ($code -eq 0)
Test-That 'and leaves nothing' (-not (Test-Path -LiteralPath $Key) -and -not (Test-Path -LiteralPath $place))
