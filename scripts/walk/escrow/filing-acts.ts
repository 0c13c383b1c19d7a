import { type Act, type Notes, recall } from '../walk.model';
import { onDeposit, readDeposit, standing } from './deposit-acts';
import {
  declareAbsent,
  describeCompilation,
  generateCertificate,
  type HandedMedium,
  placeMaterial,
  uploadMedium,
} from './medium-acts';

/** The organization that files: applicant, holder and owner of the products of these walks. */
export const FILER = 'supplier';

const FILING = {
  text: 'We ask to take the software into the repository.',
  contact: { name: 'Kim Anna', email: 'office@example.kz' },
  versionLabel: '1.0',
};

/** Begins a filing in any form, of the entry of the walk. */
export const filing = (act: Act, input: object = {}) => ({
  name: 'depositFile',
  input: { registerEntryId: recall(act, 'entryId'), ...FILING, ...input },
  fields: 'deposit { id }',
});

export async function beginFiling(act: Act, input: object = {}): Promise<Notes> {
  const { deposit } = await act.command<{ deposit: { id: string } }>(filing(act, input));
  act.memory.set('depositId', deposit.id);
  return standing(act);
}

export const certify = (act: Act): Promise<Notes> =>
  generateCertificate(act, {
    ...{ softwareName: recall(act, 'productName'), annotation: 'Хранение документов' },
    transferringOrganization: 'Sample supplier',
  });

export async function proposeAgreement(act: Act): Promise<Notes> {
  const side = { representative: 'Kim Anna', authorityBasis: 'Charter' };
  await act.command(onDeposit(act, 'agreementPropose', side));
  return [`proposed by ${side.representative}, on the basis of the ${side.authorityBasis.toLowerCase()}`];
}

export const handingIn = (act: Act, input: object = {}) =>
  onDeposit(act, 'depositHandIn', {
    ...{ certificateCopies: 2, agreementCopies: 2, isDeclaredComplete: true },
    ...input,
  });

/** Everything that E-14 asks for, of one medium. */
export async function attachAll(act: Act, medium: HandedMedium): Promise<Notes> {
  const received = await uploadMedium(act, medium);
  const certified = await certify(act);
  await placeMaterial(act, medium);
  await declareAbsent(act);
  await describeCompilation(act);
  return [...received, ...certified, ...(await proposeAgreement(act))];
}

export async function handIn(act: Act): Promise<Notes> {
  await act.command(handingIn(act));
  const { filing: filed } = await readDeposit<{ filing: { isInRegister: boolean } }>(
    act,
    'filing { isInRegister }',
  );
  return [`in the register: ${filed.isInRegister}`, ...(await standing(act))];
}

export async function joinAgreement(act: Act): Promise<Notes> {
  const side = { representative: 'Akhmetov Daniyar', authorityBasis: 'Charter' };
  await act.command(onDeposit(act, 'agreementJoin', side));
  return [`joined by ${side.representative}`];
}

const KINDS = ['CERTIFICATE', 'AGREEMENT'] as const;
type Kind = (typeof KINDS)[number];

interface Documents {
  readonly documents: readonly {
    readonly kind: string;
    readonly signable: { readonly sha256: string; readonly base64: string };
  }[];
}

/** A signature of a user under a document of the deposit of the walk, over the bytes that the graph gives. */
export async function signing(act: Act, kind: Kind, signatory?: string) {
  const { documents } = await readDeposit<Documents>(act, 'documents { kind signable { sha256 base64 } }');
  const { base64 = '', sha256 = '' } = documents.find((one) => one.kind === kind)?.signable ?? {};
  const signature = await act.sign(Buffer.from(base64, 'base64'), signatory);
  return { sha256, mutation: onDeposit(act, 'depositDocumentSign', { kind, format: 'CMS', signature }) };
}

/** Signs both documents for the party of the step. */
export async function signBoth(act: Act): Promise<Notes> {
  const notes: string[] = [];
  for (const kind of KINDS) {
    const { sha256, mutation } = await signing(act, kind);
    await act.command(mutation);
    notes.push(`${kind} with the SHA-256 ${sha256} signed`);
  }
  return [...notes, ...(await standing(act))];
}

export async function receiveExemplars(act: Act): Promise<Notes> {
  for (const kind of KINDS) await act.command(onDeposit(act, 'depositExemplarReceive', { kind }));
  return [`own exemplars received: ${KINDS.join(', ')}`];
}
