import { createHash } from 'node:crypto';
import { awaited } from '../awaited';
import { type Act, type Notes, WalkStopped } from '../walk.model';
import { onDeposit, readDeposit, readingNote, readMedia } from './deposit-acts';
import { uploadInPieces } from './tus';

/** A medium as somebody hands it in, with where on it the kinds of material lie. */
export interface HandedMedium {
  readonly label: string;
  readonly fileName: string;
  readonly content: Buffer;
  readonly places: Readonly<Record<string, readonly string[]>>;
}

/** Begins the upload of a medium. */
export function uploadStart(act: Act, { label, fileName, content }: HandedMedium, number = 1) {
  const sha256 = createHash('sha256').update(content).digest('hex');
  const order = { number, label, fileName, sha256, sizeBytes: String(content.length) };
  return { sha256, starting: onDeposit(act, 'depositMediumUploadStart', order) };
}

/** Uploads a medium by its ticket; what came must be what was sent. */
export async function uploadMedium(act: Act, medium: HandedMedium): Promise<Notes> {
  const { sha256, starting } = uploadStart(act, medium);
  const { upload } = await act.command<{ upload: { path: string } }>({
    ...starting,
    fields: 'upload { path }',
  });
  const offsets = await uploadInPieces(act, upload.path, medium.content);
  // The answer to the last byte waits for the sealing some seconds only.
  const received = await awaited('The sealed medium', async () => {
    const { media } = await readDeposit<{ media: readonly { sha256: string }[] }>(act, 'media { sha256 }');
    return media[0] ?? null;
  });
  if (received.sha256 !== sha256) throw new WalkStopped('The medium was not received as it was sent.');
  return [
    `${offsets.length} pieces came: ${offsets.join(', ')} bytes`,
    `received with the SHA-256 ${sha256}`,
  ];
}

/** Lays what is on the medium into the sections of the repository. */
export async function placeMaterial(act: Act, { places }: Pick<HandedMedium, 'places'>): Promise<Notes> {
  for (const [section, paths] of Object.entries(places))
    await act.command(onDeposit(act, 'depositContentPlace', { section, number: 1, paths }));
  return Object.entries(places).map(([section, paths]) => `${section} lies in ${paths.join(', ')}`);
}

/** Names of the software and of whoever hands it in, as the certificate tells them. */
export interface CertificateHead {
  readonly softwareName: string;
  readonly transferringOrganization: string;
  readonly annotation: string;
}

/** Has the tables of the certificate made from the medium. */
export async function generateCertificate(act: Act, own: CertificateHead): Promise<Notes> {
  const head = { place: 'Астана', acceptingOrganization: 'Оператор', ...own };
  const reading = await readMedia(act, 'acceptanceCertificateGenerate', { head });
  const count = 'first: 1) { totalCount }';
  const { certificate } = await readDeposit<{
    certificate: { sources: { totalCount: number }; libraries: { totalCount: number } };
  }>(act, `certificate { sources(${count} libraries(${count} }`);
  const { sources, libraries } = certificate;
  return [
    readingNote(reading),
    `table of the sources: ${sources.totalCount} lines; table of the libraries: ${libraries.totalCount}`,
  ];
}

/** Declares absent what a library does not have. */
export async function declareAbsent(act: Act): Promise<Notes> {
  const reasons = {
    INSTALLER: 'The software is a library and is not installed.',
    DB_STRUCTURE: 'The software keeps no data.',
    SETTINGS: 'The software has no settings.',
  };
  for (const [section, reason] of Object.entries(reasons))
    await act.command(onDeposit(act, 'depositContentDeclare', { section, reason }));
  return [`declared absent: ${Object.keys(reasons).join(', ')}`];
}

export async function describeCompilation(act: Act): Promise<Notes> {
  const build = { environment: 'Node.js', version: '24' };
  await act.command(onDeposit(act, 'depositBuildDescribe', build));
  return [`compiled with ${build.environment} ${build.version}`];
}

/** A trial of the check, by the depositor alone. */
export const tryCheck = async (act: Act): Promise<Notes> => [
  readingNote(await readMedia(act, 'depositDryRun')),
];
