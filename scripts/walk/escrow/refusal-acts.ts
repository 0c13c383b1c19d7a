import { type Act, type Notes, recall, WalkStopped } from '../walk.model';
import { onDeposit, readDeposit, standing } from './deposit-acts';
import { noticeTo, printed } from './letter-acts';

/** The closed list, in its order. */
export const GROUNDS = ['NOT_IN_REGISTER', 'CERTIFICATE_MISMATCH', 'MEDIUM_MALFUNCTION'] as const;
export type Ground = (typeof GROUNDS)[number];

interface Finding {
  readonly code: string;
  readonly severity: string;
  readonly path: string;
  readonly expected: string | null;
  readonly actual: string | null;
}

/** What the last check found, as evidence file by file. */
async function findings(act: Act): Promise<readonly Finding[]> {
  const fields = 'code severity path expected actual';
  const { verificationRuns } = await readDeposit<{
    verificationRuns: { nodes: readonly { findings: { nodes: readonly Finding[] } }[] };
  }>(act, `verificationRuns(first: 1) { nodes { findings(first: 20) { nodes { ${fields} } } } }`);
  const found = verificationRuns.nodes[0]?.findings.nodes ?? [];
  return found.filter(({ severity }) => severity === 'MISMATCH' || severity === 'MALFUNCTION');
}

const evidenceOf = ({ code, path, expected, actual }: Finding) => {
  const sides = [expected && `certificate ${expected}`, actual && `medium ${actual}`].filter(Boolean);
  return { path, finding: [code, ...sides].join(', ') };
};

const refusing = (act: Act, ground: Ground, evidence: readonly object[]) =>
  onDeposit(act, 'depositRefuse', { ground, evidence });

const HEARSAY = [{ finding: 'The operator thinks so.' }];

/** A ground is refused as long as nothing proves it, whatever the operator tells. */
export async function refuseUnproven(act: Act, grounds: readonly Ground[]): Promise<Notes> {
  const notes: string[] = [];
  for (const ground of grounds)
    notes.push(...(await act.refused(refusing(act, ground, HEARSAY), ['GROUND_NOT_PROVEN'])));
  return notes;
}

/** The proven ground, with what the check found; what the register proves needs no word of the operator. */
export async function refuseProven(act: Act, ground: Ground): Promise<Notes> {
  const found = ground === 'NOT_IN_REGISTER' ? [] : (await findings(act)).map(evidenceOf);
  const notes =
    ground === 'NOT_IN_REGISTER'
      ? []
      : await act.refused(refusing(act, ground, []), ['REFUSAL_NOT_REASONED']);
  await act.command(refusing(act, ground, found));
  act.memory.set('refusedId', recall(act, 'depositId'));
  const { refusal } = await readDeposit<Refused>(act, REFUSED);
  return [
    ...notes,
    ...(await standing(act)),
    `${refusal.ground} (E-${refusal.legalBasis.clause})`,
    ...refusal.evidence
      .slice(0, 3)
      .map(({ path, finding }) => `evidence: ${path ? `${path} ` : ''}${finding}`),
  ];
}

const REFUSED = 'refusal { ground legalBasis { clause } evidence { path finding } }';
interface Refused {
  readonly refusal: {
    readonly ground: string;
    readonly legalBasis: { readonly clause: string };
    readonly evidence: readonly { readonly path: string | null; readonly finding: string }[];
  };
}

/** Whoever filed is told, and has the letter in both languages of the act. */
export async function receiveLetter(act: Act): Promise<Notes> {
  const { notice, receiving } = await noticeTo(act, 'OWNER_OR_HOLDER');
  await act.command(receiving);
  const letters: string[] = [];
  for (const language of ['KK', 'RU'])
    letters.push(`letter in ${language}: ${await printed(act, 'REFUSAL', language)}`);
  return [`notice by clause ${notice.legalBasis.clause} received`, ...letters];
}

/** A refusal ends the filing. */
export const acceptRefused = (act: Act): Promise<Notes> =>
  act.refused(onDeposit(act, 'depositAccept'), ['DEPOSIT_STATE_REFUSES']);

/** Which refused deposit the filing of the walk names. */
export async function followed(act: Act): Promise<string> {
  const { filing } = await readDeposit<{
    filing: { previous: { id: string; number: string; state: string } | null };
  }>(act, 'filing { previous { id number state } }');
  const { previous } = filing;
  if (previous?.id !== recall(act, 'refusedId')) throw new WalkStopped('The refusal is not named.');
  return `follows ${previous.number}: ${previous.state}`;
}
