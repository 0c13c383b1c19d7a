import { signCms, signXml } from '../../../scripts/sample-authority/sign';
import { REGISTER_PATH } from '../../../subgraphs/escrow/deposit/deposit.rules';
import type { Actor } from '../../../subgraphs/shared/access/actor';
import type { SignatureVerifier } from '../../../subgraphs/shared/signature/signature-verifier';
import { partner } from '../../support/actors';
import { listsOf, openSigning, type SigningFixture, verifierOf } from '../../support/signing';
import {
  attachCertificate,
  CERTIFICATE,
  type Filing,
  filed,
  handIn,
  join,
  type Kind,
  openFiling,
  propose,
  readDeposit,
  received,
  send,
  sign,
  signable,
  signedByBoth,
  signingFixture,
  verifiedFiling,
} from './filing-fixture';
import {
  ACCEPTOR,
  ADMINISTRATOR,
  ANALYST,
  AUDITOR,
  AUTHORIZED_BODY,
  accept,
  another,
  check,
  HOLDER,
  NOW,
  OPERATOR,
  OWNER,
  STRANGER,
} from './intake-fixture';

let signing: SigningFixture;
let filing: Filing;
beforeAll(async () => {
  signing = await signingFixture();
});
beforeEach(async () => {
  filing = await openFiling(signing);
});
afterEach(() => filing.close());

const refusalsOf = ({ userErrors }: Awaited<ReturnType<typeof send>>) =>
  userErrors.map(({ code, legalReference }) => `${code} ${legalReference?.clause}`);

const AGREEMENT = `agreement {
  state concludedOn validFrom validTo place
  owner { name { en } representative authorityBasis }
  operator { name { en } representative authorityBasis }
  text
}`;

