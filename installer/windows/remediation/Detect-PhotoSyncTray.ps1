<#
Intune remediation, detection script: how PhotoSync Tray does on this PC, as one line of JSON.

Settings in Intune: logged-on credentials No, enforce signature check No, 64-bit PowerShell Yes.
Written for Windows PowerShell 5.1; ASCII only. Needs the policy FleetStatus for what people see.

Exit 0: there is nothing to mend. Exit 1: there is, and Remediate-PhotoSyncTray.ps1 mends it.
The line has at most 2000 characters of the 2048 that Intune keeps; "more" counts who is left out.

The status files are written by the people who use this PC, and this script runs as SYSTEM. So a
file is read up to a limit, never through a link, and never run; of what it says only words from
the lists below, and times and versions of the right form, are passed on.
#>
Set-StrictMode -Version 2.0
$ErrorActionPreference = 'Stop'

$Limit = 4096
$MaxFiles = 64
$MaxLine = 2000
$States = @(
    'signed-out', 'signing-in', 'checking', 'in-sync', 'sync-needed', 'nothing-to-sync',
    'watching', 'timed-out', 'failed'
)
$Causes = @(
    'no-exchange-photo', 'no-mailbox', 'mailbox-on-premises', 'directory-thumbnail',
    'sharepoint-never-opened', 'sharepoint-placeholder', 'sharepoint-own-picture',
    'sharepoint-old-picture', 'asked-waiting', 'overdue', 'guest-account', 'wrong-tenant',
    'not-configured', 'consent-needed', 'conditional-access', 'private-mode-forbidden',
    'no-browser', 'offline', 'proxy-refused', 'tls-not-trusted', 'clock-wrong', 'throttled',
    'service-fault'
)
$Starts = @(
    'installed', 'own-entry', 'policy', 'choice', 'task-manager', 'not-read', 'elsewhere',
    'not-installed'
)
$Time = '\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ'
$Version = '\d{1,5}(\.\d{1,5}){1,3}'
$Kind = '[A-Za-z]{1,40}'

# Shared with Remediate-PhotoSyncTray.ps1, word for word.

function Get-MachineValue([string] $Path, [string] $Name) {
    $root = [Microsoft.Win32.RegistryKey]::OpenBaseKey('LocalMachine', 'Registry64')
    $key = $root.OpenSubKey($Path)
    if ($null -eq $key) { return $null }
    return $key.GetValue($Name)
}

function Test-Fleet {
    foreach ($path in @('SOFTWARE\Policies\PhotoSyncTray', 'SOFTWARE\PhotoSyncTray')) {
        $value = Get-MachineValue $path 'FleetStatus'
        if ($null -ne $value) { return ($value -eq 1) }
    }
    return $false
}

function Get-StatusFolder {
    $path = Join-Path -Path $env:ProgramData -ChildPath 'PhotoSyncTray'
    $folder = New-Object -TypeName System.IO.DirectoryInfo -ArgumentList $path
    if (-not $folder.Exists) { return $null }
    if (($folder.Attributes -band [IO.FileAttributes]::ReparsePoint) -ne 0) { return $null }
    return $folder
}

function Read-Status([System.IO.FileInfo] $File) {
    if (($File.Attributes -band [IO.FileAttributes]::ReparsePoint) -ne 0) { return $null }
    if ($File.Length -gt $Limit) { return $null }
    $bytes = New-Object -TypeName byte[] -ArgumentList ($Limit + 1)
    $count = 0
    try {
        $stream = $File.Open('Open', 'Read', 'ReadWrite, Delete')
        try {
            do {
                $more = $stream.Read($bytes, $count, $bytes.Length - $count)
                $count += $more
            } while ($more -gt 0)
        } finally {
            $stream.Dispose()
        }
        if ($count -gt $Limit) { return $null }
        $found = ConvertFrom-Json -InputObject ([Text.Encoding]::UTF8.GetString($bytes, 0, $count))
    } catch {
        return $null
    }
    if ($found -isnot [System.Management.Automation.PSCustomObject]) { return $null }
    $schema = $found.PSObject.Properties['schema']
    if ($null -eq $schema -or $schema.Value -ne 1) { return $null }
    return $found
}

