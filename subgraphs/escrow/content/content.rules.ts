import { citing } from '../../shared/kernel/citing';
import type { Refusal } from '../../shared/kernel/refusal';
import { formFieldMissing } from '../application/annex-1.errors';
import type { ContentSection, DepositState } from '../deposit/deposit.model';
import { completeContents, SECTION_CLAUSES, type SectionContent } from '../deposit/deposit.rules';
import {
  contentClosed,
  contentIncomplete,
  contentPresent,
  materialMissing,
  sectionRequired,
} from './content.errors';
import type { MaterialReference } from './material.model';

/** Additional software is handed in where the owner finds it necessary: nobody can ask for it (E-5(3)). */
const OPTIONAL: readonly ContentSection[] = ['EXTRA_SOFTWARE'];

/** States in which the owner or holder still tells what is handed in. */
const OPEN_STATES: readonly DepositState[] = [
  'DRAFT',
  'SUBMITTED',
  'REGISTERED',
  'REPOSITORY_READY',
  'TRANSFERRED',
  'RECEIVED',
  'VERIFIED',
];

/** After the acceptance nothing is told of the material any more. */
export function closedRefusals(state: string): Refusal[] {
  return OPEN_STATES.some((open) => open === state) ? [] : [contentClosed({ state })];
}

/** A declaration of absence names its reason, and the material must not be there (E-5). */
export function absenceRefusals(
  section: ContentSection,
  reason: string,
  recorded: readonly SectionContent[],
): Refusal[] {
  const isPresent = recorded.some((content) => content.section === section && content.state === 'PRESENT');
  return [
    ...(isPresent
      ? [citing(contentPresent({ section }, ['input', 'section']), SECTION_CLAUSES[section])]
      : []),
    ...blankRefusals({ reason }, section),
  ];
}

/** Fields that may not be blank, told with the clause of their section. */
export function blankRefusals(fields: Readonly<Record<string, string>>, section: ContentSection): Refusal[] {
  return Object.entries(fields)
    .filter(([, text]) => text.trim() === '')
    .map(([field]) =>
      citing(
        formFieldMissing({ field }, ['input', field], { kind: 'INVALID_INPUT' }),
        SECTION_CLAUSES[section],
      ),
    );
}

/**
 * E-5: every kind of material is there or declared absent; silence declares nothing. A build description counts only
 * with its environment and version.
 */
export function incompleteRefusals(
  recorded: readonly SectionContent[],
  isBuildDescribed: boolean,
): Refusal[] {
  return completeContents(recorded)
    .filter(({ section, state }) => {
      if (OPTIONAL.includes(section) || state === 'DECLARED_ABSENT') return false;
      return section === 'BUILD_DESCRIPTION' ? !isBuildDescribed : state === 'MISSING';
    })
    .map(({ section }) => citing(contentIncomplete({ section }), SECTION_CLAUSES[section]));
}

/** E-2(3): the repository is structured by type of information, so that each file lies in a section. */
export function materialRefusals(materials: readonly MaterialReference[]): Refusal[] {
  if (materials.length === 0) return [materialMissing()];
  return materials.flatMap(({ section }, index) =>
    section === null ? [sectionRequired({ ordinal: index + 1 })] : [],
  );
}
