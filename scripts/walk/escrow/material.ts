import { type Act, type Notes, type Phase, recall, step } from '../walk.model';
import { moved, packageFiles, tarOf } from './archive';
import { onDeposit, standing } from './deposit-acts';
import {
  declareAbsent,
  describeCompilation,
  generateCertificate,
  placeMaterial,
  tryCheck,
  uploadMedium,
} from './medium-acts';

const PLACES = { SOURCE: ['src'], BUILD_FILES: ['build/package.json'] };

const transferTooEarly = (act: Act): Promise<Notes> =>
  act.refused(onDeposit(act, 'depositTransfer'), ['MATERIAL_MISSING']);

async function upload(act: Act): Promise<Notes> {
  const files = moved(await packageFiles('graphql', 'src'), 'src/package.json', 'build/package.json');
  const content = await tarOf(files);
  return uploadMedium(act, { label: 'DISC 1', fileName: 'software.tar', content, places: PLACES });
}

const place = (act: Act): Promise<Notes> => placeMaterial(act, { places: PLACES });

const certify = (act: Act): Promise<Notes> =>
  generateCertificate(act, {
    ...{ softwareName: recall(act, 'name'), annotation: 'Язык запросов' },
    transferringOrganization: 'Министерство юстиции',
  });

async function declare(act: Act): Promise<Notes> {
  const placed = onDeposit(act, 'depositContentDeclare', { section: 'SOURCE', reason: 'There is none.' });
  return [...(await act.refused(placed, ['CONTENT_PRESENT'])), ...(await declareAbsent(act))];
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
    step('E-5', 'owner', 'A trial of the check names what is missing', tryCheck),
    step('E-5', 'owner', 'What there is not is declared absent; what is there is not', declare),
    step('E-5(1)', 'owner', 'The compilation is described', describeCompilation),
    step('E-5', 'owner', 'A trial of the check finds that all is there', tryCheck),
    step('E-9', 'owner', 'The material is transferred; by the operator it is not', transfer),
  ],
};
