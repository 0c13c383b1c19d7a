import type { Credential } from '../../../scripts/sample-authority/authority';
import { signCms } from '../../../scripts/sample-authority/sign';
import type { MaterialReference } from '../../../subgraphs/escrow/content/material.model';
import { attachMedium } from '../../../subgraphs/escrow/content/material.service';
import { lockDeposit } from '../../../subgraphs/escrow/deposit/deposit-command';
import { keepDocument } from '../../../subgraphs/escrow/signature/document.store';
import type { Actor } from '../../../subgraphs/shared/access/actor';
import { seededUuid } from '../../../subgraphs/shared/kernel/global-id';
import { NO_PEERS, type Peers, PeerUnavailable } from '../../../subgraphs/shared/peers/peers';
import { organizationId } from '../../support/actors';
import { idOf, insertEscrow } from '../../support/builders/escrow';
import { openSigning, type SigningFixture } from '../../support/signing';
import {
  check,
  describeBuild,
  HOLDER,
  type Intake,
  MATERIALS,
  NOW,
  OPERATOR,
  OWNER,
  openIntake,
  within,
} from './intake-fixture';

export const ENTRY = idOf('registerEntry', 'alpha');
/** Numbers of organizations that exist in samples alone. */
const BINS: Readonly<Record<string, string>> = {
  owner: '200140000018',
  holder: '200140000029',
  operator: '200140000030',
};

export interface Filing extends Intake {
  /** What the register tells of the entry; null when it knows none, undefined while it is down. */
  entry: { status: string; includedOn: string } | null | undefined;
  /** Roles that the registry of objects tells of the operator; undefined while it is down. */
  roles: string[] | undefined;
  readonly signing: SigningFixture;
  credential(organization: string): Promise<Credential>;
}

function peersOf(told: Pick<Filing, 'entry' | 'roles'>, objects: Peers): Peers {
  const organizations = new Map(
    ['owner', 'holder', 'operator', 'stranger'].map((key) => [organizationId(key), key]),
  );
  return {
    async ask(peer, question, input) {
      if (question === 'object-facts') return objects.ask(peer, question, input);
      if (peer === 'register') {
        if (told.entry === undefined) throw new PeerUnavailable(peer);
        const facts = {
          number: 'РДПО-1',
          holderId: organizationId('holder'),
          productName: 'Продукт',
          version: '3',
        };
        return told.entry && { entryId: input['entryId'], ...facts, ...told.entry };
      }
      if (told.roles === undefined) throw new PeerUnavailable(peer);
      const key = organizations.get(String(input['organizationId']));
      if (!key) return null;
      const name = { kk: `${key} ұйымы`, ru: `Организация ${key}`, en: `Organization ${key}` };
      return { name, bin: BINS[key] ?? null, roles: key === 'operator' ? told.roles : [] };
    },
  };
}

/** The running escrow with an entry of the register that was included on Monday, and its duty to deposit. */
export async function openFiling(
  signing: SigningFixture,
  { objects = NO_PEERS, ...options }: { readonly importFolder?: string; readonly objects?: Peers } = {},
): Promise<Filing> {
  const told: Pick<Filing, 'entry' | 'roles'> = {
    entry: { status: 'INCLUDED', includedOn: '2026-11-16' },
    roles: ['OPERATOR'],
  };
  const intake = await openIntake({
    ...options,
    peers: peersOf(told, objects),
    signatures: signing.verifier,
  });
  await insertEscrow(intake.database, {
    obligations: [
      {
        name: 'duty',
        clause: '14',
        entry: 'alpha',
        owner: 'owner',
        holder: 'holder',
        startedOn: '2026-11-16',
      },
    ],
  });
  const credential = (key: string) =>
    signing.authority.issue({ commonName: `Подписант ${key}`, organizationNumber: BINS[key] ?? '' });
  return Object.assign(told, intake, { signing, credential });
}

export const signingFixture = () => openSigning(NOW);

const bare = (depositId: string) => depositId.slice('dep_'.length);

export const TEXT = {
  text: 'Просим принять на хранение',
  contact: { name: 'Ким Анна' },
  versionLabel: '2.1',
};

export const file = (filing: Filing, input: object = {}, actor: Actor = OWNER) =>
  filing.act('depositFile', actor, { registerEntryId: ENTRY, ...TEXT, ...input }, 'id number state');

/** A draft of a filing; answers the id of its deposit. */
export async function filed(filing: Filing, input: object = {}): Promise<string> {
  const { thing, codes } = await file(filing, input);
  expect(codes).toEqual([]);
  return String(thing?.['id']);
}

export const CERTIFICATE = { softwareName: 'Продукт', sources: [{ row: 1, fileName: 'main.ts' }] };

/** What the record of a certificate does with its content. */
export const attachCertificate = (filing: Filing, depositId: string, content = CERTIFICATE) =>
  within(filing, (transaction) =>
    keepDocument(transaction, { now: NOW }, bare(depositId), 'CERTIFICATE', content),
  );

