import { defineRefusal } from '../../shared/kernel/refusal';
import { legalReference } from '../../shared/law/law-register';

export const warrantyExpired = defineRefusal({
  code: 'WARRANTY_EXPIRED',
  clause: legalReference('129', '16(9).2'),
  texts: {
    kk: 'Кепілдік {untilOn} күні аяқталды: енгізілген күннен бастап 12 ай өтті.',
    ru: 'Гарантия закончилась {untilOn}: прошло 12 месяцев со дня ввода в эксплуатацию.',
    en: 'The warranty ended on {untilOn}: 12 months from the commissioning have passed.',
  },
});

export const warrantySupplierMissing = defineRefusal({
  code: 'WARRANTY_SUPPLIER_MISSING',
  clause: legalReference('129', '16(9).1'),
  texts: {
    kk: 'Объектінің өнім берушісі көрсетілмеген.',
    ru: 'Поставщик объекта не указан.',
    en: 'No supplier of the object is recorded.',
  },
  remedy: {
    kk: 'Карточкаға өнім берушіні енгізіңіз.',
    ru: 'Внесите поставщика в карточку объекта.',
    en: 'Record the supplier on the card of the object.',
  },
});

export const mustBeFree = defineRefusal({
  code: 'MUST_BE_FREE',
  clause: legalReference('129', '17.1'),
  texts: {
    kk: 'Кепілдік қызметі тегін: {cost} теңге құны көрсетілмейді.',
    ru: 'Гарантийное обслуживание бесплатно: стоимость {cost} тенге не указывается.',
    en: 'Warranty service is free: a cost of {cost} tenge is not stated.',
  },
  remedy: {
    kk: 'Құнын көрсетпеңіз.',
    ru: 'Не указывайте стоимость.',
    en: 'Leave the cost out.',
  },
});

export const failureDayWrong = defineRefusal({
  code: 'FAILURE_DAY_WRONG',
  clause: legalReference('129', '16(5).3'),
  texts: {
    kk: 'Іркіліс табылған күн {foundOn} {from} мен {today} аралығында болуы керек.',
    ru: 'День обнаружения сбоя {foundOn} должен лежать между {from} и {today}.',
    en: 'The day {foundOn} on which the failure was found must lie between {from} and {today}.',
  },
});

export const agreedTermPast = defineRefusal({
  code: 'AGREED_TERM_PAST',
  clause: legalReference('129', '17.2'),
  texts: {
    kk: 'Келісілген мерзім {agreedUntil} бүгіннен ({today}) ерте болмайды.',
    ru: 'Согласованный срок {agreedUntil} не может быть раньше сегодняшнего дня ({today}).',
    en: 'The agreed term {agreedUntil} may not end before today ({today}).',
  },
});

export const agreedTermNotCountable = defineRefusal({
  code: 'AGREED_TERM_NOT_COUNTABLE',
  clause: legalReference('129', '17.2'),
  texts: {
    kk: 'Жұмыс күндерінің күнтізбесі {agreedUntil} күніне жетпейді.',
    ru: 'Календарь рабочих дней не доходит до {agreedUntil}.',
    en: 'The calendar of working days does not reach {agreedUntil}.',
  },
});

export const warrantyClaimUnknown = defineRefusal({
  code: 'WARRANTY_CLAIM_UNKNOWN',
  clause: null,
  texts: {
    kk: 'Объект бойынша мұндай кепілдік талабы жоқ.',
    ru: 'По объекту нет такой гарантийной претензии.',
    en: 'The object has no such warranty claim.',
  },
});

export const warrantyClaimClosed = defineRefusal({
  code: 'WARRANTY_CLAIM_CLOSED',
  clause: legalReference('129', '17.2'),
  texts: {
    kk: 'Талап {closedOn} күні жабылған.',
    ru: 'Претензия закрыта {closedOn}.',
    en: 'The claim was closed on {closedOn}.',
  },
});

