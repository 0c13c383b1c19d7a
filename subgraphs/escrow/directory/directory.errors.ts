import { defineRefusal } from '../../shared/kernel/refusal';
import { legalReference } from '../../shared/law/law-register';

export const ORIGIN_CLAUSE = legalReference('146', '5(1).1');
export const KIND_CLAUSES = {
  SOURCE_CODE: legalReference('146', '2(2)'),
  COMPILED_MODULE: legalReference('146', '2(6)'),
} as const;

export const directoryMalformed = defineRefusal({
  code: 'DIRECTORY_MALFORMED',
  clause: ORIGIN_CLAUSE,
  texts: {
    kk: '«{path}» каталог жолы жарамсыз немесе екі рет аталған.',
    ru: 'Путь каталога «{path}» недопустим или назван дважды.',
    en: 'The path «{path}» is that of no directory, or is named twice.',
  },
  remedy: {
    kk: 'Жолды тасығыштың түбірінен бастап «/» арқылы жазыңыз.',
    ru: 'Напишите путь от корня носителя через «/».',
    en: 'Write the path from the root of the medium with «/».',
  },
});

export const directoryCountWrong = defineRefusal({
  code: 'DIRECTORY_COUNT_WRONG',
  clause: ORIGIN_CLAUSE,
  texts: {
    kk: 'Бір мезетте 1–{limit} каталог сипатталады.',
    ru: 'За один раз описывают от 1 до {limit} каталогов.',
    en: 'From 1 to {limit} directories are described at once.',
  },
});

export const modulePartsMissing = defineRefusal({
  code: 'MODULE_PARTS_MISSING',
  clause: KIND_CLAUSES.COMPILED_MODULE,
  texts: {
    kk: '«{path}» каталогының модульдері нені қамтитыны айтылмаған.',
    ru: 'Не сказано, что входит в модули каталога «{path}».',
    en: 'It is not told what the modules of the directory «{path}» cover.',
  },
  remedy: {
    kk: '`covers` өрісінде кемінде бір бөлікті атаңыз.',
    ru: 'Назовите в поле `covers` хотя бы одну часть.',
    en: 'Name at least one part in `covers`.',
  },
});

export const modulePartsMisplaced = defineRefusal({
  code: 'MODULE_PARTS_MISPLACED',
  clause: KIND_CLAUSES.SOURCE_CODE,
  texts: {
    kk: '«{path}» каталогында бастапқы код; модуль бөліктері оған жатпайды.',
    ru: 'В каталоге «{path}» исходный код; части модулей к нему не относятся.',
    en: 'The directory «{path}» holds source code, which has no parts of modules.',
  },
});
