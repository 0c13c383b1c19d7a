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
