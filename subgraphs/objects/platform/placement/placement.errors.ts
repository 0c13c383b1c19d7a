import { defineRefusal } from '../../../shared/kernel/refusal';
import { legalReference } from '../../../shared/law/law-register';

export const classMissing = defineRefusal({
  code: 'CLASS_MISSING',
  clause: legalReference('129', '13.2'),
  texts: {
    kk: 'Объектінің сыныбы айқындалмаған, ал орналастыру орны сыныпқа байланысты.',
    ru: 'Класс объекта не определён, а от него зависит, где объект размещается.',
    en: 'The object has no class, and where it may stand depends on its class.',
  },
  remedy: {
    kk: 'Объектінің сыныбын сыныптауыш бойынша айқындаңыз.',
    ru: 'Определите класс объекта по классификатору.',
    en: 'Determine the class of the object by the classifier.',
  },
});

export const class1Placement = defineRefusal({
  code: 'CLASS1_PLACEMENT',
  clause: legalReference('129', '13.2.1'),
  texts: {
    kk: 'Бірінші сынып объектісі «электрондық үкіметтің» платформасынан немесе инфрақұрылымынан тыс орналаспайды.',
    ru: 'Объект первого класса не размещается вне платформы или инфраструктуры «электронного правительства».',
    en: 'A first-class object does not stand outside the platform or the infrastructure of e-government.',
  },
  remedy: {
    kk: 'Объектіні платформада немесе инфрақұрылымда орналастырыңыз.',
    ru: 'Разместите объект на платформе или инфраструктуре.',
    en: 'Place the object on the platform or the infrastructure.',
  },
});

export const impossibilityNotConfirmed = defineRefusal({
  code: 'IMPOSSIBILITY_NOT_CONFIRMED',
  clause: legalReference('129', '13.2.2'),
  texts: {
    kk: 'Оператор {placedOn} күніне дейін объектіні платформада және инфрақұрылымда орналастыру мүмкін еместігін растамаған.',
    ru: 'К {placedOn} оператор не подтвердил, что объект нельзя разместить на платформе и инфраструктуре.',
    en: 'By {placedOn} the operator has not confirmed that the object cannot stand on the platform or the infrastructure.',
  },
  remedy: {
    kk: 'Операторға орналастыру мүмкін еместігін растау туралы жүгініңіз.',
    ru: 'Обратитесь к оператору за подтверждением невозможности.',
    en: 'Ask the operator to confirm the impossibility.',
  },
});

export const providerMismatch = defineRefusal({
  code: 'PLACEMENT_PROVIDER_MISMATCH',
  clause: legalReference('129', '13.2.2'),
  texts: {
    kk: 'Инфрақұрылым ұсынатын ұйым объект «электрондық үкіметтен» тыс орналасқанда ғана көрсетіледі және ол порталға белгілі болуы керек.',
    ru: 'Организация, предоставляющая инфраструктуру, указывается только при размещении вне «электронного правительства» и должна быть известна порталу.',
    en: 'The organization that provides infrastructure is named exactly when the object stands outside e-government, and is one that the portal knows.',
  },
});

export const placementRequestUnknown = defineRefusal({
  code: 'PLACEMENT_REQUEST_UNKNOWN',
  clause: null,
  texts: {
    kk: 'Объектіде мұндай орналастыру өтінімі жоқ.',
    ru: 'У объекта нет такой заявки на размещение.',
    en: 'The object has no such application for placement.',
  },
});

export const placementAlreadyProvided = defineRefusal({
  code: 'PLACEMENT_ALREADY_PROVIDED',
  clause: legalReference('129', '13.1'),
  texts: {
    kk: 'Бұл өтінім бойынша қызмет {providedOn} күні көрсетілген.',
    ru: 'Услуга по этой заявке оказана {providedOn}.',
    en: 'The service asked for was given on {providedOn}.',
  },
});
