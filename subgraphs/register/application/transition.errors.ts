import { defineRefusal } from '../../shared/kernel/refusal';
import { legalReference } from '../../shared/law/law-register';

export const transitionNotApplicable = defineRefusal({
  code: 'TRANSITION_NOT_APPLICABLE',
  clause: legalReference('129', '37'),
  texts: {
    kk: 'Өтпелі тәртіп {before} күніне дейінгі фактіге ғана қолданылады, көрсетілгені — {day}.',
    ru: 'Переходный порядок действует только для факта до {before}, указано {day}.',
    en: 'The transitional way is only for a fact before {before}; told is {day}.',
  },
  remedy: {
    kk: 'Өнімді жалпы тәртіппен енгізуге өтінім беріңіз.',
    ru: 'Подайте заявку на включение в общем порядке.',
    en: 'Apply for inclusion by the general way.',
  },
});

export const operationProofMissing = defineRefusal({
  code: 'OPERATION_PROOF_MISSING',
  clause: legalReference('129', '37'),
  texts: {
    kk: 'Өнімнің өнеркәсіптік пайдалануға енгізілген күні мен құжаты көрсетілмеген.',
    ru: 'Не указаны день и документ ввода продукта в промышленную эксплуатацию.',
    en: 'Day and document of putting the product into industrial operation are not told.',
  },
});

export const stagesNotPassed = defineRefusal({
  code: 'STAGES_NOT_PASSED',
  clause: legalReference('129', '38'),
  texts: {
    kk: 'Әзірленген өнім {step} кезеңінен өткені расталмаған.',
    ru: 'Не подтверждено, что продукт из разработки прошёл этап {step}.',
    en: 'It is not proven that the product under development has passed {step}.',
  },
  remedy: {
    kk: 'Сынақ, тәжірибелік пайдалану және пайдалануға енгізу құжаттарын көрсетіңіз.',
    ru: 'Укажите документы испытаний, опытной эксплуатации и ввода в эксплуатацию.',
    en: 'Tell the documents of testing, trial operation and commissioning.',
  },
});

export const evidenceObjectUnknown = defineRefusal({
  code: 'EVIDENCE_OBJECT_UNKNOWN',
  clause: null,
  texts: {
    kk: 'Ақпараттандыру объектілерінің есебінде мұндай объект жоқ.',
    ru: 'Такого объекта нет в учёте объектов информатизации.',
    en: 'The record of informatization objects holds no such object.',
  },
});

export const evidenceObjectForeign = defineRefusal({
  code: 'EVIDENCE_OBJECT_FOREIGN',
  clause: legalReference('129', '32'),
  texts: {
    kk: 'Сіздің ұйымыңыздың бұл объектіге қатысы жоқ, сондықтан ол өніміңіздің дәлелі бола алмайды.',
    ru: 'У вашей организации нет отношения к этому объекту, поэтому он не доказывает факты вашего продукта.',
    en: 'Your organization has no relation to this object, so it proves nothing of your product.',
  },
});
