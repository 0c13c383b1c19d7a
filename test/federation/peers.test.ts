import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { REGISTER } from '../../subgraphs/register/module';
import {
  createProofSigner,
  createProofVerifier,
  PROOF_HEADER,
} from '../../subgraphs/shared/access/gateway-proof';
import { createDataSource } from '../../subgraphs/shared/database/data-source';
import { createPeerClient, type PeerClient } from '../../subgraphs/shared/peers/peer-client';
import { makePeerKey } from '../../subgraphs/shared/peers/peer-keys';
import { createPeerSigner, PEER_PROOF_HEADER } from '../../subgraphs/shared/peers/peer-proof';
import {
  type PeerHandler,
  type PeerWay,
  peerWayInProcess,
  peerWayOverHttp,
} from '../../subgraphs/shared/peers/peer-way';
import { type PeerAnswer, PeerInputError, PeerUnavailable } from '../../subgraphs/shared/peers/peers';
import { createLogger } from '../../subgraphs/shared/server/logger';
import { createSubgraph, type Subgraph } from '../../subgraphs/shared/server/subgraph';
import { createSubgraphServer } from '../../subgraphs/shared/server/subgraph-http';
import { createFolderBlobStore } from '../../subgraphs/shared/storage/folder-blob-store';
import { cloneDatabase, type TestDatabase } from '../support/database';

const GATEWAY_KEY = Buffer.alloc(32, 7);
/** For answers that come, on a busy machine too. */
const PATIENT_MS = 30_000;
const NOW = new Date('2026-11-20T20:00:00Z');
const [OBJECTS_KEY, ESCROW_KEY] = [makePeerKey(), makePeerKey()];

/** Questions of the test; the shape of an answer is nothing that the entrance knows. */
const ANSWERS: readonly PeerAnswer[] = [
  {
    question: 'echo',
    answer: async ({ now, today, transaction }, input) => {
      const [{ read_only: readOnly }] = await transaction.query(
        `SELECT current_setting('transaction_read_only') AS read_only`,
      );
      return { input, now, today, readOnly };
    },
  },
  { question: 'nothing', answer: async () => null },
  {
    question: 'writing',
    answer: ({ transaction }) =>
      transaction.query(
        `INSERT INTO inbox_event (source, id, type, consumed_at) VALUES ('x', gen_random_uuid(), 'x', now())`,
      ),
  },
  { question: 'picky', answer: () => Promise.reject(new PeerInputError('entryId is no uuid')) },
  { question: 'never', answer: () => new Promise(() => {}) },
];

