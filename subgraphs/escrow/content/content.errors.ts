import { defineRefusal } from '../../shared/kernel/refusal';
import { legalReference } from '../../shared/law/law-register';

/** Told of each kind of material with its own clause of E-5. */
export const contentIncomplete = defineRefusal({
  code: 'CONTENT_INCOMPLETE',
  clause: legalReference('146', '5'),
  texts: {
    kk: '{section} материалы тапсырылмаған және жоқ деп мәлімделмеген.',
    ru: 'Материал {section} не сдан, и его отсутствие не заявлено.',
    en: 'The material {section} was neither handed in nor declared absent.',
  },
  remedy: {
    kk: 'Материалды тапсырыңыз немесе `depositContentDeclare` арқылы жоқтығын мәлімдеңіз.',
    ru: 'Сдайте материал или заявите о его отсутствии через `depositContentDeclare`.',
    en: 'Hand the material in, or declare its absence by `depositContentDeclare`.',
  },
});

export const contentPresent = defineRefusal({
  code: 'CONTENT_PRESENT',
  clause: legalReference('146', '5'),
  texts: {
    kk: '{section} материалы тапсырылған; оны жоқ деп мәлімдеуге болмайды.',
    ru: 'Материал {section} сдан; заявить о его отсутствии нельзя.',
    en: 'The material {section} was handed in; its absence cannot be declared.',
  },
});

export const contentClosed = defineRefusal({
  code: 'CONTENT_CLOSED',
  clause: legalReference('146', '9'),
  texts: {
    kk: 'Тапсырылым {state} күйінде; оның материалдары туралы мәлімет енді өзгермейді.',
    ru: 'Сдача на хранение в состоянии {state}; сведения о её материалах больше не меняются.',
    en: 'The deposit is in the state {state}; what is told of its material no longer changes.',
  },
});

export const sectionRequired = defineRefusal({
  code: 'SECTION_REQUIRED',
  clause: legalReference('146', '2(3)'),
  texts: {
    kk: 'Материалдың репозиторий бөлімі көрсетілмеген: № {ordinal}.',
    ru: 'Не указан раздел репозитория для материала: № {ordinal}.',
    en: 'A material lies in no section of the repository: item {ordinal}.',
  },
});

export const materialMissing = defineRefusal({
  code: 'MATERIAL_MISSING',
  clause: legalReference('146', '9'),
  texts: {
    kk: 'Бірде-бір материал тапсырылмаған.',
    ru: 'Не сдано ни одного материала.',
    en: 'No material was handed in.',
  },
});