export const warrantyAnswersMissing = defineRefusal({
  code: 'WARRANTY_ANSWERS_MISSING',
  clause: null,
  texts: {
    kk: 'Кемінде бір шартқа жауап беріңіз.',
    ru: 'Ответьте хотя бы на одно условие.',
    en: 'Answer at least one condition.',
  },
});

export const warrantyConditionTwice = defineRefusal({
  code: 'WARRANTY_CONDITION_TWICE',
  clause: null,
  texts: {
    kk: '{condition} шартына екі рет жауап берілген.',
    ru: 'На условие {condition} дано два ответа.',
    en: 'The condition {condition} is answered twice.',
  },
});

export const warrantyAnswerNotYours = defineRefusal({
  code: 'WARRANTY_ANSWER_NOT_YOURS',
  clause: legalReference('129', '17.2'),
  texts: {
    kk: 'Бұл шартқа талаптың тиісті тарапы ғана жауап береді.',
    ru: 'На это условие отвечает только надлежащая сторона претензии.',
    en: 'Only the proper party of the claim answers this condition.',
  },
});

export const failureNotDocumented = defineRefusal({
  code: 'FAILURE_NOT_DOCUMENTED',
  clause: legalReference('129', '17.2.1'),
  texts: {
    kk: 'Іркіліс құжатпен расталады: құжатсыз «иә» деп жауап берілмейді.',
    ru: 'Сбой подтверждается документом: без документа ответить «да» нельзя.',
    en: 'A failure is confirmed by a document: «yes» cannot be answered without one.',
  },
});

export const buildHashWrong = defineRefusal({
  code: 'BUILD_HASH_WRONG',
  clause: null,
  texts: {
    kk: 'Жинақтардың SHA-256 сомалары тек W4 шартына, екеуі бірге және 64 он алтылық таңбамен беріледі.',
    ru: 'Суммы SHA-256 сборок даются только к условию W4, обе вместе и 64 шестнадцатеричными знаками.',
    en: 'SHA-256 sums of builds go with the condition W4 alone, both together, as 64 hex digits.',
  },
});

export const buildDiffers = defineRefusal({
  code: 'BUILD_DIFFERS',
  clause: legalReference('129', '17.2.4'),
  texts: {
    kk: 'Орнатылған жинақ тапсырылғаннан өзгеше: тұтастық сақталған деп жауап беруге болмайды.',
    ru: 'Установленная сборка отличается от сданной: ответить, что целостность сохранена, нельзя.',
    en: 'The installed build differs from the deposited one: integrity cannot be affirmed.',
  },
});

export const buildNotDeposited = defineRefusal({
  code: 'BUILD_NOT_DEPOSITED',
  clause: legalReference('129', '17.2.4'),
  texts: {
    kk: 'Мұндай SHA-256 сомасы бар мазмұн қабылданған сақтауға тапсыруларда жоқ.',
    ru: 'В принятых депозитах нет содержимого с такой суммой SHA-256.',
    en: 'No accepted deposit holds content with this SHA-256 sum.',
  },
});

export const claimCloseDayWrong = defineRefusal({
  code: 'CLAIM_CLOSE_DAY_WRONG',
  clause: legalReference('129', '17.2'),
  texts: {
    kk: 'Жабу күні {closedOn} {filedOn} мен {today} аралығында болуы керек.',
    ru: 'День закрытия {closedOn} должен лежать между {filedOn} и {today}.',
    en: 'The day of closing {closedOn} must lie between {filedOn} and {today}.',
  },
});

export const warrantyClaimNotRefuted = defineRefusal({
  code: 'WARRANTY_CLAIM_NOT_REFUTED',
  clause: legalReference('129', '17.2'),
  texts: {
    kk: 'Талапты қабылдамауға болмайды: бес шарттың бірде-бірі бұзылған деп танылмаған.',
    ru: 'Претензию нельзя отклонить: ни одно из пяти условий не признано нарушенным.',
    en: 'The claim cannot be rejected: none of the five conditions is found to fail.',
  },
});
