import { seededUuid } from '../../../subgraphs/shared/kernel/global-id';
import type { Peers } from '../../../subgraphs/shared/peers/peers';
import { file } from '../../support/media/tree';
import { zipOf } from '../../support/media/write-zip';
import type { SigningFixture } from '../../support/signing';
import { askBytes, done, verify, work } from './access-fixture';
import { type Filing, filed, handIn, join, openFiling, propose, readDeposit, sign } from './filing-fixture';
import {
  accept,
  commissioned,
  describeBuild,
  HOLDER,
  OPERATOR,
  OWNER,
  ready,
  transfer,
} from './intake-fixture';
import { startUpload, upload } from './upload-fixture';

/** An escrow whose material is full of one word and has so many of everything. */
export interface SecretWorld {
  readonly filing: Filing;
  readonly word: string;
  readonly accepted: string;
  readonly refused: string;
  readonly ofObject: string;
  /** Everything that has an id, by the name of the argument that takes it. */
  readonly ids: Readonly<Record<string, string>>;
  /** Tickets of others. */
  readonly tickets: readonly string[];
}

const OBJECTS: Peers = {
  ask: async (_peer, _question, { code }) => ({
    objectId: seededUuid(`object:${code}`),
    category: null,
    version: 7,
    ...commissioned(String(code)),
  }),
};

function medium(word: string, count: number): Buffer {
  const times = (most: number) => Array.from({ length: most }, (_, index) => index);
  const files = [
    ...times(count).map((index) =>
      file(`src/${word}${index}.ts`, `// ${word} ${'x'.repeat(90 * index)}\n`, '2026-10-01'),
    ),
    file(
      'src/key.pem',
      `-----BEGIN RSA PRIVATE KEY-----\n${word}${'MIIE'.repeat(20)}\n-----END RSA PRIVATE KEY-----\n`,
    ),
    ...times(count - 1).map((index) =>
      file(
        `node_modules/${word}lib${index}/package.json`,
        JSON.stringify({ name: `${word}lib${index}`, version: `1.0.${index}` }),
      ),
    ),
    file('package.json', JSON.stringify({ name: word, version: '1.0.0' })),
    file('install/setup.bin', Buffer.alloc(1_000 * count, word)),
    file('db/schema.sql', `create table ${word} (id uuid);\n`),
  ];
  return zipOf(files.map((one) => ({ file: one, utf8: true })));
}

const PLACES = {
  SOURCE: 'src',
  BUILD_FILES: 'package.json',
  INSTALLER: 'install',
  DB_STRUCTURE: 'db/schema.sql',
};

const headOf = (word: string) => ({
  ...{ place: 'Астана', acceptingOrganization: 'Оператор', transferringOrganization: 'Владелец' },
  ...{ softwareName: 'Продукт', annotation: `${word} учёт` },
});

/** A filing with medium, certificate, sections and agreement, as far as its hand-in. */
async function handedIn(filing: Filing, word: string, count: number, previous?: string): Promise<string> {
  const depositId = await filed(filing, previous ? { previousDepositId: previous } : {});
  await upload(filing, depositId, medium(word, count), { label: `${word} DISC`, fileName: `${word}.zip` });
  const { data } = await filing.subgraph.execute<Record<string, { userErrors: unknown[] }>>({
    query: `mutation ($input: AcceptanceCertificateGenerateInput!) {
      acceptanceCertificateGenerate(input: $input) { userErrors { code } } }`,
    variables: { input: { depositId, head: headOf(word) } },
    actor: OWNER,
  });
  expect(data['acceptanceCertificateGenerate']?.userErrors).toEqual([]);
  await work(filing);
  for (const [section, path] of Object.entries(PLACES))
    await done(filing, 'depositContentPlace', OWNER, { depositId, section, number: 1, paths: [path] });
  const absent = { section: 'SETTINGS', reason: `${word} нет` };
  await done(filing, 'depositContentDeclare', OWNER, { depositId, ...absent });
  expect((await describeBuild(filing, depositId, { environment: `${word} env` })).codes).toEqual([]);
  const side = { place: `${word} место`, representative: `${word}ович`, authorityBasis: `${word} устав` };
  expect((await propose(filing, depositId, side)).codes).toEqual([]);
  expect((await handIn(filing, depositId)).codes).toEqual([]);
  return depositId;
}

/** A deposit that was accepted, one that was refused, one of an object that is under way. */
export async function openWorld(signing: SigningFixture, word: string, count: number): Promise<SecretWorld> {
  const filing = await openFiling(signing, { objects: OBJECTS });
  const refused = await handedIn(filing, word, count);
  filing.entry = { status: 'EXCLUDED', includedOn: '2026-11-16' };
  const evidence = [{ path: `src/${word}0.ts`, finding: `${word} не в реестре` }];
  await done(filing, 'depositRefuse', OPERATOR, { depositId: refused, ground: 'NOT_IN_REGISTER', evidence });
  filing.entry = { status: 'INCLUDED', includedOn: '2026-11-16' };
  const accepted = await handedIn(filing, word, count, refused);
  await verify(filing, accepted);
  await done(filing, 'depositRemarkMake', OPERATOR, { depositId: accepted, text: `${word} remark` });
  expect((await join(filing, accepted, { representative: `${word} бек` })).codes).toEqual([]);
  for (const kind of ['CERTIFICATE', 'AGREEMENT'] as const)
    for (const organization of ['owner', 'operator'] as const)
      expect((await sign(filing, accepted, kind, organization)).codes).toEqual([]);
  expect((await accept(filing, accepted)).codes).toEqual([]);
  const ofObject = await ready(filing);
  expect((await transfer(filing, ofObject)).ok).toBe(true);
  return { filing, word, accepted, refused, ofObject, ...(await handles(filing, accepted, ofObject, word)) };
}

async function handles(filing: Filing, accepted: string, ofObject: string, word: string) {
  const seen = (await readDeposit(
    filing,
    accepted,
    'repository { id } personsWithAccess { id } registerEntry { id } owner { id } notices { id }',
  )) as Record<string, { id: string } & { id: string }[]>;
  const object = (await readDeposit(filing, ofObject, 'object { id } repository { id }', HOLDER)) as Record<
    string,
    { id: string }
  >;
  const bytes = await askBytes(filing, accepted, OPERATOR, { purpose: 'VERIFY' });
  expect(bytes.codes).toEqual([]);
  const draft = await filed(filing);
  const started = await startUpload(filing, draft, Buffer.from(word));
  return {
    ids: {
      repositoryId: seen['repository']?.id ?? '',
      objectRepositoryId: object['repository']?.id ?? '',
      objectId: object['object']?.id ?? '',
      registerEntryId: seen['registerEntry']?.id ?? '',
      organizationId: seen['owner']?.id ?? '',
      noticeId: seen['notices']?.[0]?.id ?? '',
      rightId: seen['personsWithAccess']?.[0]?.id ?? '',
    },
    tickets: [bytes.ticket, started.ticket],
  };
}
