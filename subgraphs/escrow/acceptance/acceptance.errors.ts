import { defineRefusal } from '../../shared/kernel/refusal';
import { legalReference } from '../../shared/law/law-register';

export const fourEyes = defineRefusal({
  code: 'FOUR_EYES',
  clause: legalReference('146', '9'),
  texts: {
    kk: 'Материалды тапсырған адам оны қабылдамайды.',
    ru: 'Кто сдал материал, тот его не принимает.',
    en: 'Whoever handed the material in does not accept it.',
  },
  remedy: {
    kk: 'Қабылдауды оператордың басқа қызметкеріне тапсырыңыз.',
    ru: 'Поручите приём другому работнику оператора.',
    en: 'Let another person of the operator accept it.',
  },
});

export const verificationNotPassed = defineRefusal({
  code: 'VERIFICATION_NOT_PASSED',
  clause: legalReference('146', '9'),
  texts: {
    kk: 'Материалдың соңғы тексерісі сәйкестікті растамаған: {state}.',
    ru: 'Последняя проверка материала не подтвердила соответствия: {state}.',
    en: 'The latest check of the material did not confirm that it matches: {state}.',
  },
  remedy: {
    kk: 'Тексерісті соңына дейін орындаңыз.',
    ru: 'Доведите проверку до конца.',
    en: 'Bring a check to its end.',
  },
});
