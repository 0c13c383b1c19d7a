import type { Act, Notes } from '../walk.model';
import { command, DEADLINE, type Deadline, dueNote, readObject, refused } from './object-acts';

const SECTIONS = [
  ...['ANNOTATION', 'PURPOSE_AND_GOALS', 'AUTOMATION_OBJECT', 'SYSTEM_REQUIREMENTS'],
  ...['STRUCTURE_AND_RELIABILITY', 'FUNCTIONS', 'SUPPORT_KINDS', 'WORKS', 'CONTROL_AND_ACCEPTANCE'],
  ...['OBJECT_PREPARATION', 'DOCUMENTATION', 'SOURCES'],
];

type Subject = 'OBJECT' | 'ICT_SERVICE';

interface Terms {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly consideration: Deadline;
}

export async function latestTerms(act: Act, subjectKind: Subject = 'OBJECT'): Promise<Terms> {
  const { termsOfReference } = await readObject<{ termsOfReference: { nodes: readonly Terms[] } }>(
    act,
    `termsOfReference(first: 100, filterBy: { subjectKinds: [${subjectKind}] }) {
      nodes { id version state consideration { ${DEADLINE} } } }`,
  );
  const [first, ...others] = termsOfReference.nodes;
  if (!first) throw new RangeError('No terms were submitted.');
  return others.reduce((latest, terms) => (terms.version > latest.version ? terms : latest), first);
}

/** C-8: incomplete terms are refused, complete ones wait for their reviewers. */
export async function submitTerms(act: Act, subjectKind: Subject = 'OBJECT'): Promise<Notes> {
  const terms = { subjectKind, number: `T-${act.today}`, submittedOn: act.today };
  const incomplete = { ...terms, sections: SECTIONS.slice(0, -1) };
  const notes = await refused(act, 'termsOfReferenceSubmit', incomplete, ['TERMS_SECTION_MISSING']);
  await command(act, 'termsOfReferenceSubmit', { ...terms, sections: SECTIONS });
  const { version, consideration } = await latestTerms(act, subjectKind);
  return [...notes, `version ${version} submitted`, dueNote('to be considered', consideration)];
}

interface Consideration {
  readonly verdict: 'AGREED' | 'RETURNED';
  readonly remarks: readonly string[];
}

async function consider(act: Act, subjectKind: Subject, { verdict, remarks }: Consideration): Promise<Notes> {
  const { version } = await latestTerms(act, subjectKind);
  const decision = { subjectKind, termsVersion: version, verdict, consideredOn: act.today, remarks };
  await command(act, 'termsOfReferenceConsider', decision);
  const { state } = await latestTerms(act, subjectKind);
  return [`version ${version}: ${state}`];
}

export const returnTerms = (act: Act): Promise<Notes> =>
  consider(act, 'OBJECT', { verdict: 'RETURNED', remarks: ['The acceptance section names no criteria.'] });
export const agreeTerms = (act: Act, subjectKind: Subject = 'OBJECT'): Promise<Notes> =>
  consider(act, subjectKind, { verdict: 'AGREED', remarks: [] });