describe('the agreement of Annex 4', () => {
  test('L288 L289: names place and day, both parties, who represents them and on what basis', async () => {
    const depositId = await received(filing);
    expect((await join(filing, depositId)).codes).toEqual([]);
    const read = await readDeposit(filing, depositId, AGREEMENT);
    expect(read).toMatchObject({
      agreement: {
        state: 'DRAFT',
        concludedOn: '2026-11-20',
        validFrom: null,
        validTo: null,
        place: 'Астана',
        owner: {
          name: { en: 'Organization owner' },
          representative: 'Ким Анна',
          authorityBasis: 'Устав',
        },
        operator: { name: { en: 'Organization operator' }, representative: 'Ахметов Данияр' },
      },
    });
    const { text } = (read as { agreement: { text: string[] } }).agreement;
    expect(text.map((clause) => clause.split('. ')[0])).toEqual(
      expect.arrayContaining(['1.1(1)', '2.3', '3.1.5', '5.1', '5.5']),
    );
    const draft = await filed(filing);
    for (const [field, input] of [
      ['representative', { representative: '' }],
      ['authorityBasis', { authorityBasis: ' ' }],
    ] as const)
      expect((await propose(filing, draft, input)).userErrors).toMatchObject([
        {
          code: 'SIGNER_NOT_AUTHORIZED',
          path: ['input', field],
          legalReference: { clause: 'A4.party1' },
        },
      ]);
    expect((await propose(filing, draft, {}, HOLDER)).codes).toEqual([]);
    expect((await propose(filing, draft, { place: 'Алматы' })).codes).toEqual([]);
    expect(await readDeposit(filing, draft, 'agreement { place text }')).toEqual({
      agreement: { place: 'Алматы', text: null },
    });
  });

  test('L290: is joined by the operator that is appointed on the day, and by no other', async () => {
    const depositId = await received(filing);
    filing.roles = [];
    expect((await join(filing, depositId, { authorityBasis: '' })).userErrors).toMatchObject([
      { code: 'SIGNER_NOT_AUTHORIZED', legalReference: { clause: 'A4.party2' } },
      { code: 'OPERATOR_NOT_APPOINTED', legalReference: { clause: 'A4.party2' } },
    ]);
    filing.roles = ['OPERATOR'];
    for (const actor of [OWNER, AUTHORIZED_BODY])
      expect((await join(filing, depositId, {}, actor)).codes).toEqual(['ESCROW_ROLE']);
    expect((await join(filing, depositId)).codes).toEqual([]);
  });

  test('E-14(2): each side is filled in at its time, and no more once somebody signed', async () => {
    const draft = await filed(filing);
    expect((await join(filing, draft)).codes).toEqual(['AGREEMENT_ABSENT']);
    expect((await propose(filing, draft)).codes).toEqual([]);
    expect((await join(filing, draft)).codes).toEqual(['AGREEMENT_CLOSED']);
    const depositId = await verifiedFiling(filing);
    expect((await propose(filing, depositId)).codes).toEqual(['AGREEMENT_CLOSED']);
    expect((await join(filing, depositId, { representative: 'Иванов Иван' })).codes).toEqual([]);
    expect((await sign(filing, depositId, 'AGREEMENT', 'holder')).codes).toEqual([]);
    expect((await join(filing, depositId)).codes).toEqual(['DOCUMENT_SIGNED']);
    expect((await sign(filing, depositId, 'CERTIFICATE', 'owner')).codes).toEqual([]);
    expect(await attachCertificate(filing, depositId, { ...CERTIFICATE, softwareName: 'Иной' })).toBe(false);
    await expect(filing.rows(`UPDATE deposit_document SET made_at = now()`)).rejects.toThrow('signed');
  });

  test('L312 L318: holds from the signature that came last, without an end', async () => {
    const depositId = await verifiedFiling(filing);
    const standing = async () =>
      (await readDeposit(filing, depositId, 'agreement { state validFrom validTo }'))?.['agreement'];
    await sign(filing, depositId, 'AGREEMENT', 'operator');
    expect(await standing()).toEqual({ state: 'SIGNED_ONE', validFrom: null, validTo: null });
    await sign(filing, depositId, 'AGREEMENT', 'owner');
    const validFrom = '2026-11-20T07:00:00.000Z';
    expect(await standing()).toEqual({ state: 'IN_FORCE', validFrom, validTo: null });
    expect((await sign(filing, depositId, 'AGREEMENT', 'holder')).codes).toEqual(['DOCUMENT_SIGNED']);
  });

  test('L192 L317: comes in two exemplars, each with the receipt of its party', async () => {
    const draft = await filed(filing);
    expect((await handIn(filing, draft, { agreementCopies: 1 })).codes).toContain('TWO_COPIES_REQUIRED');
    const depositId = await verifiedFiling(filing);
    const exemplars = async () =>
      (await readDeposit(filing, depositId, 'documents { kind exemplars { party receivedAt } }'))?.[
        'documents'
      ] as { kind: Kind; exemplars: unknown[] }[];
    const receive = (actor: Actor) =>
      filing.act('depositExemplarReceive', actor, { depositId, kind: 'AGREEMENT' });
    await sign(filing, depositId, 'AGREEMENT', 'owner');
    expect(refusalsOf(await receive(OWNER))).toEqual(['SIGNATURE_MISSING A4.signatures']);
    expect((await exemplars()).map((one) => one.exemplars)).toEqual([[], []]);
    await sign(filing, depositId, 'AGREEMENT', 'operator');
    expect((await receive(OWNER)).codes).toEqual([]);
    expect((await receive(HOLDER)).codes).toEqual(['EXEMPLAR_RECEIVED']);
    expect((await receive(AUTHORIZED_BODY)).codes).toEqual(['ESCROW_ROLE']);
    const receivedAt = '2026-11-20T07:00:00.000Z';
    expect((await exemplars()).find(({ kind }) => kind === 'AGREEMENT')?.exemplars).toEqual([
      { party: 'OWNER', receivedAt },
      { party: 'OPERATOR', receivedAt: null },
    ]);
    expect((await receive(OPERATOR)).codes).toEqual([]);
  });

  test('L316 A06: its text and signers are for the two parties; others see that it exists, its standing and days', async () => {
    const depositId = await signedByBoth(filing);
    const DOCUMENTS = 'documents { kind signable { sha256 } signatures { party signerName certificate } }';
    for (const actor of [OWNER, HOLDER, OPERATOR]) {
      const read = JSON.stringify(await readDeposit(filing, depositId, `${AGREEMENT} ${DOCUMENTS}`, actor));
      expect(read).toContain('Ким Анна');
      expect(read).toContain('Подписант owner');
    }
    for (const actor of [AUTHORIZED_BODY, ANALYST, AUDITOR])
      expect(await readDeposit(filing, depositId, `${AGREEMENT} ${DOCUMENTS}`, actor)).toEqual({
        agreement: {
          state: 'IN_FORCE',
          concludedOn: '2026-11-20',
          validFrom: '2026-11-20T07:00:00.000Z',
          validTo: null,
          place: null,
          owner: null,
          operator: null,
          text: null,
        },
        documents: ['CERTIFICATE', 'AGREEMENT'].map((kind) => ({
          kind,
          signable: null,
          signatures: ['OWNER', 'OPERATOR'].map((party) => ({ party, signerName: null, certificate: null })),
        })),
      });
    const [agreed] = await filing.rows(`SELECT content FROM deposit_document WHERE kind = 'AGREEMENT'`);
    expect(agreed?.['content']).toContain('Ким Анна');
    for (const actor of [STRANGER, ADMINISTRATOR, partner('objects:read', 'register:read')]) {
      const query = `query ($id: ID!) {
        deposit(id: $id) { ${AGREEMENT} ${DOCUMENTS} }
        _entities(representations: [{ __typename: "Deposit", id: $id }]) { ... on Deposit { ${AGREEMENT} } }
      }`;
      const answer = await filing.subgraph.execute({ query, variables: { id: depositId }, actor });
      expect(JSON.stringify(answer)).not.toMatch(/Ким Анна|Подписант|IN_FORCE/);
    }
    const kept = await filing.rows(
      'SELECT facts::text AS kept FROM journal_entry UNION SELECT data::text FROM outbox_event',
    );
    expect(JSON.stringify(kept)).not.toMatch(/Ким Анна|Подписант|main\.ts/);
  });
});

