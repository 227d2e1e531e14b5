#!/bin/sh
# Registers PhotoSync Tray in the tenant that `az login` has signed in to, from application.json.
# UNTRIED on a real tenant. Needs the Azure CLI, and a role that may register applications, such as
# Application Developer. Grants nothing: an administrator opens the link that it prints.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
graph=$(az cloud show --query endpoints.microsoftGraphResourceId --output tsv)
graph=${graph%/}
login=$(az cloud show --query endpoints.activeDirectory --output tsv)
login=${login%/}
tenant=$(az account show --query tenantId --output tsv)

client=$(az rest --method POST --url "$graph/v1.0/applications" \
    --headers Content-Type=application/json --body "@$here/application.json" \
    --query appId --output tsv)
# The Windows account (WAM) answers at an address that holds the application's own id.
az rest --method PATCH --url "$graph/v1.0/applications(appId='$client')" \
    --headers Content-Type=application/json --output none --body \
    "{\"publicClient\":{\"redirectUris\":[\"http://localhost\",\"ms-appx-web://Microsoft.AAD.BrokerPlugin/$client\"]}}"
az rest --method POST --url "$graph/v1.0/servicePrincipals" \
    --headers Content-Type=application/json --output none --body "{\"appId\":\"$client\"}"

cat <<END
Registered. Set these policies of PhotoSync Tray:
  TenantId  $tenant
  ClientId  $client
An administrator allows it for everyone, once:
  $login/$tenant/adminconsent?client_id=$client
END