/** What the receipt of a medium does once its bytes are stored. */
export const attach = (
  filing: Filing,
  depositId: string,
  materials: readonly MaterialReference[] = MATERIALS,
) =>
  within(filing, async (transaction) => {
    const deposit = await lockDeposit(transaction, bare(depositId));
    if (!deposit) throw new Error('No deposit');
    return attachMedium(transaction, deposit, materials);
  });

export const propose = (filing: Filing, depositId: string, input: object = {}, actor: Actor = OWNER) =>
  filing.act('agreementPropose', actor, {
    depositId,
    representative: 'Ким Анна',
    authorityBasis: 'Устав',
    ...input,
  });

export const handIn = (filing: Filing, depositId: string, input: object = {}, actor: Actor = OWNER) =>
  filing.act('depositHandIn', actor, {
    depositId,
    certificateCopies: 2,
    agreementCopies: 2,
    isDeclaredComplete: true,
    ...input,
  });

/** A filing with everything attached; answers the id of its deposit. */
export async function prepared(filing: Filing, input: object = {}): Promise<string> {
  const depositId = await filed(filing, input);
  expect(await attachCertificate(filing, depositId)).toBe(true);
  expect((await attach(filing, depositId)).ok).toBe(true);
  expect((await propose(filing, depositId)).codes).toEqual([]);
  expect((await describeBuild(filing, depositId)).codes).toEqual([]);
  return depositId;
}

/** A filing that the operator has; answers the id of its deposit. */
export async function received(filing: Filing, input: object = {}): Promise<string> {
  const depositId = await prepared(filing, input);
  expect((await handIn(filing, depositId)).codes).toEqual([]);
  return depositId;
}

export const join = (filing: Filing, depositId: string, input: object = {}, actor: Actor = OPERATOR) =>
  filing.act('agreementJoin', actor, {
    depositId,
    representative: 'Ахметов Данияр',
    authorityBasis: 'Устав',
    ...input,
  });

/** A filing whose medium agrees with its certificate and whose agreement waits for signatures. */
export async function verifiedFiling(filing: Filing): Promise<string> {
  const depositId = await received(filing);
  await check(filing, depositId);
  expect((await join(filing, depositId)).codes).toEqual([]);
  return depositId;
}

export type Kind = 'CERTIFICATE' | 'AGREEMENT';

/** The bytes that the graph gives a party to sign. */
export async function signable(filing: Filing, depositId: string, kind: Kind, actor: Actor): Promise<Buffer> {
  const { data } = await filing.subgraph.execute<{
    deposit: { documents: { kind: Kind; signable: { base64: string } | null }[] };
  }>({
    query: `query ($id: ID!) { deposit(id: $id) { documents { kind signable { sha256 base64 } } } }`,
    variables: { id: depositId },
    actor,
  });
  const document = data.deposit.documents.find((one) => one.kind === kind);
  return Buffer.from(document?.signable?.base64 ?? '', 'base64');
}

export const send = (
  filing: Filing,
  depositId: string,
  kind: Kind,
  actor: Actor,
  signature: Uint8Array | string,
  input: object = {},
) =>
  filing.act('depositDocumentSign', actor, {
    depositId,
    kind,
    format: 'CMS',
    signature: typeof signature === 'string' ? signature : Buffer.from(signature).toString('base64'),
    ...input,
  });

/** Signs as a person does: reads the bytes, signs them, sends the signature. */
export async function sign(
  filing: Filing,
  depositId: string,
  kind: Kind,
  organization: 'owner' | 'holder' | 'operator',
) {
  const actor = { owner: OWNER, holder: HOLDER, operator: OPERATOR }[organization];
  const bytes = await signable(filing, depositId, kind, actor);
  const signature = await signCms(await filing.credential(organization), bytes, NOW);
  return send(filing, depositId, kind, actor, signature);
}

/** A filing with all four signatures. */
export async function signedByBoth(filing: Filing): Promise<string> {
  const depositId = await verifiedFiling(filing);
  for (const kind of ['CERTIFICATE', 'AGREEMENT'] as const)
    for (const organization of ['owner', 'operator'] as const)
      expect((await sign(filing, depositId, kind, organization)).codes).toEqual([]);
  return depositId;
}

export const entryUuid = seededUuid('entry:alpha');

export async function readDeposit(
  filing: Filing,
  depositId: string,
  selection: string,
  actor: Actor = OWNER,
) {
  const { data, errors } = await filing.subgraph.execute<{ deposit: Record<string, unknown> | null }>({
    query: `query ($id: ID!) { deposit(id: $id) { ${selection} } }`,
    variables: { id: depositId },
    actor,
  });
  expect(errors).toEqual([]);
  return data.deposit;
}

/** The owner declares completeness and accuracy under a signature (E-18). */
export async function declare(filing: Filing, depositId: string): Promise<void> {
  const read = await readDeposit(filing, depositId, 'declaration { signable { base64 } }');
  const declaration = read?.['declaration'] as { signable: { base64: string } } | undefined;
  const shown = Buffer.from(declaration?.signable.base64 ?? '', 'base64');
  const bytes = await signCms(await filing.credential('owner'), shown, NOW);
  const signature = { format: 'CMS', signature: Buffer.from(bytes).toString('base64') };
  expect((await filing.act('depositDeclarationSign', OWNER, { depositId, signature })).codes).toEqual([]);
}