describe('signatures', () => {
  test('L199 E-17: certificate and agreement are signed by both sides, as CMS or XML, over the given bytes', async () => {
    const depositId = await verifiedFiling(filing);
    expect(refusalsOf(await accept(filing, depositId))).toEqual([
      'SIGNATURE_MISSING A3.4',
      'SIGNATURE_MISSING A3.4',
      'SIGNATURE_MISSING A4.signatures',
      'SIGNATURE_MISSING A4.signatures',
    ]);
    const bytes = await signable(filing, depositId, 'CERTIFICATE', OWNER);
    expect(JSON.parse(bytes.toString())).toEqual(CERTIFICATE);
    const xml = await signing.root.issue(
      { commonName: 'Подписант owner', organizationNumber: '200140000018' },
      { key: 'RSA' },
    );
    const signature = await signXml(xml, bytes);
    const sent = await send(filing, depositId, 'CERTIFICATE', OWNER, signature, { format: 'XML' });
    expect(sent.codes).toEqual([]);
    expect((await sign(filing, depositId, 'CERTIFICATE', 'operator')).codes).toEqual([]);
    expect((await sign(filing, depositId, 'AGREEMENT', 'owner')).codes).toEqual([]);
    expect(refusalsOf(await accept(filing, depositId))).toEqual(['SIGNATURE_MISSING A4.signatures']);
    const last = await sign(filing, depositId, 'AGREEMENT', 'operator');
    expect(last.thing).toMatchObject({ state: 'SIGNED_BY_BOTH' });
    expect(
      await readDeposit(filing, depositId, 'documents { kind signatures { party format signerName } }'),
    ).toEqual({
      documents: [
        {
          kind: 'CERTIFICATE',
          signatures: [
            { party: 'OWNER', format: 'XML', signerName: 'Подписант owner' },
            { party: 'OPERATOR', format: 'CMS', signerName: 'Подписант operator' },
          ],
        },
        {
          kind: 'AGREEMENT',
          signatures: [
            { party: 'OWNER', format: 'CMS', signerName: 'Подписант owner' },
            { party: 'OPERATOR', format: 'CMS', signerName: 'Подписант operator' },
          ],
        },
      ],
    });
    expect((await accept(filing, depositId)).codes).toEqual([]);
  });

  test('E-17: one that does not hold is refused with what is wrong with it', async () => {
    const depositId = await verifiedFiling(filing);
    const bytes = await signable(filing, depositId, 'CERTIFICATE', OWNER);
    const other = await signable(filing, depositId, 'AGREEMENT', OWNER);
    const own = { commonName: 'Подписант', organizationNumber: '200140000018' };
    const issue = (options = {}) => signing.authority.issue(own, options);
    const foreign = await openSigning(NOW);
    const past = { notBefore: new Date('2025-01-01T00:00:00Z'), notAfter: new Date('2026-01-01T00:00:00Z') };
    const revoked = await issue();
    signing.authority.revoke(revoked.certificate);
    const cases = [
      ['SIGNATURE_UNREADABLE', 'нет'],
      ['SIGNATURE_UNREADABLE', Buffer.from('нет')],
      ['SIGNATURE_WEAK', await signCms(await issue(), bytes, NOW, { digest: 'SHA-1' })],
      ['SIGNATURE_NOT_OF_DOCUMENT', await signCms(await issue(), other, NOW)],
      ['SIGNATURE_TIME_AHEAD', await signCms(await issue(), bytes, new Date('2027-01-01T00:00:00Z'))],
      ['SIGNER_UNTRUSTED', await signCms(await foreign.authority.issue(own), bytes, NOW)],
      ['SIGNER_NOT_VALID_THEN', await signCms(await issue(past), bytes, NOW)],
      ['SIGNER_MAY_NOT_SIGN', await signCms(await issue({ usage: 4 }), bytes, NOW)],
      ['SIGNER_REVOKED', await signCms(revoked, bytes, NOW)],
    ] as const;
    for (const [code, signature] of cases)
      expect((await send(filing, depositId, 'CERTIFICATE', OWNER, signature)).userErrors).toMatchObject([
        { code, path: ['input', 'signature'], legalReference: { clause: '17' } },
      ]);
    expect(await filing.rows('SELECT 1 FROM document_signature')).toEqual([]);
    const holds = await signCms(await issue(), bytes, NOW);
    expect((await send(filing, depositId, 'CERTIFICATE', OWNER, holds)).codes).toEqual([]);
  });

  test('E-17: without the list of revoked certificates, or an answer about the organization, nothing is signed', async () => {
    const depositId = await verifiedFiling(filing);
    filing.roles = undefined;
    expect((await join(filing, depositId)).codes).toEqual(['PEER_UNAVAILABLE']);
    expect((await sign(filing, depositId, 'CERTIFICATE', 'owner')).codes).toEqual(['PEER_UNAVAILABLE']);
    // Whoever may not sign learns nothing from what is missing.
    expect((await send(filing, depositId, 'CERTIFICATE', STRANGER, 'AAAA')).codes).toEqual([
      'DEPOSIT_UNKNOWN',
    ]);
    await filing.close();
    filing = await openFiling({ ...signing, verifier: verifierOf(signing.root, listsOf([], NOW)) });
    const again = await verifiedFiling(filing);
    expect((await sign(filing, again, 'CERTIFICATE', 'owner')).codes).toEqual(['REVOCATION_UNKNOWN']);
  });

  test('E-17: what changed while its signature was checked is not signed', async () => {
    await filing.close();
    const change: (() => Promise<unknown>)[] = [];
    const verify: SignatureVerifier['verify'] = async (signed, at) => {
      for (const one of change) await one();
      return signing.verifier.verify(signed, at);
    };
    filing = await openFiling({ ...signing, verifier: { verify } });
    const depositId = await verifiedFiling(filing);
    change.push(() => attachCertificate(filing, depositId, { ...CERTIFICATE, softwareName: 'Иной' }));
    expect((await sign(filing, depositId, 'CERTIFICATE', 'owner')).codes).toEqual(['DOCUMENT_CHANGED']);
    change.pop();
    expect((await sign(filing, depositId, 'CERTIFICATE', 'owner')).codes).toEqual([]);
  });

  test('E-17: the certificate names the organization of the caller, and the operator is appointed', async () => {
    const depositId = await verifiedFiling(filing);
    const bytes = await signable(filing, depositId, 'CERTIFICATE', OPERATOR);
    const person = await signing.authority.issue({ commonName: 'Сам за себя' });
    for (const credential of [person, await filing.credential('owner')]) {
      const signature = await signCms(credential, bytes, NOW);
      expect((await send(filing, depositId, 'CERTIFICATE', OPERATOR, signature)).codes).toEqual([
        'SIGNER_OF_OTHER_ORGANIZATION',
      ]);
    }
    filing.roles = [];
    expect((await sign(filing, depositId, 'CERTIFICATE', 'operator')).codes).toEqual([
      'OPERATOR_NOT_APPOINTED',
    ]);
    filing.roles = ['OPERATOR'];
    expect((await sign(filing, depositId, 'CERTIFICATE', 'operator')).codes).toEqual([]);
  });

  test('E-17: nobody but the parties signs, nothing is signed before its text is there', async () => {
    const depositId = await received(filing);
    await check(filing, depositId);
    expect((await send(filing, depositId, 'AGREEMENT', OWNER, 'AAAA')).codes).toEqual(['DOCUMENT_ABSENT']);
    expect((await send(filing, depositId, 'CERTIFICATE', AUTHORIZED_BODY, 'AAAA')).codes).toEqual([
      'ESCROW_ROLE',
    ]);
    expect((await send(filing, depositId, 'CERTIFICATE', STRANGER, 'AAAA')).codes).toEqual([
      'DEPOSIT_UNKNOWN',
    ]);
    const bytes = await signable(filing, depositId, 'CERTIFICATE', OWNER);
    const signature = await signCms(await filing.credential('owner'), bytes, NOW);
    await attachCertificate(filing, depositId, { ...CERTIFICATE, softwareName: 'Иной' });
    expect((await send(filing, depositId, 'CERTIFICATE', OWNER, signature)).codes).toEqual([
      'SIGNATURE_NOT_OF_DOCUMENT',
    ]);
  });

  test('F08 F09: the last two at once complete one step; a repeated key signs once', async () => {
    const depositId = await verifiedFiling(filing);
    await sign(filing, depositId, 'CERTIFICATE', 'owner');
    await sign(filing, depositId, 'CERTIFICATE', 'operator');
    const bytes = await signable(filing, depositId, 'AGREEMENT', OWNER);
    const signature = await signCms(await filing.credential('owner'), bytes, NOW);
    const once = () =>
      send(filing, depositId, 'AGREEMENT', OWNER, signature, { idempotencyKey: 'sign-once' });
    const answers = await Promise.all([once(), once(), sign(filing, depositId, 'AGREEMENT', 'operator')]);
    expect(answers.flatMap(({ codes }) => codes)).toEqual([]);
    expect(await filing.rows(`SELECT 1 FROM deposit_transition WHERE action = 'SIGN'`)).toHaveLength(1);
  });
});

