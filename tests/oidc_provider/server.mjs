// oidc-provider, a certified OpenID provider, in the shape that MSAL expects of a tenant.
// Arguments: key, certificate (PEM), tenant id, client id. Prints its port once it listens.
import fs from 'node:fs';
import https from 'node:https';
import Provider from 'oidc-provider';

const [key, certificate, tenant, client] = process.argv.slice(2);
const server = https.createServer({key: fs.readFileSync(key), cert: fs.readFileSync(certificate)});
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
const {port} = server.address();
const prefix = `/${tenant}/v2.0`;

const objectId = (name) => `object-id-of-${name}`;
const claims = (name) => ({
  sub: objectId(name), oid: objectId(name), tid: tenant, name, preferred_username: name,
});

const provider = new Provider(`https://localhost:${port}${prefix}`, {
  clients: [{
    client_id: client, application_type: 'native', token_endpoint_auth_method: 'none',
    redirect_uris: ['http://localhost'], response_types: ['code'],
    grant_types: ['authorization_code', 'refresh_token'],
  }],
  scopes: ['openid', 'offline_access', 'profile', 'User.Read', 'Files.Read'],
  claims: {openid: ['sub'], profile: ['name', 'preferred_username', 'oid', 'tid']},
  conformIdTokenClaims: false,
  cookies: {keys: ['of this run']},
  features: {devInteractions: {enabled: true}, revocation: {enabled: true}},
  pkce: {required: () => true, methods: ['S256']},
  issueRefreshToken: async () => true,
  rotateRefreshToken: true,
  ttl: {
    AccessToken: 3600, IdToken: 3600, RefreshToken: 86400, Session: 86400, Grant: 86400,
    Interaction: 600, AuthorizationCode: 60,
  },
  routes: {
    authorization: '/oauth2/v2.0/authorize', token: '/oauth2/v2.0/token',
    revocation: '/oauth2/v2.0/revoke', jwks: '/discovery/v2.0/keys',
  },
  findAccount: async (_, name) => ({accountId: name, claims: async () => claims(name)}),
});

// What Entra adds to a token, and MSAL names the account by.
provider.use(async (ctx, next) => {
  await next();
  if (ctx.oidc?.route === 'token' && ctx.body?.access_token) {
    const home = {uid: objectId(ctx.oidc.account.accountId), utid: tenant};
    ctx.body.client_info = Buffer.from(JSON.stringify(home)).toString('base64url');
  }
});

// MSAL asks to choose an account, which Entra alone has a word for; a refresh token is for those
// who were asked.
const asked = (url) => {
  const address = new URL(url, 'https://localhost');
  if (address.pathname.endsWith('/authorize')) address.searchParams.set('prompt', 'login consent');
  return address.pathname + address.search;
};

const answer = provider.callback();
server.on('request', (request, response) => {
  if (!request.url.startsWith(`${prefix}/`)) {
    response.writeHead(404).end();
    return;
  }
  request.originalUrl = request.method === 'GET' ? asked(request.url) : request.url;
  request.url = request.originalUrl.slice(prefix.length);
  answer(request, response);
});
process.stdin.on('end', () => process.exit(0)).resume(); // ends with whoever started it
console.log(port);