describe.each(['process', 'http'] as const)('a registry asks another over %s', (over) => {
  let database: TestDatabase;
  let register: Subgraph;
  let server: Server | null = null;
  let send: PeerHandler;
  let peers: PeerClient;

  beforeAll(async () => {
    database = await cloneDatabase('register');
    const dataSource = await createDataSource({
      name: 'test-peers',
      connection: database.application,
      entities: REGISTER.entities,
    }).initialize();
    register = await createSubgraph({
      module: { ...REGISTER, answers: ANSWERS },
      dataSource,
      verifyProof: createProofVerifier(GATEWAY_KEY, 'register'),
      peerKeys: { objects: OBJECTS_KEY.publicKey, escrow: ESCROW_KEY.publicKey },
      tokens: { verify: async () => ({ ok: true, value: { kind: 'ANONYMOUS' } }) },
      blobs: createFolderBlobStore('unused'),
      peers: createPeerClient({ self: 'register', key: makePeerKey().privateKey, ways: {} }),
      logger: createLogger({ name: 'test', level: 'silent' }),
      now: () => NOW,
    });
    if (over === 'http') {
      server = createSubgraphServer(register).listen(0, '127.0.0.1');
      await once(server, 'listening');
    }
    const way = wayToRegister(PATIENT_MS);
    send = way.send;
    peers = clientOver(way);
  });
  afterAll(async () => {
    await peers.close();
    server?.close();
    await register.close();
    await database.drop();
  });

  function wayToRegister(answerMs: number): PeerWay {
    if (!server) return peerWayInProcess(register.handlePeer, { answerMs });
    const { port } = server.address() as AddressInfo;
    return peerWayOverHttp(new URL(`http://127.0.0.1:${port}`), { answerMs });
  }
  const clientOver = (way: PeerWay) =>
    createPeerClient({ self: 'objects', key: OBJECTS_KEY.privateKey, ways: { register: way } });

  /** Sends a question with whatever headers. */
  const sendWith = (headers: Record<string, string>, body = '{}') =>
    send({ path: '/peers/nothing', body, headers });

  test('it gets the answer, judged at one instant and read in a transaction that writes nothing', async () => {
    expect(await peers.ask('register', 'echo', { number: '№ 1' })).toEqual({
      input: { number: '№ 1' },
      now: NOW.toISOString(),
      today: '2026-11-21',
      readOnly: 'on',
    });
  });

  test('that there is nothing is an answer', async () => {
    expect(await peers.ask('register', 'nothing', {})).toBeNull();
  });

  test.each([
    ['a question that nobody answers', 'weather'],
    ['an answer that would write', 'writing'],
    ['an input that is no question', 'picky'],
  ])('%s is no answer', async (_what, question) => {
    await expect(peers.ask('register', question, {})).rejects.toThrow(PeerUnavailable);
  });

  test('an answer that does not come is no answer', async () => {
    const hasty = clientOver(wayToRegister(300));
    await expect(hasty.ask('register', 'never', {})).rejects.toThrow(PeerUnavailable);
    await hasty.close();
  });

  test('a registry to which no way leads is unavailable', async () => {
    await expect(peers.ask('escrow', 'nothing', {})).rejects.toThrow(PeerUnavailable);
  });

  test('A02: an unknown question, a forged one and a foreign one are told apart by nobody but a registry', async () => {
    const sign = createPeerSigner(OBJECTS_KEY.privateKey, 'objects');
    const proven = (path: string) =>
      send({
        path,
        body: '{}',
        headers: { [PEER_PROOF_HEADER]: sign({ to: 'register', path, body: '{}' }) },
      });
    expect((await proven('/peers/weather')).status).toBe(404);
    expect((await send({ path: '/peers/weather', body: '{}', headers: {} })).status).toBe(401);
  });

  const message = { to: 'register', path: '/peers/nothing', body: '{}' } as const;
  const proofBy = (key: typeof OBJECTS_KEY, now = Date.now()) =>
    createPeerSigner(key.privateKey, 'objects', { now: () => now })(message);

  test.each<[string, () => Record<string, string>]>([
    ['no proof', () => ({})],
    ['a proof that is noise', () => ({ [PEER_PROOF_HEADER]: 'v1.objects.1.2.3' })],
    ['a proof with the key of another registry', () => ({ [PEER_PROOF_HEADER]: proofBy(ESCROW_KEY) })],
    ['an expired proof', () => ({ [PEER_PROOF_HEADER]: proofBy(OBJECTS_KEY, Date.now() - 11_000) })],
    ['a proof of the gateway', () => gatewayProof('{}')],
    [
      'a proof of the gateway in the place of the peer’s',
      () => ({ [PEER_PROOF_HEADER]: gatewayProof('{}')[PROOF_HEADER] ?? '' }),
    ],
  ])('A02: %s is answered with 401 and nothing else', async (_what, headers) => {
    const { status, body } = await sendWith(headers());
    expect(status).toBe(401);
    expect(JSON.parse(body).errors[0].extensions).toEqual({ code: 'PEERS_ONLY' });
  });

  test('A02: a proof is answered once and its replay with 401', async () => {
    const headers = { [PEER_PROOF_HEADER]: proofBy(OBJECTS_KEY) };
    expect((await sendWith(headers)).status).toBe(200);
    expect((await sendWith(headers)).status).toBe(401);
  });

  test('A02: a proof of a registry does not open the entrance of the gateway', async () => {
    const body = '{"query":"{ __typename }"}';
    const sign = createPeerSigner(OBJECTS_KEY.privateKey, 'objects');
    const proof = sign({ to: 'register', path: '/graphql', body });
    for (const name of [PROOF_HEADER, PEER_PROOF_HEADER])
      expect((await register.handle({ body, headers: { [name]: proof } })).status).toBe(401);
    expect((await register.handle({ body, headers: gatewayProof(body) })).status).toBe(200);
  });
});

function gatewayProof(body: string): Record<string, string> {
  const proof = createProofSigner(GATEWAY_KEY, 'register')({ body, authorization: undefined, requestId: '' });
  return { [PROOF_HEADER]: proof };
}