test('F03: filing, agreement and documents of a page are read by a constant number of statements', async () => {
  const page = async () => {
    const query = `{ deposits(first: 10) { nodes {
      filing { filedAt deadline { dueOn } text previous { id } }
      agreement { state validFrom text }
      documents { kind signable { sha256 } signatures { party } exemplars { party } }
    } } }`;
    const { data, errors } = await filing.subgraph.execute<{ deposits: { nodes: unknown[] } }>({ query });
    expect(errors).toEqual([]);
    return [data.deposits.nodes.length, filing.subgraph.statements().length] as const;
  };
  await signedByBoth(filing);
  const [one, statements] = await page();
  await signedByBoth(filing);
  await verifiedFiling(filing);
  expect(one).toBe(1);
  expect(await page()).toEqual([3, statements]);
});

describe('acceptance of register software', () => {
  test('L200 E-17: notifies the authorized body with the act, opens the repository, tells the other registries', async () => {
    const depositId = await signedByBoth(filing);
    const { thing, codes } = await accept(filing, depositId);
    expect(codes).toEqual([]);
    expect(thing).toMatchObject({
      state: 'ACCEPTED',
      acceptedOn: '2026-11-20',
      repository: { state: 'ACTIVE' },
    });
    expect(
      await readDeposit(
        filing,
        depositId,
        'repository { number } notices { legalBasis { clause } deadline { dueOn status } }',
        AUTHORIZED_BODY,
      ),
    ).toEqual({
      repository: { number: 'ЕХ-Р-2026-0000001' },
      notices: [{ legalBasis: { clause: '17' }, deadline: { dueOn: '2026-11-27', status: 'MET' } }],
    });
    expect(await filing.rows(`SELECT type FROM outbox_event`)).toEqual([{ type: 'escrow.accepted' }]);
    const second = await signedByBoth(filing);
    expect((await accept(filing, second)).codes).toEqual([]);
    expect(await filing.rows('SELECT 1 FROM escrow_repository')).toHaveLength(1);
  });

  test('A09 E-17: not by the person who handed in, not after a later check that found a mismatch', async () => {
    const depositId = await signedByBoth(filing);
    expect(refusalsOf(await accept(filing, depositId, another(OPERATOR, 'test-user')))).toEqual([
      'FOUR_EYES 17',
    ]);
    await check(filing, depositId, 'FINDINGS', 1);
    expect(refusalsOf(await accept(filing, depositId))).toEqual(['VERIFICATION_NOT_PASSED 17']);
    await check(filing, depositId);
    expect((await accept(filing, depositId, ACCEPTOR)).codes).toEqual([]);
  });

  test('E-5 E-17: not after a check that found a kind of material missing without a word', async () => {
    const depositId = await signedByBoth(filing);
    await filing.rows(
      `INSERT INTO media_reading (id, deposit_id, kind, state, level, requested_by, started_at, finished_at, incomplete_count)
       SELECT id, deposit_id, 'VERIFICATION', state, level, 'test', started_at, finished_at, 1 FROM verification`,
    );
    expect(refusalsOf(await accept(filing, depositId))).toEqual(['VERIFICATION_NOT_PASSED 17']);
    await filing.rows('UPDATE media_reading SET incomplete_count = 0');
    expect((await accept(filing, depositId)).codes).toEqual([]);
  });

  test('G06: every act of the register path is lawful in its own state and refused in every other', async () => {
    const depositId = await verifiedFiling(filing);
    const acts = {
      RECEIVE: () => handIn(filing, depositId),
      SIGN: () => send(filing, depositId, 'CERTIFICATE', OWNER, 'AAAA'),
      REFUSE: () =>
        filing.act('depositRefuse', OPERATOR, {
          depositId,
          ground: 'MEDIUM_MALFUNCTION',
          evidence: [{ finding: 'x' }],
        }),
      ACCEPT: () => accept(filing, depositId),
    };
    /** Lawful in the state, but not with these facts. */
    const reached = {
      RECEIVE: 'RECEIVED',
      SIGN: 'SIGNATURE_UNREADABLE',
      REFUSE: 'GROUND_NOT_PROVEN',
      ACCEPT: 'SIGNATURE_MISSING',
    };
    for (const [state, steps] of Object.entries(REGISTER_PATH)) {
      if (state === 'UNRECORDED') continue;
      await filing.rows(`UPDATE deposit SET state = '${state}',
        refused_on = ${state === 'REFUSED' ? `'2026-11-20'` : 'NULL'} WHERE id = '${depositId.slice(4)}'`);
      for (const [action, act] of Object.entries(acts)) {
        const isLawful = steps.some((step) => step.action === action);
        // A draft that is handed in leaves the state; what lacks is proven by its own test.
        if (isLawful && action === 'RECEIVE') continue;
        const [code] = (await act()).codes;
        const isWaiting = state === 'VERIFIED' && action === 'ACCEPT';
        const expected =
          isLawful || isWaiting ? reached[action as keyof typeof reached] : 'DEPOSIT_STATE_REFUSES';
        expect([state, action, code]).toEqual([state, action, expected]);
      }
    }
  });
});
