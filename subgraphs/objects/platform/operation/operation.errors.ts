import { defineRefusal } from '../../../shared/kernel/refusal';
import { legalReference } from '../../../shared/law/law-register';

export const platformUnknown = defineRefusal({
  code: 'PLATFORM_NOT_RECORDED',
  clause: legalReference('129', '12-1.1'),
  texts: {
    kk: 'Платформа әлі тіркелмеген.',
    ru: 'Платформа ещё не записана.',
    en: 'The platform is not recorded yet.',
  },
});

export const platformEnvMissing = defineRefusal({
  code: 'PLATFORM_ENV_MISSING',
  clause: legalReference('129', '12-1.3'),
  texts: {
    kk: 'Платформада мына орталар жоқ: {missing}.',
    ru: 'На платформе нет сред: {missing}.',
    en: 'The platform lacks these environments: {missing}.',
  },
  remedy: {
    kk: 'Жетіспейтін орталарды құрып, тіркеңіз.',
    ru: 'Создайте и запишите недостающие среды.',
    en: 'Set up and record the environments that are missing.',
  },
});