# End of what is shared.

function Get-Field($Object, [string] $Name) {
    $property = $Object.PSObject.Properties[$Name]
    if ($null -eq $property) { return $null }
    return $property.Value
}

function Select-Word($Value, [string[]] $Words) {
    if ($Value -is [string] -and $Words -ccontains $Value) { return $Value }
    return ''
}

function Select-Form($Value, [string] $Form) {
    if ($Value -is [string] -and [regex]::IsMatch($Value, "\A($Form)\z")) { return $Value }
    return ''
}

function ConvertTo-Person($Status) {
    $known = @(Get-Field $Status 'causes' | Where-Object { (Select-Word $_ $Causes) -ne '' })
    $person = [ordered]@{
        state = Select-Word (Get-Field $Status 'state') $States
        causes = @($known | Select-Object -First 3)
        version = Select-Form (Get-Field $Status 'version') $Version
    }
    $optional = [ordered]@{
        problem = Select-Form (Get-Field $Status 'problem') $Kind
        starts = Select-Word (Get-Field $Status 'starts_because') $Starts
        looked_at = Select-Form (Get-Field $Status 'looked_at') $Time
        in_sync_at = Select-Form (Get-Field $Status 'in_sync_at') $Time
        written_at = Select-Form (Get-Field $Status 'written_at') $Time
    }
    foreach ($name in $optional.Keys) {
        if ($optional[$name] -ne '') { $person[$name] = $optional[$name] }
    }
    return $person
}

function Get-Autostart([string] $Program) {
    if ((Get-MachineValue 'SOFTWARE\PhotoSyncTray' 'NoAutostart') -eq 1) { return 'declined' }
    $run = 'SOFTWARE\Microsoft\Windows\CurrentVersion\Run'
    $entry = Get-MachineValue $run 'PhotoSync Tray'
    if ($null -eq $entry) { return 'missing' }
    if ($entry -ne "`"$Program`" --background") { return 'elsewhere' }
    return 'ok'
}

$mend = @()
$people = @()
$damaged = 0
$autostart = ''
$installed = Select-Form (Get-MachineValue 'SOFTWARE\PhotoSyncTray' 'Version') $Version
$asked = Test-Fleet
if ($installed -ne '') {
    $place = [string](Get-MachineValue 'SOFTWARE\PhotoSyncTray' 'InstallDir')
    $autostart = Get-Autostart ($place + 'photosync-tray.exe')
    if ($autostart -eq 'missing' -or $autostart -eq 'elsewhere') { $mend += 'autostart' }
}
$folder = Get-StatusFolder
if ($null -ne $folder) {
    $files = @($folder.GetFiles('status-*.json') | Sort-Object -Property LastWriteTimeUtc -Descending)
    foreach ($file in @($files | Select-Object -First $MaxFiles)) {
        $status = Read-Status $file
        if ($null -eq $status) { $damaged += 1 } else { $people += , (ConvertTo-Person $status) }
    }
    if ($damaged -gt 0) { $mend += 'files' }
} elseif ($asked -and $installed -ne '') {
    $mend += 'folder'
}

$shown = $people.Count
do {
    $report = [ordered]@{
        photosync = 1
        installed = $installed
        autostart = $autostart
        fleet = $asked
        mend = @($mend)
        damaged = $damaged
        more = $people.Count - $shown
        people = @($people | Select-Object -First $shown)
    }
    $line = ConvertTo-Json -InputObject $report -Compress -Depth 4
    $shown -= 1
} while ($line.Length -gt $MaxLine -and $shown -ge 0)
Write-Output $line
if ($mend.Count -gt 0) { exit 1 }
exit 0
