import { defineRefusal } from '../../shared/kernel/refusal';
import { legalReference } from '../../shared/law/law-register';

const METHOD = legalReference('129', '7');

export const methodNotLoaded = defineRefusal({
  code: 'METHOD_NOT_LOADED',
  clause: METHOD,
  texts: {
    kk: '«{methodVersion}» әдістемесінің кестесі жүктелмеген: {table}. Болжаммен ештеңе есептелмейді.',
    ru: 'Не загружена таблица методики «{methodVersion}»: {table}. По догадке ничего не считается.',
    en: 'A table of the method «{methodVersion}» is not loaded: {table}. Nothing is worked out by a guess.',
  },
  remedy: {
    kk: 'Платформа әкімшісінен кестені жүктеуді сұраңыз.',
    ru: 'Попросите администратора платформы загрузить таблицу.',
    en: 'Ask the administrator of the platform to load the table.',
  },
});

export const calculationInputInvalid = defineRefusal({
  code: 'CALCULATION_INPUT_INVALID',
  clause: null,
  texts: {
    kk: '{field}: жарамсыз мән. Рұқсат етілгені: {allowed}.',
    ru: '{field}: недопустимое значение. Допустимо: {allowed}.',
    en: '{field}: the value is not allowed. Allowed: {allowed}.',
  },
});

export const diagramNeeded = defineRefusal({
  code: 'INTERACTION_DIAGRAM_NEEDED',
  clause: METHOD,
  texts: {
    kk: 'Дамытуда өзара әрекеттестік диаграмма бойынша саналады: формула тек бүкіл объектіге арналған.',
    ru: 'При развитии взаимодействия считаются по диаграмме: формула дана только для объекта целиком.',
    en: 'In a development interactions are counted on the diagram: the formula is for a whole object only.',
  },
});

export const coefficientUnknown = defineRefusal({
  code: 'COEFFICIENT_LEVEL_INVALID',
  clause: METHOD,
  texts: {
    kk: '«{requirement}» талабының дәл бір деңгейі көрсетілуі керек: {allowed}.',
    ru: 'Для требования «{requirement}» нужен ровно один уровень из: {allowed}.',
    en: 'The requirement «{requirement}» needs exactly one level of: {allowed}.',
  },
});

export const coefficientForeign = defineRefusal({
  code: 'COEFFICIENT_UNKNOWN',
  clause: METHOD,
  texts: {
    kk: 'Кестеде «{requirement}» талабы жоқ.',
    ru: 'В таблице нет требования «{requirement}».',
    en: 'The table has no requirement «{requirement}».',
  },
});

export const resultTooLarge = defineRefusal({
  code: 'CALCULATION_TOO_LARGE',
  clause: null,
  texts: {
    kk: 'Нәтиже тым үлкен: {total} мың теңге. Енгізілген деректерді тексеріңіз.',
    ru: 'Результат слишком велик: {total} тыс. тенге. Проверьте введённые данные.',
    en: 'The result is too large: {total} thousand tenge. Check the inputs.',
  },
});

export const normTableInvalid = defineRefusal({
  code: 'NORM_TABLE_INVALID',
  clause: null,
  texts: {
    kk: 'Кесте файлының {place} орнында қате: {what} {detail}',
    ru: 'Ошибка файла таблицы в месте {place}: {what} {detail}',
    en: 'The file of the table is wrong at {place}: {what} {detail}',
  },
});

export const administratorOnly = defineRefusal({
  code: 'NORM_TABLE_BY_ADMINISTRATOR',
  clause: METHOD,
  texts: {
    kk: 'Әдістеме кестелерін тек платформа әкімшісі жүктейді.',
    ru: 'Таблицы методики загружает только администратор платформы.',
    en: 'Only the administrator of the platform loads tables of the method.',
  },
});
