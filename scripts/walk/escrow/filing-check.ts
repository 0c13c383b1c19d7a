import { dueNote } from '../objects/object-acts';
import { type Act, type Notes, type Phase, step } from '../walk.model';
import { accept, verify } from './acceptance';
import { onDeposit, readDeposit } from './deposit-acts';
import { FILER, joinAgreement, receiveExemplars, signBoth, signing } from './filing-acts';
import { noticeTo } from './letter-acts';

const ACCEPT = 'depositAccept';

async function verifyIt(act: Act): Promise<Notes> {
  const oneself = { ...onDeposit(act, 'depositVerificationStart'), as: FILER };
  return [...(await act.refused(oneself, ['ESCROW_ROLE'])), ...(await verify(act))];
}

/** Evidence that somebody tells proves no ground: the register and the check do. */
async function refuseUnproven(act: Act): Promise<Notes> {
  const evidence = [{ path: 'src/pino.js', finding: 'It looks wrong.' }];
  const notes: string[] = [];
  for (const ground of ['NOT_IN_REGISTER', 'CERTIFICATE_MISMATCH', 'MEDIUM_MALFUNCTION'])
    notes.push(
      ...(await act.refused(onDeposit(act, 'depositRefuse', { ground, evidence }), ['GROUND_NOT_PROVEN'])),
    );
  const remark = { text: 'The examples could be left out.', path: 'src/examples' };
  await act.command(onDeposit(act, 'depositRemarkMake', remark));
  return [...notes, `recorded as a remark: ${remark.text}`];
}

async function readVerdict(act: Act): Promise<Notes> {
  const { verification } = await readDeposit<{
    verification: { state: string; verdict: string; mismatchCount: number | null };
  }>(act, 'verification { state verdict mismatchCount }');
  const { state, verdict, mismatchCount } = verification;
  return [`the authorized body reads ${state}, ${verdict}; differences: ${mismatchCount}`];
}

export const VERIFICATION: Phase = {
  title: 'Verification of the medium (E-15, E-16)',
  steps: [
    step('E-15', 'operator', 'The medium is verified; by whoever filed it is not', verifyIt),
    step('E-16', 'operator', 'No ground is proven: a refusal is refused, a remark is taken', refuseUnproven),
    step('E-15', 'authorized-body', 'Only the verdict is read by others', readVerdict),
  ],
};

const acceptUnsigned = (act: Act): Promise<Notes> =>
  act.refused(onDeposit(act, ACCEPT), ['SIGNATURE_MISSING']);

async function signAsOther(act: Act): Promise<Notes> {
  const { mutation } = await signing(act, 'CERTIFICATE', 'potential-supplier');
  return act.refused(mutation, ['SIGNER_OF_OTHER_ORGANIZATION']);
}

async function receiveNotice(act: Act): Promise<Notes> {
  const { notice, receiving } = await noticeTo(act, 'AUTHORIZED_BODY');
  await act.command(receiving);
  return [
    dueNote('to be notified', notice.deadline),
    `notice by clause ${notice.legalBasis.clause} received`,
  ];
}

export const SIGNING: Phase = {
  title: 'Signatures, acceptance and notice (E-17)',
  steps: [
    step('E-14(2)', 'operator', 'The operator joins the agreement', joinAgreement),
    step('E-17', 'operator', 'An acceptance without signatures is refused', acceptUnsigned),
    step('E-17', FILER, 'A signature in the name of another organization is refused', signAsOther),
    step('E-17', FILER, 'Certificate and agreement are signed by the holder', signBoth),
    step('E-17', 'operator', 'Both are signed by the operator', signBoth),
    step('E-A4.5.5', FILER, 'The holder has its exemplars', receiveExemplars),
    step('E-A4.5.5', 'operator', 'The operator has its exemplars', receiveExemplars),
    step('E-17', 'operator', 'The software is accepted', accept),
    step('E-17', 'authorized-body', 'The notice of the acceptance is received', receiveNotice),
  ],
};
