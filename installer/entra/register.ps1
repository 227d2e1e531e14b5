# Registers PhotoSync Tray by Microsoft Graph PowerShell, from application.json.
# UNTRIED: parsed, but never run. Needs the module Microsoft.Graph.Authentication, and
# a role that may register applications, such as Application Developer.
# Grants nothing: an administrator opens the link that it prints.
param(
    # Global, USGov, USGovDoD or China, as Connect-MgGraph names the clouds.
    [string] $Environment = 'Global',
    [string] $Login = 'https://login.microsoftonline.com'
)
$ErrorActionPreference = 'Stop'
Set-StrictMode -Version Latest

Connect-MgGraph -Scopes 'Application.ReadWrite.All' -Environment $Environment -NoWelcome
$tenant = (Get-MgContext).TenantId

function Send-Graph([string] $Method, [string] $Path, [string] $Body) {
    Invoke-MgGraphRequest -Method $Method -Uri "/v1.0/$Path" -Body $Body -ContentType 'application/json'
}

$manifest = Get-Content -Raw -Path (Join-Path $PSScriptRoot 'application.json')
$client = (Send-Graph 'POST' 'applications' $manifest).appId
# The Windows account (WAM) answers at an address that holds the application's own id.
$addresses = @('http://localhost', "ms-appx-web://Microsoft.AAD.BrokerPlugin/$client")
$public = @{ publicClient = @{ redirectUris = $addresses } } | ConvertTo-Json -Depth 4
Send-Graph 'PATCH' "applications(appId='$client')" $public | Out-Null
Send-Graph 'POST' 'servicePrincipals' (@{ appId = $client } | ConvertTo-Json) | Out-Null

Write-Output 'Registered. Set these policies of PhotoSync Tray:'
Write-Output "  TenantId  $tenant"
Write-Output "  ClientId  $client"
Write-Output 'An administrator allows it for everyone, once:'
Write-Output "  $Login/$tenant/adminconsent?client_id=$client"
