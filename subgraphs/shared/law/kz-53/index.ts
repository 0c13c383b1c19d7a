import type { Clause, LocalizedText } from '../law.model';
import { ruleSetById } from '../rule-sets';

const { actId, validFrom, amendedBy } = ruleSetById('KZ-53-2018@2023-05');

/** The text is not loaded: a step is named by its word, since the number of its clause is not established. */
function stepClause(number: string, statement: LocalizedText): Clause {
  return {
    actId,
    number,
    statement,
    validFrom,
    validTo: null,
    status: 'IN_FORCE',
    amendedBy,
    replacedBy: null,
  };
}

/** Steps of the trusted register whose terms are known, though the text of the rules is not loaded. */
export const KZ_53_CLAUSES: readonly Clause[] = [
  stepClause('step.completeness', {
    kk: 'Өтінім құжаттарының толықтығы 5 жұмыс күнінде тексеріледі; тармақтың нөмірі анықталмаған.',
    ru: 'Полнота документов заявки проверяется за 5 рабочих дней; номер пункта не установлен.',
    en: 'The documents of an application are checked for completeness within 5 working days; the number of the clause is not established.',
  }),
  stepClause('step.review', {
    kk: 'Орган мен комиссия өтінімді өлшемшарттарға сәйкестікке 14 жұмыс күнінде тексереді; тармақтың нөмірі анықталмаған.',
    ru: 'Орган и комиссия проверяют заявку на соответствие критериям за 14 рабочих дней; номер пункта не установлен.',
    en: 'The body and its commission check an application against the criteria within 14 working days; the number of the clause is not established.',
  }),
  stepClause('step.decision', {
    kk: 'Комиссия ұсынады, орган шешеді; енгізілмегені туралы себебімен хабарланады. Мерзім мен тармақтың нөмірі анықталмаған.',
    ru: 'Комиссия рекомендует, орган решает; о невключении сообщают с причиной. Срок и номер пункта не установлены.',
    en: 'The commission recommends, the body decides; a product that is not included is told with the reason. Term and number of the clause are not established.',
  }),
  stepClause('step.documents', {
    kk: 'Өтінімге өнімнің сипаттамасы, құқықты растайтын құжат және ақпараттық қауіпсіздікке сәйкестік дәлелі қоса беріледі.',
    ru: 'К заявке прилагаются описание продукта, документ о праве и доказательство соответствия требованиям безопасности.',
    en: 'An application comes with a description of the product, a document on the right and a proof of conformity to information security.',
  }),
  stepClause('step.change', {
    kk: 'Тізілімдегі деректер жаңа өтініммен өзгертіледі, алып тастау да сол өтініммен сұралады.',
    ru: 'Сведения в реестре меняются новой заявкой, исключение просят той же формой.',
    en: 'Data of the register are changed by a new application; exclusion is asked for by the same form.',
  }),
];
