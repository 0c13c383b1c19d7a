import type { Refusal } from '../../shared/kernel/refusal';
import type { LegalReference, LocalizedText } from '../../shared/law/law.model';
import { legalReference } from '../../shared/law/law-register';
import { workAnswersContradict } from './life-cycle-act.errors';
import type { WorkGround, WorkVerdict } from './work-classification.type';

export interface WorkAnswers {
  readonly isIntegrationOnly: boolean;
  readonly isMainSourceChanged: boolean;
  readonly isExternalModule: boolean;
  readonly hasNewFunctions: boolean;
}

interface Ground {
  readonly verdict: WorkVerdict;
  readonly reason: LocalizedText;
  readonly clause: LegalReference;
}

const refinement = (reason: LocalizedText): Ground => ({
  verdict: 'REFINEMENT',
  reason,
  clause: legalReference('129', '10.3'),
});
const development = (reason: LocalizedText): Ground => ({
  verdict: 'DEVELOPMENT',
  reason,
  clause: legalReference('129', '3(1)'),
});

/** What each ground means and rests on. */
export const WORK_GROUNDS: Readonly<Record<WorkGround, Ground>> = {
  INTEGRATION: refinement({
    kk: 'Объектілерді интеграциялау дамыту болып саналмайды.',
    ru: 'Интеграция объектов развитием не является.',
    en: 'Integration of objects is not development.',
  }),
  EXTERNAL_MODULE: refinement({
    kk: 'Қосымша сыртқы модуль негізгі объектіні дамыту болып саналмайды.',
    ru: 'Дополнительный внешний модуль — не развитие основного объекта.',
    en: 'An additional external module is not development of the main object.',
  }),
  MAIN_SOURCE_UNCHANGED: refinement({
    kk: 'Негізгі объектінің бастапқы коды өзгермейді.',
    ru: 'Исходный код основного объекта не меняется.',
    en: 'The source code of the main object is not changed.',
  }),
  NEW_FUNCTIONS: development({
    kk: 'Пайдаланудағы объектінің негізгі кодына жаңа функциялар қосылады.',
    ru: 'В исходный код действующего объекта добавляются функции.',
    en: 'Functions are added to the source code of an object in operation.',
  }),
  MODERNISATION: development({
    kk: 'Негізгі бастапқы код өзгереді: объект жаңғыртылады.',
    ru: 'Меняется исходный код основного объекта: объект модернизируется.',
    en: 'The main source code changes: the object is modernised.',
  }),
};

/** What a piece of work is: each of the three grounds of C-10 suffices; anything else is development (C-3(1)). */
export function groundOf(answers: WorkAnswers): WorkGround {
  if (answers.isIntegrationOnly) return 'INTEGRATION';
  if (answers.isExternalModule) return 'EXTERNAL_MODULE';
  if (!answers.isMainSourceChanged) return 'MAIN_SOURCE_UNCHANGED';
  return answers.hasNewFunctions ? 'NEW_FUNCTIONS' : 'MODERNISATION';
}

/** Answers that cannot all be true of one piece of work. */
export function contradictions(answers: WorkAnswers): Refusal[] {
  const contradict = (field: string) =>
    workAnswersContradict({}, ['input', field], { kind: 'INVALID_INPUT' });
  return [
    ...(answers.isIntegrationOnly && answers.hasNewFunctions ? [contradict('isIntegrationOnly')] : []),
    ...(answers.isExternalModule && answers.isMainSourceChanged ? [contradict('isExternalModule')] : []),
  ];
}
