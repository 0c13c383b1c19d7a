import { defineRefusal } from '../../shared/kernel/refusal';
import { legalReference } from '../../shared/law/law-register';

export const alreadyRegistered = defineRefusal({
  code: 'ALREADY_REGISTERED',
  clause: legalReference('146', '8'),
  texts: {
    kk: 'Өтінім журналға {number} нөмірімен тіркелген.',
    ru: 'Заявка уже зарегистрирована в журнале под номером {number}.',
    en: 'The application is registered in the journal already, under the number {number}.',
  },
  remedy: {
    kk: 'Жазбаны түзету үшін `applicationJournalCorrect` қолданыңыз.',
    ru: 'Для исправления записи используйте `applicationJournalCorrect`.',
    en: 'Use `applicationJournalCorrect` to correct the row.',
  },
});

export const journalRowCorrected = defineRefusal({
  code: 'JOURNAL_ROW_CORRECTED',
  clause: legalReference('146', 'A2'),
  texts: {
    kk: 'Бұл жазба бұрын түзетілген.',
    ru: 'Эта запись уже исправлена.',
    en: 'This row was corrected already.',
  },
  remedy: {
    kk: 'Соңғы жазбаны түзетіңіз.',
    ru: 'Исправляйте последнюю запись.',
    en: 'Correct the latest row.',
  },
});

export const journalRowUnknown = defineRefusal({
  code: 'JOURNAL_ROW_UNKNOWN',
  clause: null,
  texts: {
    kk: 'Журналда мұндай жазба жоқ.',
    ru: 'Такой записи в журнале нет.',
    en: 'The journal has no such row.',
  },
});

export const journalRowSigned = defineRefusal({
  code: 'JOURNAL_ROW_SIGNED',
  clause: legalReference('146', 'A2.7'),
  texts: {
    kk: 'Бұл жазбаға қол қойылған, ол жарияланған.',
    ru: 'Эта запись уже подписана и опубликована.',
    en: 'This row was signed already and is published.',
  },
});
