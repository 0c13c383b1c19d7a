import type { Act, Notes } from '../walk.model';
import { command, DEADLINE, type Deadline, dueNote, readObject, refused } from './object-acts';

const SECTIONS = [
  ...['ANNOTATION', 'PURPOSE_AND_GOALS', 'AUTOMATION_OBJECT', 'SYSTEM_REQUIREMENTS'],
  ...['STRUCTURE_AND_RELIABILITY', 'FUNCTIONS', 'SUPPORT_KINDS', 'WORKS', 'CONTROL_AND_ACCEPTANCE'],
  ...['OBJECT_PREPARATION', 'DOCUMENTATION', 'SOURCES'],
];
const subjectKind = 'OBJECT';

interface Terms {
  readonly version: number;
  readonly state: string;
  readonly consideration: Deadline;
}

async function latestTerms(act: Act): Promise<Terms> {
  const { termsOfReference } = await readObject<{ termsOfReference: { nodes: readonly Terms[] } }>(
    act,
    `termsOfReference(first: 100) { nodes { version state consideration { ${DEADLINE} } } }`,
  );
  const [first, ...others] = termsOfReference.nodes;
  if (!first) throw new RangeError('No terms were submitted.');
  return others.reduce((latest, terms) => (terms.version > latest.version ? terms : latest), first);
}

/** C-8: incomplete terms are refused, complete ones wait for their reviewers. */
export async function submitTerms(act: Act): Promise<Notes> {
  const terms = { subjectKind, number: `T-${act.today}`, submittedOn: act.today };
  const incomplete = { ...terms, sections: SECTIONS.slice(0, -1) };
  const notes = await refused(act, 'termsOfReferenceSubmit', incomplete, ['TERMS_SECTION_MISSING']);
  await command(act, 'termsOfReferenceSubmit', { ...terms, sections: SECTIONS });
  const { version, consideration } = await latestTerms(act);
  return [...notes, `version ${version} submitted`, dueNote('to be considered', consideration)];
}

async function consider(act: Act, verdict: 'AGREED' | 'RETURNED', remarks: string[]): Promise<Notes> {
  const { version } = await latestTerms(act);
  const decision = { subjectKind, termsVersion: version, verdict, consideredOn: act.today, remarks };
  await command(act, 'termsOfReferenceConsider', decision);
  const { state } = await latestTerms(act);
  return [`version ${version}: ${state}`];
}

export const returnTerms = (act: Act): Promise<Notes> =>
  consider(act, 'RETURNED', ['The acceptance section names no criteria.']);
export const agreeTerms = (act: Act): Promise<Notes> => consider(act, 'AGREED', []);
