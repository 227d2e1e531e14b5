<#
Intune remediation, remediation script: mends what Detect-PhotoSyncTray.ps1 found.

Settings in Intune: as for the detection script. Windows PowerShell 5.1; ASCII only. It
* writes the entry in the Run key anew, where the installation was made with one,
* makes the folder of the status files, so that it belongs to SYSTEM and not to whoever is first,
* removes status files that cannot be read, or that nobody has written for 90 days.

It installs nothing, starts nothing, and touches no setting. One line of JSON says what it did.
#>
Set-StrictMode -Version 2.0
$ErrorActionPreference = 'Stop'

$Limit = 4096
$MaxFiles = 64
$Days = 90

# Shared with Detect-PhotoSyncTray.ps1, word for word.

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

function Repair-Autostart {
    if ((Get-MachineValue 'SOFTWARE\PhotoSyncTray' 'NoAutostart') -eq 1) { return $false }
    $place = [string](Get-MachineValue 'SOFTWARE\PhotoSyncTray' 'InstallDir')
    if ($place -eq '') { return $false }
    $program = $place + 'photosync-tray.exe'
    if (-not [IO.File]::Exists($program)) { return $false }
    $command = "`"$program`" --background"
    $run = 'SOFTWARE\Microsoft\Windows\CurrentVersion\Run'
    if ((Get-MachineValue $run 'PhotoSync Tray') -eq $command) { return $false }
    $root = [Microsoft.Win32.RegistryKey]::OpenBaseKey('LocalMachine', 'Registry64')
    $root.OpenSubKey($run, $true).SetValue('PhotoSync Tray', $command, 'String')
    return $true
}

function Remove-Damaged($Folder) {
    $removed = 0
    $oldest = [DateTime]::UtcNow.AddDays(-$Days)
    foreach ($file in @($Folder.GetFiles('status-*.json') | Select-Object -First $MaxFiles)) {
        $forgotten = $file.LastWriteTimeUtc -lt $oldest
        if ($forgotten -or $null -eq (Read-Status $file)) {
            $file.Delete()
            $removed += 1
        }
    }
    return $removed
}

$done = [ordered]@{ photosync = 1; autostart = $false; folder = $false; removed = 0; fault = '' }
try {
    $done.autostart = Repair-Autostart
    $asked = Test-Fleet
    $path = Join-Path -Path $env:ProgramData -ChildPath 'PhotoSyncTray'
    $taken = [IO.Directory]::Exists($path) -or [IO.File]::Exists($path)
    if ($asked -and -not $taken) {
        $null = [IO.Directory]::CreateDirectory($path)
        $done.folder = $true
    }
    $folder = Get-StatusFolder
    if ($null -ne $folder) { $done.removed = Remove-Damaged $folder }
} catch {
    # The kind alone: a message may hold what a person has written.
    $done.fault = $_.Exception.GetType().Name
}
Write-Output (ConvertTo-Json -InputObject $done -Compress)
if ($done.fault -ne '') { exit 1 }
exit 0
