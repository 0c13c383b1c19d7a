import { readNext } from '../../../subgraphs/escrow/reading/reading.work';
import type { Actor } from '../../../subgraphs/shared/access/actor';
import { file, type TreeFile } from '../../support/media/tree';
import { zipOf } from '../../support/media/write-zip';
import { type Intake, OWNER } from './intake-fixture';
import { upload } from './upload-fixture';

export const LABEL = 'DISC 1';

/** A small service with its manifest, its framework and one library. */
export const TREE: readonly TreeFile[] = [
  file('app/package.json', '{"name":"app","dependencies":{"express":"4.18.2"}}\n'),
  file('app/go.mod', 'module app\n\ngo 1.22\n'),
  file('app/tool.go', 'package main\n'),
  file('app/main.ts', 'export const main = 1;\n'.repeat(40), '2025-03-10'),
  file('app/setup.bin', Buffer.alloc(1_500_000, 7)),
  file('node_modules/lodash/package.json', '{"name":"lodash","version":"4.17.21"}\n'),
  file('node_modules/lodash/index.js', 'module.exports = 1;\n'.repeat(30)),
];

export const zip = (files: readonly TreeFile[] = TREE): Uint8Array =>
  zipOf(files.map((one) => ({ file: one, utf8: true })));

export const CONTACT = {
  name: 'Омаров Ерлан',
  position: 'Начальник отдела',
  workPhone: '+7 7172 11-11-11',
  mobilePhone: '+7 701 111 11 11',
  email: 'omarov@example.kz',
};

export const HEAD = {
  acceptingOrganization: 'Оператор',
  transferringOrganization: 'Министерство финансов',
  softwareName: 'Продукт',
  annotation: 'Учёт',
  acceptingContact: { ...CONTACT, name: 'Ахметов Данияр', email: 'akhmetov@example.kz' },
  transferringContact: CONTACT,
};

export interface Line {
  readonly mediumLabel: string;
  readonly directory: string;
  readonly sizeMb: string;
  readonly language: string | null;
  readonly fileName: string;
  readonly languageVersion: string | null;
  readonly framework: string | null;
  readonly frameworkVersion: string | null;
  readonly modifiedOn: string;
}

export interface LibraryLine {
  readonly mediumLabel: string;
  readonly directory: string;
  readonly sizeMb: string;
  readonly language: string | null;
  readonly componentName: string;
  readonly version: string | null;
}

export interface Tables {
  readonly sources: Line[];
  readonly libraries: LibraryLine[];
}

export interface Finding {
  readonly code: string;
  readonly severity: string;
  readonly tableNumber: number | null;
  readonly row: number | null;
  readonly expected: string | null;
  readonly actual: string | null;
}

type Side = Pick<Intake, 'subgraph'>;

/** Lets the escrow read what waits to be read. */
export async function work({ subgraph: { side } }: Side): Promise<void> {
  if (!side.vault) throw new Error('No vault');
  const never = new AbortController().signal;
  while (await readNext({ ...side, vault: side.vault }, never));
}

/** Calls a mutation; the answer are the codes of its refusals with their places. */
export async function refusalsOf(
  { subgraph }: Side,
  mutation: string,
  input: object,
  actor: Actor = OWNER,
): Promise<string[]> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await subgraph.execute<
    Record<string, { userErrors: { code: string; path: string[] }[] }>
  >({
    query: `mutation ($input: ${type}!) { ${mutation}(input: $input) { userErrors { code path } } }`,
    variables: { input },
    actor,
  });
  expect(errors).toEqual([]);
  return data[mutation]?.userErrors.map(({ code, path }) => [code, ...path].join(' ')) ?? [];
}

export const record = (side: Side, depositId: string, certificate: object) =>
  refusalsOf(side, 'acceptanceCertificateRecord', { depositId, certificate });

/** Uploads the medium and has its tables made; answers them as they may be written again. */
export async function generated(
  side: Side,
  depositId: string,
  head: object = HEAD,
  bytes: Uint8Array = zip(),
): Promise<Tables> {
  await upload(side, depositId, bytes, { label: LABEL });
  expect(await refusalsOf(side, 'acceptanceCertificateGenerate', { depositId, head })).toEqual([]);
  await work(side);
  const common = 'mediumLabel directory sizeMb language';
  const { certificate } = await readCertificate<{
    sources: { nodes: Line[] };
    libraries: { nodes: LibraryLine[] };
  }>(
    side,
    depositId,
    `sources(first: 50) { nodes { ${common} fileName languageVersion framework frameworkVersion modifiedOn } }
     libraries(first: 50) { nodes { ${common} componentName version } }`,
  );
  if (!certificate) throw new Error('No certificate');
  return { sources: certificate.sources.nodes, libraries: certificate.libraries.nodes };
}

export async function readCertificate<Data>(
  { subgraph }: Side,
  depositId: string,
  selection: string,
  actor: Actor = OWNER,
  field = 'certificate',
) {
  const { data, errors } = await subgraph.execute<{ deposit: Record<string, Data | null> | null }>({
    query: `query ($id: ID!) { deposit(id: $id) { ${field} { ${selection} } } }`,
    variables: { id: depositId },
    actor,
  });
  return { certificate: data.deposit?.[field] ?? null, errors };
}

/** What the depositor's own try of the check finds, beside the kinds of material of E-5 that it misses. */
export async function findings(side: Side, depositId: string): Promise<Finding[]> {
  expect(await refusalsOf(side, 'depositDryRun', { depositId })).toEqual([]);
  await work(side);
  const { data } = await side.subgraph.execute<{
    deposit: { verificationRuns: { nodes: { findings: { nodes: Finding[] }; report: string }[] } };
  }>({
    query: `query ($id: ID!) { deposit(id: $id) { verificationRuns(first: 1) { nodes { report
      findings(first: 100) { nodes { code severity tableNumber row expected actual } } } } } }`,
    variables: { id: depositId },
    actor: OWNER,
  });
  const found = data.deposit.verificationRuns.nodes[0]?.findings.nodes ?? [];
  return found.filter(({ severity }) => severity !== 'INCOMPLETE');
}
