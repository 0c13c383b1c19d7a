import { createHash } from 'node:crypto';
import { type Act, type Notes, type Phase, recall, step, WalkStopped } from '../walk.model';
import { packSoftware } from './archive';
import { onDeposit, readDeposit, readingNote, readMedia, standing } from './deposit-acts';
import { uploadInPieces } from './tus';

const transferTooEarly = (act: Act): Promise<Notes> =>
  act.refused(onDeposit(act, 'depositTransfer'), ['MATERIAL_MISSING']);

async function upload(act: Act): Promise<Notes> {
  const content = await packSoftware();
  const sha256 = createHash('sha256').update(content).digest('hex');
  const order = { number: 1, label: 'DISC 1', fileName: 'software.tar', sha256 };
  const starting = onDeposit(act, 'depositMediumUploadStart', {
    ...order,
    sizeBytes: String(content.length),
  });
  const { upload: ticket } = await act.command<{ upload: { path: string } }>({
    ...starting,
    fields: 'upload { path }',
  });
  const offsets = await uploadInPieces(act, ticket.path, content);
  const { media } = await readDeposit<{ media: readonly { sha256: string; sizeBytes: string }[] }>(
    act,
    'media { sha256 sizeBytes }',
  );
  if (media[0]?.sha256 !== sha256) throw new WalkStopped('The medium was not received as it was sent.');
  return [
    `${offsets.length} pieces came: ${offsets.join(', ')} bytes`,
    `received with the SHA-256 ${sha256}`,
  ];
}

async function place(act: Act): Promise<Notes> {
  const places = { SOURCE: ['src'], BUILD_FILES: ['build/package.json'] };
  for (const [section, paths] of Object.entries(places))
    await act.command(onDeposit(act, 'depositContentPlace', { section, number: 1, paths }));
  return Object.entries(places).map(([section, paths]) => `${section} lies in ${paths.join(', ')}`);
}

async function certify(act: Act): Promise<Notes> {
  const head = {
    ...{
      place: 'Астана',
      acceptingOrganization: 'Оператор',
      transferringOrganization: 'Министерство юстиции',
    },
    ...{ softwareName: recall(act, 'name'), annotation: 'Язык запросов' },
  };
  const reading = await readMedia(act, 'acceptanceCertificateGenerate', { head });
  const { certificate } = await readDeposit<{ certificate: { sources: { totalCount: number } } }>(
    act,
    'certificate { sources(first: 1) { totalCount } }',
  );
  return [readingNote(reading), `table of the sources: ${certificate.sources.totalCount} lines`];
}

const tryRun = async (act: Act): Promise<Notes> => [readingNote(await readMedia(act, 'depositDryRun'))];

async function declare(act: Act): Promise<Notes> {
  const placed = onDeposit(act, 'depositContentDeclare', { section: 'SOURCE', reason: 'There is none.' });
  const notes = await act.refused(placed, ['CONTENT_PRESENT']);
  const reasons = {
    INSTALLER: 'The software is a library and is not installed.',
    DB_STRUCTURE: 'The software keeps no data.',
    SETTINGS: 'The software has no settings.',
  };
  for (const [section, reason] of Object.entries(reasons))
    await act.command(onDeposit(act, 'depositContentDeclare', { section, reason }));
  return [...notes, `declared absent: ${Object.keys(reasons).join(', ')}`];
}

async function describeBuild(act: Act): Promise<Notes> {
  const build = { environment: 'Node.js', version: '24' };
  await act.command(onDeposit(act, 'depositBuildDescribe', build));
  return [`compiled with ${build.environment} ${build.version}`];
}

async function transfer(act: Act): Promise<Notes> {
  const notes = await act.refused({ ...onDeposit(act, 'depositTransfer'), as: 'operator' }, [
    'NOT_OWNER_OR_HOLDER_OF_SOFTWARE',
  ]);
  await act.command(onDeposit(act, 'depositTransfer'));
  return [...notes, ...(await standing(act))];
}

export const MATERIAL: Phase = {
  title: 'Material (E-2, E-5, E-9)',
  steps: [
    step('E-9', 'owner', 'A transfer of nothing is refused', transferTooEarly),
    step('E-9', 'owner', 'An archive is uploaded in pieces', upload),
    step('E-2(3)', 'owner', 'Each kind of material is laid into its section', place),
    step('E-5', 'owner', 'The tables of the certificate are made from the medium', certify),
    step('E-5', 'owner', 'A trial of the check names what is missing', tryRun),
    step('E-5', 'owner', 'What there is not is declared absent; what is there is not', declare),
    step('E-5(1)', 'owner', 'The compilation is described', describeBuild),
    step('E-5', 'owner', 'A trial of the check finds that all is there', tryRun),
    step('E-9', 'owner', 'The material is transferred; by the operator it is not', transfer),
  ],
};
