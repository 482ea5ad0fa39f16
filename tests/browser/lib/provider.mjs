// A certified OpenID provider (npm oidc-provider) on another origin than the app, with the profile that DigiD brokers speak:
// code + PKCE, private_key_jwt with ES256, claims in the ID token, acr.

import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import http from 'node:http';

export const SUBSTANTIAL = 'http://eidas.europa.eu/LoA/substantial';
const CLAIMS = ['bsn', 'given_name', 'family_name_prefix', 'family_name', 'birthdate', 'email', 'email_verified'];

const key = (alg, type, options) => ({ ...generateKeyPairSync(type, options).privateKey.export({ format: 'jwk' }), alg, use: 'sig', kid: `provider-${alg}` });

/** Public half of the server's own key, as registered with the provider. */
const clientKey = (pem, kid) => ({ ...createPublicKey(readFileSync(pem)).export({ format: 'jwk' }), alg: 'ES256', use: 'sig', ...(kid && { kid }) });

/** Starts the provider. `people` are accounts by id; `said` may be changed between sign-ins: algorithm, acr, and claims that differ. */
export async function startProvider({ people, redirectUri, afterSignOut, keyFile, keyId }) {
  const { default: Provider } = await import('oidc-provider');
  const said = { alg: 'ES256', acr: SUBSTANTIAL, claims: {}, asked: [], tokenCalls: [] };
  const server = http.createServer((request, answer) => handle(request, answer)).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const jwks = { keys: [key('ES256', 'ec', { namedCurve: 'P-256' }), key('RS256', 'rsa', { modulusLength: 3072 }), key('PS256', 'rsa', { modulusLength: 3072 })] };
  const providers = quietly(() => Object.fromEntries(jwks.keys.map(({ alg }) => [alg, make(Provider, issuer, { alg, jwks, people, said, redirectUri, afterSignOut, client: clientKey(keyFile, keyId) })])));

  async function handle(request, answer) {
    const provider = providers[said.alg];
    const at = new URL(request.url, issuer);
    if (at.pathname === '/auth') said.asked.push(Object.fromEntries(at.searchParams));
    if (at.pathname === '/token') said.tokenCalls.push(request.headers);
    if (!at.pathname.startsWith('/interaction/')) return provider.callback()(request, answer);
    if (request.method === 'GET') return answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(choose(people, at.pathname));
    const form = new URLSearchParams(await body(request));
    const id = form.get('person');
    const result = id ? { login: { accountId: id, remember: false, amr: ['digid'], ...(said.acr && { acr: said.acr }) } } : { error: 'access_denied', error_description: 'cancelled' };
    return provider.interactionFinished(request, answer, result, { mergeWithLastSubmission: false });
  }
  return { issuer, said, close: () => new Promise((resolve) => { server.closeAllConnections(); server.close(resolve); }) };
}

/** The provider warns at its start that it keeps everything in memory: that is what this test wants. */
function quietly(make) {
  const { warn, info } = console;
  Object.assign(console, { warn: () => {}, info: () => {} });
  try { return make(); } finally { Object.assign(console, { warn, info }); }
}

function make(Provider, issuer, { alg, jwks, people, said, redirectUri, afterSignOut, client }) {
  const provider = new Provider(issuer, {
    clients: [{
      client_id: 'inburgerpad', redirect_uris: [redirectUri], post_logout_redirect_uris: [afterSignOut], response_types: ['code'], grant_types: ['authorization_code'],
      token_endpoint_auth_method: 'private_key_jwt', token_endpoint_auth_signing_alg: 'ES256', id_token_signed_response_alg: alg, subject_type: 'pairwise', require_auth_time: true,
      jwks: { keys: [client] },
    }],
    jwks,
    cookies: { keys: ['only for this test'], names: { session: `session_${alg}`, interaction: `interaction_${alg}`, resume: `resume_${alg}` } },
    pkce: { required: () => true },
    acrValues: [SUBSTANTIAL, 'http://eidas.europa.eu/LoA/low', 'http://eidas.europa.eu/LoA/high'],
    conformIdTokenClaims: false,
    claims: { openid: ['sub', 'acr', ...CLAIMS], auth_time: null },
    features: { claimsParameter: { enabled: true }, devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: true, logoutSource: (ctx, form) => { ctx.body = `<!doctype html><title>Uitloggen</title>${form}<button form="op.logoutForm" name="logout" value="yes">Ja</button>`; } } },
    subjectTypes: ['pairwise'],
    pairwiseIdentifier: async (_, accountId) => `pairwise-${accountId}`,
    enabledJWA: { idTokenSigningAlgValues: ['ES256', 'RS256', 'PS256'], clientAuthSigningAlgValues: ['ES256'] },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    ttl: { IdToken: 300, AccessToken: 300, AuthorizationCode: 60, Session: 600, Interaction: 600, Grant: 600 },
    findAccount: (_, id) => people.has(id) && { accountId: id, claims: () => ({ sub: id, ...people.get(id), ...said.claims, ...(said.acr && { acr: said.acr }) }) },
    async loadExistingGrant({ oidc }) {
      const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
      grant.addOIDCScope('openid');
      grant.addOIDCClaims(CLAIMS);
      await grant.save();
      return grant;
    },
  });
  provider.on('server_error', (_, error) => console.error(`provider: ${error.stack}`));
  return provider;
}

const choose = (people, action) => `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Kies</title><h1>Kies een persoon</h1><form method="post" action="${action}">
${[...people.keys()].map((id) => `<button name="person" value="${id}">${id}</button>`).join('\n')}<button name="cancel" value="1">Annuleren</button></form>`;

async function body(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
