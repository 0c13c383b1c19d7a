import { signCms } from '../../../scripts/sample-authority/sign';
import { seededUuid } from '../../../subgraphs/shared/kernel/global-id';
import type { Peers } from '../../../subgraphs/shared/peers/peers';
import { openSigning, type SigningFixture } from '../../support/signing';
import {
  AUTHORIZED_BODY,
  another,
  commissioned,
  draft,
  FORM,
  type Intake,
  NOW,
  OWNER,
  openIntake,
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
beforeAll(async () => {
  signing = await openSigning(NOW);
});
beforeEach(async () => {
  intake = await openIntake({ peers, signatures: signing.verifier });
});
afterEach(() => intake.close());

async function read(depositId: string, actor = OWNER) {
  const { data } = await intake.subgraph.execute<{
    deposit: { application: { signable: { base64: string } | null; signature: unknown } };
  }>({
    query: `query ($id: ID!) { deposit(id: $id) { application {
      signable { sha256 base64 } signature { party format signerName }
    } } }`,
    variables: { id: depositId },
    actor,
  });
  return data.deposit.application;
}

async function signed(depositId: string, organizationNumber = BIN, revoke = false) {
  const credential = await signing.authority.issue({ commonName: 'Ким Анна', organizationNumber });
  if (revoke) signing.authority.revoke(credential.certificate);
  const bytes = Buffer.from((await read(depositId)).signable?.base64 ?? '', 'base64');
  const signature = Buffer.from(await signCms(credential, bytes, NOW)).toString('base64');
  return { signature: { format: 'CMS', signature } };
}

test('L249 A1.19: the owner signs the form that it submits, and the signer is told to whoever reads the form', async () => {
  const depositId = await draft(intake);
  expect(await read(depositId)).toMatchObject({ signature: null });
  expect((await submit(intake, depositId, await signed(depositId))).codes).toEqual([]);
  const signature = { party: 'OWNER', format: 'CMS', signerName: 'Ким Анна' };
  expect(await read(depositId)).toMatchObject({ signature });
  expect(await read(depositId, AUTHORIZED_BODY)).toEqual({
    signable: null,
    signature: { ...signature, signerName: null },
  });
});

test('A1.19: a signature that does not hold for the form, or is not of the applicant, keeps it from being submitted', async () => {
  const depositId = await draft(intake);
  const stale = await signed(depositId);
  const refusalsOf = async (input: object, expectedVersion = 1) =>
    (await submit(intake, depositId, { ...input, expectedVersion })).userErrors.map(
      ({ code, path, legalReference }) => `${code} ${path.join('.')} ${legalReference?.clause}`,
    );
  const at = 'input.signature A1.19';
  expect(await refusalsOf(await signed(depositId, '200140000029'))).toEqual([
    `SIGNER_OF_OTHER_ORGANIZATION ${at}`,
  ]);
  expect(await refusalsOf(await signed(depositId, BIN, true))).toEqual([`SIGNER_REVOKED ${at}`]);
  expect(await refusalsOf({ signature: { format: 'XML', signature: 'нет' } })).toEqual([
    `SIGNATURE_UNREADABLE ${at}`,
  ]);
  const form = { ...FORM, version: '1.1' };
  const corrected = { depositId, expectedVersion: 1, form };
  expect((await intake.act('depositApplicationCorrect', another(OWNER, 'other'), corrected)).codes).toEqual(
    [],
  );
  expect(await refusalsOf(stale, 2)).toEqual([`SIGNATURE_NOT_OF_DOCUMENT ${at}`]);
  expect(await intake.rows('SELECT 1 FROM application_signature')).toEqual([]);
  expect(await refusalsOf(await signed(depositId), 2)).toEqual([]);
});
