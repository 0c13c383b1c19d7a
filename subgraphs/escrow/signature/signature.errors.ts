import type { ClauseReference } from '../../shared/kernel/domain-error';
import { defineRefusal } from '../../shared/kernel/refusal';
import { legalReference } from '../../shared/law/law-register';

const SIGNING: ClauseReference = legalReference('146', '17');

export const signatureMissing = defineRefusal({
  code: 'SIGNATURE_MISSING',
  clause: SIGNING,
  texts: {
    kk: '{document} құжатына {party} тарапы қол қоймаған.',
    ru: 'Документ {document} не подписан стороной {party}.',
    en: 'The document {document} lacks the signature of the party {party}.',
  },
});

export const documentAbsent = defineRefusal({
  code: 'DOCUMENT_ABSENT',
  clause: SIGNING,
  texts: {
    kk: '{document} құжаты әлі дайын емес.',
    ru: 'Документ {document} ещё не составлен.',
    en: 'The document {document} is not drawn up yet.',
  },
});

export const documentChanged = defineRefusal({
  code: 'DOCUMENT_CHANGED',
  clause: SIGNING,
  texts: {
    kk: '{document} құжаты қол қойылғанша өзгерді. Оны қайта оқып, қол қойыңыз.',
    ru: 'Документ {document} изменился, пока его подписывали. Прочтите его снова и подпишите.',
    en: 'The document {document} changed while it was being signed. Read it again and sign.',
  },
});

export const documentSigned = defineRefusal({
  code: 'DOCUMENT_SIGNED',
  clause: SIGNING,
  texts: {
    kk: '{document} құжатына {party} тарапы қол қойған.',
    ru: 'Документ {document} уже подписан стороной {party}.',
    en: 'The document {document} was signed by the party {party} already.',
  },
});

export const exemplarReceived = defineRefusal({
  code: 'EXEMPLAR_RECEIVED',
  clause: legalReference('146', 'A4.5.5'),
  texts: {
    kk: '{party} тарапы {document} құжатының өз данасын алған.',
    ru: 'Сторона {party} уже получила свой экземпляр документа {document}.',
    en: 'The party {party} received its exemplar of the document {document} already.',
  },
});

/** The certificate names another organization than the one the caller acts for, or none. */
export const signerOfOtherOrganization = defineRefusal({
  code: 'SIGNER_OF_OTHER_ORGANIZATION',
  clause: SIGNING,
  texts: {
    kk: 'Қол қою сертификатында сіздің ұйымның БСН жоқ.',
    ru: 'В сертификате подписи указан не БИН вашей организации.',
    en: 'The certificate of the signature does not name the BIN of your organization.',
  },
});

/** The operator must hold its appointment on the day (C-3(12), A4.party2). */
export const operatorNotAppointed = defineRefusal({
  code: 'OPERATOR_NOT_APPOINTED',
  clause: legalReference('146', 'A4.party2'),
  texts: {
    kk: 'Ұйым {day} күні оператор болып тағайындалмаған.',
    ru: 'Организация на {day} не назначена оператором.',
    en: 'The organization is not appointed as the operator on {day}.',
  },
});

/** What each problem of a signature is told as. */
export const SIGNATURE_REFUSALS = {
  SIGNATURE_UNREADABLE: defineRefusal({
    code: 'SIGNATURE_UNREADABLE',
    clause: SIGNING,
    texts: {
      kk: 'Қолтаңба оқылмайды: ол аталған форматта емес.',
      ru: 'Подпись не читается: она не в названном формате.',
      en: 'The signature cannot be read: it is not in the named format.',
    },
  }),
  SIGNATURE_WEAK: defineRefusal({
    code: 'SIGNATURE_WEAK',
    clause: SIGNING,
    texts: {
      kk: 'Қолтаңбаның алгоритмі әлсіз.',
      ru: 'Алгоритм подписи слабый.',
      en: 'The algorithm of the signature is weak.',
    },
  }),
  SIGNATURE_NOT_OF_DOCUMENT: defineRefusal({
    code: 'SIGNATURE_NOT_OF_DOCUMENT',
    clause: SIGNING,
    texts: {
      kk: 'Қолтаңба бұл құжатқа қойылмаған.',
      ru: 'Подпись поставлена не под этим документом.',
      en: 'The signature is not over this document.',
    },
    remedy: {
      kk: '`signable` берген байттарға дәл қол қойыңыз.',
      ru: 'Подпишите точно те байты, которые даёт `signable`.',
      en: 'Sign exactly the bytes that `signable` gives.',
    },
  }),
  SIGNATURE_TIME_AHEAD: defineRefusal({
    code: 'SIGNATURE_TIME_AHEAD',
    clause: SIGNING,
    texts: {
      kk: 'Қолтаңбадағы уақыт әлі болған жоқ.',
      ru: 'Время в подписи ещё не наступило.',
      en: 'The time stated in the signature lies ahead.',
    },
  }),
  SIGNER_UNTRUSTED: defineRefusal({
    code: 'SIGNER_UNTRUSTED',
    clause: SIGNING,
    texts: {
      kk: 'Қол қоюшының сертификатын сенімді орталық бермеген.',
      ru: 'Сертификат подписавшего выдан не доверенным центром.',
      en: 'The certificate of the signer comes from no trusted authority.',
    },
  }),
  SIGNER_NOT_VALID_THEN: defineRefusal({
    code: 'SIGNER_NOT_VALID_THEN',
    clause: SIGNING,
    texts: {
      kk: 'Сертификат қол қойылған уақытта жарамсыз.',
      ru: 'Сертификат в момент подписания не действовал.',
      en: 'The certificate was not in force at the time of signing.',
    },
  }),
  SIGNER_MAY_NOT_SIGN: defineRefusal({
    code: 'SIGNER_MAY_NOT_SIGN',
    clause: SIGNING,
    texts: {
      kk: 'Бұл сертификат қол қоюға арналмаған.',
      ru: 'Этот сертификат не предназначен для подписи.',
      en: 'The certificate is not meant for signing.',
    },
  }),
  SIGNER_REVOKED: defineRefusal({
    code: 'SIGNER_REVOKED',
    clause: SIGNING,
    texts: {
      kk: 'Қол қоюшының сертификаты қайтарып алынған.',
      ru: 'Сертификат подписавшего отозван.',
      en: 'The certificate of the signer was revoked.',
    },
  }),
  REVOCATION_UNKNOWN: defineRefusal({
    code: 'REVOCATION_UNKNOWN',
    clause: SIGNING,
    texts: {
      kk: 'Сертификаттың қайтарып алынбағанын тексеру мүмкін болмады. Кейінірек қайталаңыз.',
      ru: 'Не удалось проверить, не отозван ли сертификат. Повторите позже.',
      en: 'Whether the certificate was revoked could not be checked. Try again later.',
    },
  }),
};
