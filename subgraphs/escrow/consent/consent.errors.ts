import { defineRefusal } from '../../shared/kernel/refusal';
import { legalReference } from '../../shared/law/law-register';

export const consentUnknown = defineRefusal({
  code: 'CONSENT_UNKNOWN',
  clause: legalReference('146', 'A4.1.1(1)'),
  texts: {
    kk: 'Мұндай келісім жоқ, ол сізге көрінбейді немесе кері қайтарылған.',
    ru: 'Такого согласия нет, оно вам не видно или отозвано.',
    en: 'There is no such consent, you may not see it, or it was withdrawn.',
  },
});

export const consentDateInFuture = defineRefusal({
  code: 'CONSENT_DATE_IN_FUTURE',
  clause: legalReference('146', 'A4.1.1(1)'),
  texts: {
    kk: 'Келісімнің күні {day} әлі келген жоқ.',
    ru: 'Дата согласия {day} ещё не наступила.',
    en: 'The date of the consent, {day}, has not come yet.',
  },
});

export const affiliateUnknown = defineRefusal({
  code: 'AFFILIATE_UNKNOWN',
  clause: legalReference('146', 'A4.1.1(3)'),
  texts: {
    kk: 'Сіздің ұйымыңыз бұл ұйымды {day} күнінен кейін үлестес деп жарияламаған.',
    ru: 'Ваша организация не объявляла эту организацию аффилированной на время после {day}.',
    en: 'Your organization declared no affiliation with this organization that reaches beyond {day}.',
  },
  remedy: {
    kk: 'Ұйымды және соңғы күнді тексеріңіз.',
    ru: 'Проверьте организацию и последний день.',
    en: 'Check the organization and the last day.',
  },
});

export const affiliateOfItself = defineRefusal({
  code: 'AFFILIATE_OF_ITSELF',
  clause: legalReference('146', 'A4.1.1(3)'),
  texts: {
    kk: 'Ұйым өзіне үлестес бола алмайды.',
    ru: 'Организация не может быть аффилирована сама с собой.',
    en: 'An organization is no affiliate of itself.',
  },
});
