import { transferDuty } from '../register/transfer-duty';
import { type Act, type Notes, type Phase, step, WalkStopped } from '../walk.model';
import { readDeposit, termsOf } from './deposit-acts';
import { beginFiling, certify, FILER, filing, handIn, handingIn, proposeAgreement } from './filing-acts';
import { discOfSoftware } from './media';
import {
  declareAbsent,
  describeCompilation,
  placeMaterial,
  tryCheck,
  uploadMedium,
  uploadStart,
} from './medium-acts';

async function begin(act: Act): Promise<Notes> {
  const foreign = { ...filing(act), as: 'potential-supplier' };
  return [
    ...(await act.refused(foreign, ['NOT_OWNER_OR_HOLDER_OF_SOFTWARE'])),
    ...(await act.refused(filing(act, { text: ' ' }), ['FORM_FIELD_MISSING'])),
    ...(await beginFiling(act)),
  ];
}

const handInNothing = async (act: Act): Promise<Notes> => [
  ...(await act.refused(handingIn(act, { certificateCopies: 1, isDeclaredComplete: false }), [
    'DECLARATION_MISSING',
    'DOCUMENTS_INCOMPLETE',
    'TWO_COPIES_REQUIRED',
    'MEDIUM_MISSING',
  ])),
];

const upload = async (act: Act): Promise<Notes> => uploadMedium(act, await discOfSoftware());
const place = async (act: Act): Promise<Notes> => [
  ...(await placeMaterial(act, await discOfSoftware())),
  ...(await declareAbsent(act)),
  ...(await describeCompilation(act)),
];

async function handInAll(act: Act): Promise<Notes> {
  const notes = await handIn(act);
  const duty = await transferDuty(act);
  return [
    ...notes,
    `duty by ${duty?.clause}: ${duty?.state} on ${duty?.fulfilledOn}`,
    ...(await termsOf(act, { VERIFY_MEDIUM: 'medium to be verified' })),
  ];
}

async function addMedium(act: Act): Promise<Notes> {
  const { starting } = uploadStart(act, await discOfSoftware(), 2);
  return act.refused(starting, ['MEDIUM_CLOSED']);
}

/** The authorized body knows of the filing, and reads neither its text nor what is in it. */
async function readAsOthers(act: Act): Promise<Notes> {
  const { number, ...content } = await readDeposit<{
    number: string;
    filing: { text: string | null };
    certificate: object | null;
    media: object | null;
  }>(act, 'number filing { text } certificate { version } media { label }');
  const { filing: filed, certificate, media } = content;
  if (filed.text !== null || certificate !== null || media !== null)
    throw new WalkStopped('The authorized body reads what was filed.');
  return [`the authorized body sees the deposit ${number}; text, certificate and media: null`];
}

export const ATTACHMENTS: Phase = {
  title: 'Application and attachments (E-14, E-18)',
  steps: [
    step('E-14', FILER, 'An application is begun in any form; by a stranger it is not', begin),
    step('E-14', FILER, 'It is not handed in with nothing attached; all that lacks is told', handInNothing),
    step('E-14(3)', FILER, 'The image of a disc is uploaded in pieces', upload),
    step('E-14(1)', FILER, 'The tables of the certificate are made from the disc', certify),
    step('E-5', FILER, 'Each kind of material is laid into its section or declared absent', place),
    step('E-14(2)', FILER, 'The agreement is proposed', proposeAgreement),
    step('E-15', FILER, 'A trial of the check finds that all agrees', tryCheck),
    step('E-14', FILER, 'The application is handed in with two copies of each document', handInAll),
    step('E-14(3)', FILER, 'Another medium comes no more', addMedium),
    step('E-3', 'authorized-body', 'Others see that it was filed, and nothing of it', readAsOthers),
  ],
};
