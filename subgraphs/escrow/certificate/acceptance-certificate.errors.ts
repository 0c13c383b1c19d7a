import { defineRefusal } from '../../shared/kernel/refusal';
import { legalReference } from '../../shared/law/law-register';

export const certificateFieldMissing = defineRefusal({
  code: 'CERTIFICATE_FIELD_MISSING',
  clause: legalReference('146', '14'),
  texts: {
    kk: 'Қабылдау-тапсыру актісінің {field} өрісі толтырылмаған.',
    ru: 'Поле {field} акта приёма-передачи не заполнено.',
    en: 'The field {field} of the acceptance certificate is not filled in.',
  },
});

export const certificateFieldMalformed = defineRefusal({
  code: 'CERTIFICATE_FIELD_MALFORMED',
  clause: legalReference('146', '14'),
  texts: {
    kk: 'Қабылдау-тапсыру актісінің {field} өрісін салыстыру мүмкін емес.',
    ru: 'Поле {field} акта приёма-передачи нельзя сравнить.',
    en: 'The field {field} of the acceptance certificate cannot be compared.',
  },
});

export const certificateClosed = defineRefusal({
  code: 'CERTIFICATE_CLOSED',
  clause: legalReference('146', '14'),
  texts: {
    kk: 'Тапсырылым {state} күйінде; акт енді өзгермейді.',
    ru: 'Сдача на хранение в состоянии {state}; акт больше не меняется.',
    en: 'The deposit is in the state {state}; its certificate no longer changes.',
  },
});

export const unsafePath = defineRefusal({
  code: 'UNSAFE_PATH',
  clause: legalReference('146', 'A3.t1.3'),
  texts: {
    kk: '{field} өрісі дискіден тыс жерді көрсетеді: `..` немесе абсолютті жол болмауы керек.',
    ru: 'Поле {field} указывает место вне диска: `..` и абсолютный путь не допускаются.',
    en: 'The field {field} names a place outside of the disc: neither `..` nor an absolute path is taken.',
  },
  remedy: {
    kk: 'Каталогты дискінің түбірінен бастап жазыңыз, мысалы `src/main`.',
    ru: 'Напишите каталог от корня диска, например `src/main`.',
    en: 'Write the directory from the root of the disc, for example `src/main`.',
  },
});

/** A warning and no ground of anything: the parties may settle the day before the check. */
export const certificateDatedBeforeCheck = defineRefusal({
  code: 'CERTIFICATE_DATED_BEFORE_CHECK',
  clause: legalReference('146', 'A3.date'),
  texts: {
    kk: 'Акт {date} күнімен белгіленген, ал материал тексерісі {checkedOn} аяқталды.',
    ru: 'Акт датирован {date}, а проверка материала окончена {checkedOn}.',
    en: 'The certificate bears the day {date}; the check of the material ended on {checkedOn}.',
  },
});
