import { defineRefusal } from '../../shared/kernel/refusal';
import { legalReference } from '../../shared/law/law-register';

export const applicationNotRegistered = defineRefusal({
  code: 'APPLICATION_NOT_REGISTERED',
  clause: legalReference('146', '8'),
  texts: {
    kk: 'Өтінім журналға тіркелмейінше репозиторий құрылмайды.',
    ru: 'Репозиторий не формируется, пока заявка не зарегистрирована в журнале.',
    en: 'No repository is generated before the application is registered in the journal.',
  },
  remedy: {
    kk: 'Алдымен `depositApplicationRegister` орындаңыз.',
    ru: 'Сначала выполните `depositApplicationRegister`.',
    en: 'Carry out `depositApplicationRegister` first.',
  },
});

export const repositoryExists = defineRefusal({
  code: 'REPOSITORY_EXISTS',
  clause: legalReference('146', '8'),
  texts: {
    kk: 'Бұл өтінім үшін {number} репозиторийі құрылған.',
    ru: 'Для этой заявки уже сформирован репозиторий {number}.',
    en: 'The repository {number} was generated for this application already.',
  },
});

export const repositoryHandedOver = defineRefusal({
  code: 'REPOSITORY_HANDED_OVER',
  clause: legalReference('146', '11'),
  texts: {
    kk: 'Объектінің {number} репозиторийі қайтарылған және жаңа тапсырылым қабылдамайды.',
    ru: 'Репозиторий объекта {number} передан обратно и новых сдач не принимает.',
    en: 'The repository {number} of the object was handed over and takes no more deposits.',
  },
});
