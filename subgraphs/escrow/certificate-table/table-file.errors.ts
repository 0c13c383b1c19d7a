import { defineRefusal } from '../../shared/kernel/refusal';
import { legalReference } from '../../shared/law/law-register';

const A3 = legalReference('146', 'A3');

export const cellMissing = defineRefusal({
  code: 'CERTIFICATE_TABLE_CELL_MISSING',
  clause: A3,
  texts: {
    kk: '{line}-жол, «{column}» бағаны: ұяшық бос.',
    ru: 'Строка {line}, графа «{column}»: ячейка пуста.',
    en: 'Line {line}, column «{column}»: the cell is empty.',
  },
  remedy: {
    kk: 'Ұяшықты толтырыңыз.',
    ru: 'Заполните ячейку.',
    en: 'Fill the cell in.',
  },
});

export const cellSize = defineRefusal({
  code: 'CERTIFICATE_TABLE_SIZE_MALFORMED',
  clause: A3,
  texts: {
    kk: '{line}-жол, «{column}» бағаны: «{value}» көлем емес.',
    ru: 'Строка {line}, графа «{column}»: «{value}» не является размером.',
    en: 'Line {line}, column «{column}»: «{value}» is no size.',
  },
  remedy: {
    kk: 'Көлемді мегабайтпен жазыңыз, мысалы 12,5.',
    ru: 'Напишите размер в мегабайтах, например 12,5.',
    en: 'Write the size in megabytes, for example 12.5.',
  },
});

export const cellDate = defineRefusal({
  code: 'CERTIFICATE_TABLE_DATE_MALFORMED',
  clause: A3,
  texts: {
    kk: '{line}-жол, «{column}» бағаны: «{value}» күн емес.',
    ru: 'Строка {line}, графа «{column}»: «{value}» не является датой.',
    en: 'Line {line}, column «{column}»: «{value}» is no day.',
  },
  remedy: {
    kk: 'Күнді 2026-11-20 немесе 20.11.2026 түрінде жазыңыз.',
    ru: 'Напишите дату в виде 2026-11-20 или 20.11.2026.',
    en: 'Write the day as 2026-11-20 or 20.11.2026.',
  },
});

export const cellNumber = defineRefusal({
  code: 'CERTIFICATE_TABLE_NUMBER_WRONG',
  clause: A3,
  texts: {
    kk: '{line}-жол, «{column}» бағаны: «{value}» жазылған, кестедегі реті — {expected}.',
    ru: 'Строка {line}, графа «{column}»: стоит «{value}», а по порядку в таблице — {expected}.',
    en: 'Line {line}, column «{column}»: it says «{value}», its place in the table is {expected}.',
  },
  remedy: {
    kk: 'Жолдарды 1-ден бастап нөмірлеңіз немесе ұяшықты бос қалдырыңыз.',
    ru: 'Пронумеруйте строки с 1 или оставьте ячейку пустой.',
    en: 'Number the lines from 1, or leave the cell empty.',
  },
});

export const cellSurplus = defineRefusal({
  code: 'CERTIFICATE_TABLE_CELL_SURPLUS',
  clause: A3,
  texts: {
    kk: '{line}-жол: тақырып жолындағыдан артық ұяшық бар ({column}-ұяшық).',
    ru: 'Строка {line}: ячеек больше, чем в строке заголовков (ячейка {column}).',
    en: 'Line {line}: there are more cells than headings (cell {column}).',
  },
  remedy: {
    kk: 'Бөлгіші бар мәнді тырнақшаға алыңыз.',
    ru: 'Возьмите в кавычки значение, в котором стоит разделитель.',
    en: 'Quote a value that holds the separator.',
  },
});

export const headingsMissing = defineRefusal({
  code: 'CERTIFICATE_TABLE_HEADINGS_MISSING',
  clause: A3,
  texts: {
    kk: '{line}-жол: файл кестелердің бірінің тақырып жолынан басталмайды.',
    ru: 'Строка {line}: файл не начинается строкой заголовков одной из таблиц.',
    en: 'Line {line}: the file does not begin with the headings of one of the tables.',
  },
  remedy: {
    kk: 'Үлгіні жүктеп алып, соны толтырыңыз.',
    ru: 'Скачайте шаблон и заполните его.',
    en: 'Download the template and fill it in.',
  },
});

export const columnMissing = defineRefusal({
  code: 'CERTIFICATE_TABLE_COLUMN_MISSING',
  clause: A3,
  texts: {
    kk: '{line}-жол: «{column}» бағаны жоқ.',
    ru: 'Строка {line}: нет графы «{column}».',
    en: 'Line {line}: the column «{column}» is missing.',
  },
  remedy: {
    kk: 'Бағанды қосыңыз; қажет емес жерде ұяшықтарын бос қалдырыңыз.',
    ru: 'Добавьте графу; где она не нужна, оставьте ячейки пустыми.',
    en: 'Add the column; leave its cells empty where it is not needed.',
  },
});

export const columnUnknown = defineRefusal({
  code: 'CERTIFICATE_TABLE_COLUMN_UNKNOWN',
  clause: A3,
  texts: {
    kk: '{line}-жол: «{column}» бағаны нысанда жоқ немесе екі рет тұр.',
    ru: 'Строка {line}: графы «{column}» в форме нет, или она стоит дважды.',
    en: 'Line {line}: the form has no column «{column}», or it stands there twice.',
  },
  remedy: {
    kk: 'Бағанды алып тастаңыз.',
    ru: 'Уберите графу.',
    en: 'Take the column away.',
  },
});

export const tableBroken = defineRefusal({
  code: 'CERTIFICATE_TABLE_BROKEN',
  clause: A3,
  texts: {
    kk: '{line}-жолдан бастап файл оқылмайды: тырнақша жабылмаған немесе жол тым ұзын.',
    ru: 'Со строки {line} файл не читается: кавычка не закрыта, или строка слишком длинная.',
    en: 'From line {line} the file cannot be read: a quote is not closed, or the line is too long.',
  },
  remedy: {
    kk: 'Мән ішіндегі тырнақшаны екі рет жазыңыз.',
    ru: 'Удвойте кавычку внутри значения.',
    en: 'Write a quote within a value twice.',
  },
});

export const tableNotText = defineRefusal({
  code: 'CERTIFICATE_TABLE_NOT_UTF8',
  clause: A3,
  texts: {
    kk: 'Файл UTF-8 мәтіні емес.',
    ru: 'Файл не является текстом в UTF-8.',
    en: 'The file is no text in UTF-8.',
  },
  remedy: {
    kk: 'Кестені «CSV UTF-8» пішімінде сақтаңыз.',
    ru: 'Сохраните таблицу в формате «CSV UTF-8».',
    en: 'Save the table as «CSV UTF-8».',
  },
});

export const tableTooLarge = defineRefusal({
  code: 'CERTIFICATE_TABLE_TOO_LARGE',
  clause: A3,
  texts: {
    kk: 'Файлда {limit} байттан немесе {lines} жолдан артық.',
    ru: 'В файле больше {limit} байт или {lines} строк.',
    en: 'The file has more than {limit} bytes or {lines} lines.',
  },
});

export const certificateUnseen = defineRefusal({
  code: 'CERTIFICATE_ABSENT',
  clause: A3,
  texts: {
    kk: 'Мұндай акт жоқ немесе ол сізге көрінбейді.',
    ru: 'Такого акта нет, или он вам не виден.',
    en: 'There is no such certificate, or you may not see it.',
  },
});
