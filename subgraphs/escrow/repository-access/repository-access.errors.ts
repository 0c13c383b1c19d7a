import { defineRefusal } from '../../shared/kernel/refusal';
import { legalReference } from '../../shared/law/law-register';

export const accessBeforeAcceptance = defineRefusal({
  code: 'REPOSITORY_ACCESS_NOT_ACCEPTED',
  clause: legalReference('146', '10'),
  texts: {
    kk: 'Материал сақтауға қабылданбаған: тапсырылым {state} күйінде.',
    ru: 'Материал не принят на хранение: сдача в состоянии {state}.',
    en: 'The material is not accepted for storage: the deposit is in the state {state}.',
  },
});

export const accessAfterHandOver = defineRefusal({
  code: 'REPOSITORY_ACCESS_HANDED_OVER',
  clause: legalReference('146', '11'),
  texts: {
    kk: 'Материал меншік иесіне немесе иеленушіге қайтарылған.',
    ru: 'Материал передан обратно собственнику или владельцу.',
    en: 'The material was transferred back to the owner or holder.',
  },
});

export const accessRequestUnknown = defineRefusal({
  code: 'REPOSITORY_ACCESS_REQUEST_UNKNOWN',
  clause: null,
  texts: {
    kk: 'Қолжетімділікке мұндай сұрау жоқ.',
    ru: 'Такого запроса доступа нет.',
    en: 'There is no such request for access.',
  },
});

export const accessRequestDecided = defineRefusal({
  code: 'REPOSITORY_ACCESS_REQUEST_DECIDED',
  clause: legalReference('146', '10'),
  texts: {
    kk: 'Сұрау бойынша шешім қабылданған.',
    ru: 'По запросу уже принято решение.',
    en: 'The request was decided already.',
  },
});
