import { createHash, createHmac, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import {
  createProofSigner,
  createProofVerifier,
  type ProvenRequest,
} from '../../subgraphs/shared/access/gateway-proof';
import type { ProofWindowOptions } from '../../subgraphs/shared/access/proof-window';

const KEY = Buffer.alloc(32, 7);
const START = 1_715_000_000_000;
const REQUEST: ProvenRequest = {
  body: '{"query":"{ _service { sdl } }"}',
  authorization: 'Bearer a.b.c',
  requestId: 'r-1',
};

let time: number;

beforeEach(() => {
  time = START;
});

const now = () => time;
const sign = createProofSigner(KEY, 'objects', { now });
const verifier = (options: ProofWindowOptions = {}) =>
  createProofVerifier(KEY, 'objects', { now, ...options });
const code = (proof: string | undefined, request = REQUEST, verify = verifier()) =>
  verify(proof, request)?.code ?? null;

test('A02: a request that the gateway signed passes, with and without a caller’s token', () => {
  expect(code(sign(REQUEST))).toBeNull();
  const anonymous = { body: REQUEST.body, authorization: undefined, requestId: undefined };
  expect(code(sign(anonymous), anonymous)).toBeNull();
});

test('A02: the proof is v1, time, nonce and an HMAC over name, time, nonce, body, token and request id', () => {
  const [version, issuedAt, nonce, mac] = sign(REQUEST).split('.');
  const sha = (text: string) => createHash('sha256').update(text).digest('hex');
  const covered = ['objects', issuedAt, nonce, sha(REQUEST.body), sha('Bearer a.b.c'), 'r-1'].join('\n');
  expect([version, issuedAt, mac]).toEqual([
    'v1',
    String(START),
    createHmac('sha256', KEY).update(covered).digest('base64url'),
  ]);
});

test('A02: without a proof, or with something else in its place, the answer is 401', () => {
  expect(verifier()(undefined, REQUEST)).toEqual({ code: 'PROOF_MISSING', status: 401 });
  expect(code('')).toBe('PROOF_MISSING');
  for (const text of [
    'v1',
    'v1.1.2.3',
    sign(REQUEST).replace('v1', 'v2'),
    `${sign(REQUEST)}.x`,
    ` ${sign(REQUEST)}`,
    `${sign(REQUEST)}\n`,
  ])
    expect(verifier()(text, REQUEST)).toEqual({ code: 'PROOF_MALFORMED', status: 401 });
});

test('A02: a proof by another key is forged', () => {
  const stranger = createProofSigner(randomBytes(32), 'objects', { now });
  expect(verifier()(stranger(REQUEST), REQUEST)).toEqual({ code: 'PROOF_FORGED', status: 401 });
});

test('A02: a proof for another subgraph is forged, even with the same key', () => {
  expect(code(createProofSigner(KEY, 'escrow', { now })(REQUEST))).toBe('PROOF_FORGED');
});

test.each<[string, Partial<ProvenRequest>]>([
  ['body', { body: `${REQUEST.body} ` }],
  ['caller’s token', { authorization: 'Bearer a.b.d' }],
  ['caller’s token, taken away', { authorization: undefined }],
  ['request id', { requestId: 'r-2' }],
])('A02: with another %s the proof is forged', (_part, change) => {
  expect(code(sign(REQUEST), { ...REQUEST, ...change })).toBe('PROOF_FORGED');
});

test('A02: no part of a proof can be altered by a single character', () => {
  const proof = sign(REQUEST);
  fc.assert(
    fc.property(fc.nat(proof.length - 1), fc.constantFrom(...'0123456789ABCabc-_.'), (at, sign) => {
      const altered = proof.slice(0, at) + sign + proof.slice(at + 1);
      expect(code(altered)).toEqual(
        altered === proof ? null : expect.stringMatching(/PROOF_(FORGED|MALFORMED)/),
      );
    }),
  );
});

test('A02: a proof is good for ten seconds and not a millisecond longer', () => {
  const proof = sign(REQUEST);
  time = START + 10_000;
  expect(code(proof)).toBeNull();
  time = START + 10_001;
  expect(verifier()(proof, REQUEST)).toEqual({ code: 'PROOF_EXPIRED', status: 401 });
});

test('A02: a proof from further ahead than two seconds is refused', () => {
  const proof = sign(REQUEST);
  time = START - 2_000;
  expect(code(proof)).toBeNull();
  time = START - 2_001;
  expect(verifier()(proof, REQUEST)).toEqual({ code: 'PROOF_FROM_FUTURE', status: 401 });
});

test('A02: a proof is good once, for as long as it could be accepted', () => {
  const verify = verifier();
  time = START + 2_000;
  const proof = sign(REQUEST);
  time = START;
  expect(code(proof, REQUEST, verify)).toBeNull();
  for (const later of [0, 1, 6_000, 11_999, 12_000]) {
    time = START + later;
    code(sign(REQUEST), REQUEST, verify);
    expect(verify(proof, REQUEST)).toEqual({ code: 'PROOF_REPLAYED', status: 401 });
  }
  time = START + 12_001;
  expect(code(proof, REQUEST, verify)).toBe('PROOF_EXPIRED');
});

test('A02: a full memory refuses instead of forgetting, and frees itself with time', () => {
  const verify = verifier({ maxNonces: 2 });
  const first = sign(REQUEST);
  expect([code(first, REQUEST, verify), code(sign(REQUEST), REQUEST, verify)]).toEqual([null, null]);
  expect(verify(sign(REQUEST), REQUEST)).toEqual({ code: 'PROOF_MEMORY_FULL', status: 503 });
  expect(code(first, REQUEST, verify)).toBe('PROOF_REPLAYED');
  time = START + 12_001;
  expect(code(sign(REQUEST), REQUEST, verify)).toBeNull();
});

test('A02: strangers cannot fill the memory', () => {
  const verify = verifier({ maxNonces: 1 });
  const stranger = createProofSigner(randomBytes(32), 'objects', { now });
  for (let i = 0; i < 10; i += 1) expect(code(stranger(REQUEST), REQUEST, verify)).toBe('PROOF_FORGED');
  expect(code(sign(REQUEST), REQUEST, verify)).toBeNull();
});

test('a key of another length is a mistake of the configuration and told at once', () => {
  expect(() => createProofSigner(Buffer.alloc(16), 'objects')).toThrow('32 bytes');
  expect(() => createProofVerifier(Buffer.alloc(0), 'objects')).toThrow('32 bytes');
});
