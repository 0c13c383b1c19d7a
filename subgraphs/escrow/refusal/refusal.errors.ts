import { defineRefusal } from '../../shared/kernel/refusal';
import { legalReference } from '../../shared/law/law-register';

export const groundNotApplicable = defineRefusal({
  code: 'GROUND_NOT_APPLICABLE',
  clause: legalReference('146', '16(1)'),
  texts: {
    kk: '{ground} негізі «электрондық үкімет» объектісіне қолданылмайды.',
    ru: 'Основание {ground} к объекту «электронного правительства» не применяется.',
    en: 'The ground {ground} does not apply to an object of e-government.',
  },
});

export const groundNotProven = defineRefusal({
  code: 'GROUND_NOT_PROVEN',
  clause: legalReference('146', '16'),
  texts: {
    kk: '{ground} негізі дәлелденбеген.',
    ru: 'Основание {ground} не доказано.',
    en: 'The ground {ground} is not proven.',
  },
  remedy: {
    kk: 'Басқа байқалғанды `depositRemarkMake` арқылы ескертпе етіп жазыңыз.',
    ru: 'Прочие замечания записывайте через `depositRemarkMake`.',
    en: 'Record anything else that was noticed as a remark, by `depositRemarkMake`.',
  },
});

export const refusalNotReasoned = defineRefusal({
  code: 'REFUSAL_NOT_REASONED',
  clause: legalReference('146', '16'),
  texts: {
    kk: 'Бас тарту дәлелсіз: бірде-бір дәйек көрсетілмеген.',
    ru: 'Отказ не мотивирован: не указано ни одного доказательства.',
    en: 'The refusal gives no reasons: no evidence was told.',
  },
});

export const remarkBlank = defineRefusal({
  code: 'REMARK_BLANK',
  clause: null,
  texts: {
    kk: 'Ескертпенің мәтіні бос.',
    ru: 'Текст замечания пуст.',
    en: 'The remark has no text.',
  },
});
