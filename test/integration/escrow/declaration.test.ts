import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { signCms } from '../../../scripts/sample-authority/sign';
import type { Actor } from '../../../subgraphs/shared/access/actor';
import { seededUuid } from '../../../subgraphs/shared/kernel/global-id';
import type { Peers } from '../../../subgraphs/shared/peers/peers';
import { openSigning, type SigningFixture } from '../../support/signing';
import { HEAD, refusalsOf, zip } from './certificate-fixture';
import {
  ANALYST,
  AUTHORIZED_BODY,
  commissioned,
  draft,
  FORM,
  HOLDER,
  type Intake,
  NOW,
  OPERATOR,
  OWNER,
  openIntake,
  STRANGER,
  submit,
} from './intake-fixture';

const BIN = '200140000018';
const peers: Peers = {
  ask: async (_peer, question) =>
    question === 'organization-facts'
      ? { name: { kk: 'Ұйым', ru: 'Организация', en: 'Organization' }, bin: BIN, roles: [] }
      : { objectId: seededUuid('object:one'), category: null, version: 7, ...commissioned() },
};

let signing: SigningFixture;
let intake: Intake;
let mounted: string;
beforeAll(async () => {
  signing = await openSigning(NOW);
});
beforeEach(async () => {
  mounted = await mkdtemp(join(tmpdir(), 'portal-mounted-'));
  await writeFile(join(mounted, 'disc'), zip());
  intake = await openIntake({ peers, signatures: signing.verifier, importFolder: mounted });
});
afterEach(async () => {
  await intake.close();
  await rm(mounted, { recursive: true });
});

interface Declaration {
  readonly source: string;
  readonly declaredAt: string | null;
  readonly signable: { readonly base64: string } | null;
  readonly signature: { readonly party: string; readonly signerName: string | null } | null;
}

async function declaration(depositId: string, actor: Actor = OWNER): Promise<Declaration> {
  const { data, errors } = await intake.subgraph.execute<{ deposit: { declaration: Declaration } }>({
    query: `query ($id: ID!) { deposit(id: $id) { declaration {
      source declaredAt signable { sha256 base64 } signature { party signerName } } } }`,
    variables: { id: depositId },
    actor,
  });
  expect(errors).toEqual([]);
  return data.deposit.declaration;
}

async function signed(depositId: string, organizationNumber = BIN) {
  const credential = await signing.authority.issue({ commonName: 'Ким Анна', organizationNumber });
  const bytes = Buffer.from((await declaration(depositId)).signable?.base64 ?? '', 'base64');
  return { format: 'CMS', signature: Buffer.from(await signCms(credential, bytes, NOW)).toString('base64') };
}

const sign = async (depositId: string, actor: Actor = OWNER, signature?: object) =>
  refusalsOf(
    intake,
    'depositDeclarationSign',
    { depositId, signature: signature ?? (await signed(depositId)) },
    actor,
  );

const take = (depositId: string) =>
  refusalsOf(
    intake,
    'depositMediumImport',
    { depositId, number: 1, label: 'DISC 1', name: 'disc' },
    OPERATOR,
  );

const MISSING = 'DECLARATION_MISSING input isDeclaredComplete';
const submitted = async (depositId: string, isDeclaredComplete: boolean) =>
  (await submit(intake, depositId, { isDeclaredComplete })).userErrors.map(({ code, path }) =>
    [code, ...path].join(' '),
  );

test('L201 E-18: no file comes to the operator before its owner declared, and the declaration is signed', async () => {
  const depositId = await draft(intake);
  expect(await declaration(depositId)).toMatchObject({ source: 'OWNER', declaredAt: null, signature: null });
  expect(await take(depositId)).toEqual(['DECLARATION_MISSING']);
  expect(await submitted(depositId, false)).toEqual([MISSING]);
  expect(await sign(depositId)).toEqual([]);
  expect(await take(depositId)).toEqual([]);
  expect(await submitted(depositId, false)).toEqual([]);
  const told = { source: 'OWNER', declaredAt: NOW.toISOString() };
  for (const actor of [OWNER, HOLDER, OPERATOR])
    expect(await declaration(depositId, actor)).toMatchObject({
      ...told,
      signature: { party: 'OWNER', signerName: 'Ким Анна' },
    });
  for (const actor of [AUTHORIZED_BODY, ANALYST])
    expect(await declaration(depositId, actor)).toEqual({
      ...told,
      signable: null,
      signature: { party: 'OWNER', signerName: null },
    });
});

test('E-18: an application that was submitted with the declaration needs no other one', async () => {
  const depositId = await draft(intake);
  expect(await submitted(depositId, true)).toEqual([]);
  expect(await declaration(depositId)).toMatchObject({ declaredAt: NOW.toISOString(), signature: null });
  expect(await take(depositId)).toEqual([]);
});

test('E-18: what is signed names the deposit, its owner and what clause 18 asks', async () => {
  const depositId = await draft(intake);
  const { signable } = await declaration(depositId);
  const text = JSON.parse(Buffer.from(signable?.base64 ?? '', 'base64').toString());
  expect(text).toMatchObject({ form: 'KZ-146-2019/18', deposit: expect.stringMatching(/^ДО-2026-/) });
  expect(Object.keys(text.statement).sort()).toEqual(['en', 'kk', 'ru']);
});

test('E-18: a signature that does not hold or is of another organization declares nothing; one that holds, once', async () => {
  const depositId = await draft(intake);
  const foreign = await signed(depositId, '200140000029');
  expect(await sign(depositId, OWNER, foreign)).toEqual(['SIGNER_OF_OTHER_ORGANIZATION input signature']);
  const other = await signed(await draft(intake));
  expect(await sign(depositId, OWNER, other)).toEqual(['SIGNATURE_NOT_OF_DOCUMENT input signature']);
  expect(await sign(depositId, STRANGER)).toEqual(['DEPOSIT_UNKNOWN input depositId']);
  expect((await declaration(depositId)).declaredAt).toBeNull();
  expect(await sign(depositId, HOLDER)).toEqual([]);
  expect(await sign(depositId)).toEqual(['DECLARATION_SIGNED']);
});

test('L201 E-18: the operator changes nothing of what the owner tells, and the owner does', async () => {
  const depositId = await draft(intake);
  const certificate = { head: HEAD, sources: [], libraries: [], hasNoLibraries: true };
  const signature = await signed(depositId);
  const acts: readonly (readonly [mutation: string, input: object])[] = [
    ['depositApplicationCorrect', { expectedVersion: 1, form: FORM }],
    ['acceptanceCertificateRecord', { certificate }],
    ['depositBuildDescribe', { environment: 'Node.js', version: '24' }],
    ['depositContentDeclare', { section: 'SETTINGS', reason: 'настроек нет' }],
    ['depositDeclarationSign', { signature }],
    ['depositApplicationSubmit', { expectedVersion: 2, isDeclaredComplete: true }],
  ];
  for (const [mutation, input] of acts)
    expect([mutation, await refusalsOf(intake, mutation, { depositId, ...input }, OPERATOR)]).toEqual([
      mutation,
      ['NOT_OWNER_OR_HOLDER_OF_SOFTWARE'],
    ]);
  for (const [mutation, input] of acts)
    expect([mutation, await refusalsOf(intake, mutation, { depositId, ...input })]).toEqual([mutation, []]);
});
