import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { createProofSigner, type SubgraphName } from '../../subgraphs/shared/access/gateway-proof';
import type { ProofWindowOptions } from '../../subgraphs/shared/access/proof-window';
import { makePeerKey } from '../../subgraphs/shared/peers/peer-keys';
import {
  createPeerSigner,
  createPeerVerifier,
  type ProvenMessage,
} from '../../subgraphs/shared/peers/peer-proof';

const START = 1_715_000_000_000;
const KEYS = { objects: makePeerKey(), register: makePeerKey(), escrow: makePeerKey() };
const QUESTION: ProvenMessage = { to: 'register', path: '/peers/entry-facts', body: '{"number":"1"}' };

let time: number;
beforeEach(() => {
  time = START;
});

const now = () => time;
const signerOf = (name: SubgraphName, key = KEYS[name].privateKey) => createPeerSigner(key, name, { now });
const verifier = (options: ProofWindowOptions = {}) =>
  createPeerVerifier({ objects: KEYS.objects.publicKey, escrow: KEYS.escrow.publicKey }, 'register', {
    now,
    ...options,
  });

/** The asker, or the code of the refusal. */
function verdict(proof: string | undefined, message: ProvenMessage = QUESTION, verify = verifier()): string {
  const result = verify(proof, message);
  return result.ok ? result.value : result.error.code;
}

test('A02: a registry lets in another one by the proof of its own key, and knows which it is', () => {
  expect(verdict(signerOf('objects')(QUESTION))).toBe('objects');
  expect(verdict(signerOf('escrow')(QUESTION))).toBe('escrow');
});

test('A02: without a proof, or with something else in its place, nobody is let in', () => {
  const proof = signerOf('objects')(QUESTION);
  expect([undefined, ''].map((text) => verdict(text))).toEqual(['PROOF_MISSING', 'PROOF_MISSING']);
  for (const text of ['v1', proof.replace('v1', 'v2'), `${proof}x`, ` ${proof}`, `${proof}\n`])
    expect(verdict(text)).toBe('PROOF_MALFORMED');
});

test('A02: one registry cannot speak in the name of another, nor a stranger in that of any', () => {
  expect(verdict(signerOf('objects', KEYS.escrow.privateKey)(QUESTION))).toBe('PROOF_FORGED');
  expect(verdict(signerOf('objects', makePeerKey().privateKey)(QUESTION))).toBe('PROOF_FORGED');
});

test('A02: a registry does not take a proof of its own name for that of another', () => {
  expect(verdict(signerOf('register')(QUESTION))).toBe('PROOF_FORGED');
});

test('A02: a proof that the gateway makes opens nothing here', () => {
  const proof = createProofSigner(randomBytes(32), 'register', { now })({
    body: QUESTION.body,
    authorization: undefined,
    requestId: '',
  });
  expect(verdict(proof)).toBe('PROOF_MALFORMED');
});

test.each<[string, Partial<ProvenMessage>]>([
  ['question', { path: '/peers/analogue-search-facts' }],
  ['path', { path: '/events' }],
  ['body', { body: '{"number":"2"}' }],
])('A02: with another %s the proof is forged', (_part, change) => {
  expect(verdict(signerOf('objects')(QUESTION), { ...QUESTION, ...change })).toBe('PROOF_FORGED');
});

test('A02: a proof for another registry is forged here', () => {
  expect(verdict(signerOf('objects')({ ...QUESTION, to: 'escrow' }))).toBe('PROOF_FORGED');
});

test('A02: no part of a peer’s proof can be altered by a single character', () => {
  const proof = signerOf('objects')(QUESTION);
  fc.assert(
    fc.property(fc.nat(proof.length - 1), fc.constantFrom(...'0123456789ABCabc-_.'), (at, letter) => {
      const altered = proof.slice(0, at) + letter + proof.slice(at + 1);
      expect(verdict(altered)).toEqual(
        altered === proof ? 'objects' : expect.stringMatching(/PROOF_(FORGED|MALFORMED)/),
      );
    }),
  );
});

test('A02: a peer’s proof is good once, for ten seconds, and not from the future', () => {
  const verify = verifier();
  const proof = signerOf('objects')(QUESTION);
  time = START - 2_001;
  expect(verdict(proof, QUESTION, verify)).toBe('PROOF_FROM_FUTURE');
  time = START + 10_001;
  expect(verdict(proof, QUESTION, verify)).toBe('PROOF_EXPIRED');
  time = START + 10_000;
  expect(verdict(proof, QUESTION, verify)).toBe('objects');
  expect(verdict(proof, QUESTION, verify)).toBe('PROOF_REPLAYED');
});
