import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeProtectedHeader } from 'jose';
import { createEmbeddedIssuer } from '../../gateway/embedded-issuer/embedded-issuer';
import { claimsOf, SAMPLE_USERS } from '../../gateway/embedded-issuer/sample-users';
import { runToken } from '../../scripts/token';
import { signInAs, signInAsPartner } from '../../scripts/token-flow';
import { GRAPH_AUDIENCE } from '../../subgraphs/shared/access/access-config';
import { createTokenVerifier } from '../../subgraphs/shared/access/token-verifier';
import { fromGlobalId } from '../../subgraphs/shared/kernel/global-id';
import { type LoopbackIssuer, startLoopbackIssuer } from '../support/loopback-issuer';

let keyDirectory: string;
let issuer: LoopbackIssuer;

beforeAll(async () => {
  keyDirectory = await mkdtemp(join(tmpdir(), 'issuer-'));
  issuer = await startLoopbackIssuer({ keyDirectory });
});

afterAll(async () => {
  await issuer.stop();
  await rm(keyDirectory, { recursive: true, force: true });
});

const verifierOf = ({ issuerUrl }: LoopbackIssuer) =>
  createTokenVerifier({ issuer: issuerUrl, audience: GRAPH_AUDIENCE });

async function token(argv: readonly string[]) {
  const said = { out: '', err: '' };
  const code = await runToken(argv, { out: (text) => (said.out += text), err: (text) => (said.err += text) });
  return { code, ...said };
}

test.each(SAMPLE_USERS)('$login signs in by code and PKCE and is who the sample says', async (user) => {
  const { code, out } = await token(['--as', user.login, '--url', issuer.origin]);
  expect(code).toBe(0);
  expect(decodeProtectedHeader(out.trim())).toMatchObject({ alg: 'ES256', typ: 'at+jwt' });
  const verified = await verifierOf(issuer).verify(`Bearer ${out.trim()}`);
  const { org } = claimsOf(user);
  expect(verified).toMatchObject({
    ok: true,
    value: {
      kind: 'PERSON',
      subject: user.login,
      organizationId: org === undefined ? null : fromGlobalId('organization', org),
      roles: new Set(user.roles),
    },
  });
});
