import { defineRefusal } from '../../shared/kernel/refusal';
import { legalReference } from '../../shared/law/law-register';

export const signerNotAuthorized = defineRefusal({
  code: 'SIGNER_NOT_AUTHORIZED',
  clause: legalReference('146', 'A4.party1'),
  texts: {
    kk: 'Өкіл немесе оның өкілеттік негізі көрсетілмеген: {field}.',
    ru: 'Не указан представитель или основание его полномочий: {field}.',
    en: 'The representative or the basis of their authority is not told: {field}.',
  },
});

export const agreementClosed = defineRefusal({
  code: 'AGREEMENT_CLOSED',
  clause: legalReference('146', '14(2)'),
  texts: {
    kk: 'Тапсырылым {state} күйінде; келісімнің бұл тарапы қазір толтырылмайды.',
    ru: 'Сдача на хранение в состоянии {state}; эта сторона соглашения сейчас не заполняется.',
    en: 'The deposit is in the state {state}; this side of the agreement is not filled in now.',
  },
});

export const agreementNotInForce = defineRefusal({
  code: 'AGREEMENT_NOT_IN_FORCE',
  clause: legalReference('146', 'A4.5.1'),
  texts: {
    kk: 'Келісім {state} күйінде; аяқтайтын ештеңе жоқ.',
    ru: 'Соглашение в состоянии {state}; прекращать нечего.',
    en: 'The agreement is in the state {state}; there is nothing to end.',
  },
});

export const agreementEndDeclared = defineRefusal({
  code: 'AGREEMENT_END_DECLARED',
  clause: legalReference('146', 'A4.5.1'),
  texts: {
    kk: 'Бұл тарап келісімді аяқтауды бұрын мәлімдеген.',
    ru: 'Эта сторона уже заявила о прекращении соглашения.',
    en: 'This party declared the end of the agreement before.',
  },
});

export const ownerRight = defineRefusal({
  code: 'OWNER_RIGHT',
  clause: legalReference('146', 'A4.5.1'),
  texts: {
    kk: 'Меншік иесінің қорғалу құқығын оператор жалғыз өзі аяқтай алмайды.',
    ru: 'Право собственника на защиту оператор не может прекратить в одностороннем порядке.',
    en: 'The operator alone cannot end what protects the owner.',
  },
  remedy: {
    kk: 'Алдымен меншік иесі немесе иеленуші мәлімдесін.',
    ru: 'Пусть сначала об этом заявит собственник или владелец.',
    en: 'Have the owner or holder declare it first.',
  },
});

export const endingReasonMissing = defineRefusal({
  code: 'AGREEMENT_END_REASON_MISSING',
  clause: legalReference('146', 'A4.5.1'),
  texts: {
    kk: 'Аяқтаудың себебі көрсетілмеген.',
    ru: 'Не указана причина прекращения.',
    en: 'The reason of the end is not told.',
  },
});

export const agreementAbsent = defineRefusal({
  code: 'AGREEMENT_ABSENT',
  clause: legalReference('146', '14(2)'),
  texts: {
    kk: 'Меншік иесі немесе иеленуші келісімді ұсынбаған.',
    ru: 'Собственник или владелец не предложил соглашения.',
    en: 'The owner or holder proposed no agreement.',
  },
});
