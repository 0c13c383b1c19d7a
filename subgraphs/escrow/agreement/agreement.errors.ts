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

export const agreementAbsent = defineRefusal({
  code: 'AGREEMENT_ABSENT',
  clause: legalReference('146', '14(2)'),
  texts: {
    kk: 'Меншік иесі немесе иеленуші келісімді ұсынбаған.',
    ru: 'Собственник или владелец не предложил соглашения.',
    en: 'The owner or holder proposed no agreement.',
  },
});
