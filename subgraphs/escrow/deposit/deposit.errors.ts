import { defineRefusal } from '../../shared/kernel/refusal';
import { legalReference } from '../../shared/law/law-register';

export const depositUnknown = defineRefusal({
  code: 'DEPOSIT_UNKNOWN',
  clause: null,
  texts: {
    kk: 'Мұндай тапсырылым жоқ немесе ол сізге көрінбейді.',
    ru: 'Такой сдачи на хранение нет, или она вам не видна.',
    en: 'There is no such deposit, or you may not see it.',
  },
});

export const notOwnerOrHolderOfSoftware = defineRefusal({
  code: 'NOT_OWNER_OR_HOLDER_OF_SOFTWARE',
  clause: legalReference('146', '7'),
  texts: {
    kk: 'Бұл әрекетті бағдарламалық қамтылымның меншік иесі немесе иеленушісі ғана орындайды.',
    ru: 'Это действие выполняет только собственник или владелец программного обеспечения.',
    en: 'Only the owner or the holder of the software may do this.',
  },
});

/** The authorized body organizes, the operator carries out: neither does the acts of the other (E-4). */
export const escrowRole = defineRefusal({
  code: 'ESCROW_ROLE',
  clause: legalReference('146', '4'),
  texts: {
    kk: 'Сақтаудың бұл әрекеті мына рөлге ғана тиесілі: {role}.',
    ru: 'Это действие учёта и хранения принадлежит только роли: {role}.',
    en: 'This act of recording and storage belongs to this role alone: {role}.',
  },
});

export const depositTransitionIllegal = defineRefusal({
  code: 'DEPOSIT_STATE_REFUSES',
  clause: null,
  texts: {
    kk: 'Тапсырылым {state} күйінде; {action} әрекеті қазір орындалмайды.',
    ru: 'Сдача на хранение в состоянии {state}; действие {action} сейчас невозможно.',
    en: 'The deposit is in the state {state}; the act {action} is not possible now.',
  },
});
