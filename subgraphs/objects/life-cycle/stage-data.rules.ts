import type { Refusal } from '../../shared/kernel/refusal';
import type { LocalizedText } from '../../shared/law/law.model';
import { legalReference } from '../../shared/law/law-register';
import { type CardFacts, stageGaps } from '../record/completeness.rules';
import { stageDataMissing } from './evidence.errors';
import { READINESS_STEPS } from './readiness.rules';

const STEP_DOCUMENTS = new Set(READINESS_STEPS.map(({ evidence }) => `documents.${evidence}`));

/**
 * C-4.2: what the portal must hold of an object in its stage before the next act of its life. Documents that prove a
 * step of C-9 are asked for by the step, which a record may prove as well.
 */
export function stageDataGaps(facts: CardFacts): string[] {
  return stageGaps(facts).filter((field) => !STEP_DOCUMENTS.has(field));
}

export function stageDataRefusals(facts: CardFacts): Refusal[] {
  const missing = stageDataGaps(facts);
  return missing.length > 0 ? [stageDataMissing({ stage: facts.stage, missing })] : [];
}

export const STAGE_DATA = {
  title: { kk: 'Кезең деректері', ru: 'Сведения этапа', en: 'Data of the stage' },
  clause: legalReference('129', '4.2'),
};

/** What to fill on the card. */
export function stageDataText(missing: readonly string[]): LocalizedText {
  const fields = missing.join(', ');
  return {
    kk: `Порталда жоқ: ${fields}.`,
    ru: `На портале нет: ${fields}.`,
    en: `Absent from the portal: ${fields}.`,
  };
}
