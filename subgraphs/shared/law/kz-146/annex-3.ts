import type { Clause } from '../law.model';
import { ruleClause } from './wording';

/** Annex 3: acceptance and transfer certificate; the same form serves the hand-over of clause 11. */
export const ANNEX_3: readonly Clause[] = [
  ruleClause('A3', {
    kk: '3-қосымша қабылдап алу-беру актісінің нысанын белгілейді.',
    ru: 'Приложение 3 задает форму акта приема-передачи.',
    en: 'Annex 3 sets the form of the acceptance and transfer certificate.',
  }),
  ruleClause('A3.date', {
    kk: 'Актінің жасалған күні.',
    ru: 'День составления акта.',
    en: 'Date of the certificate.',
  }),
  ruleClause('A3.place', {
    kk: 'Акт жасалған жер: нысанда Астана қаласы жазылған.',
    ru: 'Место составления акта: в форме стоит город Астана.',
    en: 'Place of the certificate: the form is printed with Astana.',
  }),
  ruleClause('A3.accepting', {
    kk: 'Материалды сақтауға қабылдаған ұйымның атауы.',
    ru: 'Название организации, принявшей материалы на хранение.',
    en: 'Name of the organization that took the material into storage.',
  }),
  ruleClause('A3.transferring', {
    kk: 'Материалды тапсырған ұйымның атауы.',
    ru: 'Название организации, сдавшей материалы.',
    en: 'Name of the organization that handed the material in.',
  }),
  ruleClause('A3.1', {
    kk: 'Актідегі бағдарламалық қамтылымның атауы.',
    ru: 'Название программного обеспечения в акте.',
    en: 'Name of the software in the certificate.',
  }),
  ruleClause('A3.2', {
    kk: 'Бағдарламалық қамтылымның қысқаша аңдатпасы: мақсаты мен қолданылу саласы.',
    ru: 'Краткая аннотация программного обеспечения: назначение и область применения.',
    en: 'Short annotation of the software: its purpose and field of use.',
  }),
  ruleClause('A3.3', {
    kk: 'Бастапқы кодтар мен баптау кешені туралы мәлімет екі кестеге жазылады.',
    ru: 'Сведения об исходных кодах и комплексе настроек заносят в две таблицы.',
    en: 'Two tables describe the source codes and the set of settings.',
  }),
  ruleClause('A3.t1', {
    kk: '1-кесте қолданбалы бағдарламалық қамтылымның бастапқы кодтарын он бағанда сипаттайды.',
    ru: 'Таблица 1 описывает исходные коды прикладного программного обеспечения в десяти графах.',
    en: 'Table 1 describes the source codes of the application software in ten columns.',
  }),
  ruleClause('A3.t1.1', {
    kk: '1-кесте, 1-баған: реттік нөмірі.',
    ru: 'Таблица 1, графа 1: порядковый номер.',
    en: 'Table 1, column 1: ordinal number.',
  }),
  ruleClause('A3.t1.2', {
    kk: '1-кесте, 2-баған: дискідегі таңба – бағдарламаның атауы мен нұсқасы.',
    ru: 'Таблица 1, графа 2: маркировка диска – название и версия программы.',
    en: 'Table 1, column 2: disc label with name and version of the software.',
  }),
  ruleClause('A3.t1.3', {
    kk: '1-кесте, 3-баған: дискідегі каталогтың атауы.',
    ru: 'Таблица 1, графа 3: каталог на диске.',
    en: 'Table 1, column 3: directory on the disc.',
  }),
  ruleClause('A3.t1.4', {
    kk: '1-кесте, 4-баған: файл атауы.',
    ru: 'Таблица 1, графа 4: имя файла.',
    en: 'Table 1, column 4: name of the file.',
  }),
  ruleClause('A3.t1.5', {
    kk: '1-кесте, 5-баған: файл көлемі, МБ.',
    ru: 'Таблица 1, графа 5: размер файла, МБ.',
    en: 'Table 1, column 5: size of the file in MB.',
  }),
  ruleClause('A3.t1.6', {
    kk: '1-кесте, 6-баған: бағдарламалау тілі (қажет болса).',
    ru: 'Таблица 1, графа 6: язык программирования (при необходимости).',
    en: 'Table 1, column 6: programming language (where needed).',
  }),
  ruleClause('A3.t1.7', {
    kk: '1-кесте, 7-баған: бағдарламалау тілінің нұсқасы.',
    ru: 'Таблица 1, графа 7: версия языка программирования.',
    en: 'Table 1, column 7: version of the programming language.',
  }),
  ruleClause('A3.t1.8', {
    kk: '1-кесте, 8-баған: әзірлеу фреймворкі.',
    ru: 'Таблица 1, графа 8: фреймворк разработки.',
    en: 'Table 1, column 8: development framework.',
  }),
  ruleClause('A3.t1.9', {
    kk: '1-кесте, 9-баған: фреймворк нұсқасы.',
    ru: 'Таблица 1, графа 9: версия фреймворка.',
    en: 'Table 1, column 9: version of the framework.',
  }),
  ruleClause('A3.t1.10', {
    kk: '1-кесте, 10-баған: файл өзгертілген күн.',
    ru: 'Таблица 1, графа 10: дата изменения файла.',
    en: 'Table 1, column 10: day on which the file was modified.',
  }),
  ruleClause('A3.t2', {
    kk: '2-кесте қолданылған кітапханалар мен бағдарламалық платформалардың бастапқы кодтары мен орындалатын файлдарын жеті бағанда сипаттайды; қажет болса ғана толтырылады.',
    ru: 'Таблица 2 описывает исходные коды и исполняемые файлы библиотек и программных платформ в семи графах; заполняется при необходимости.',
    en: 'Table 2 describes sources and executables of the libraries and software platforms used, in seven columns; it is filled in where needed.',
  }),
  ruleClause('A3.t2.1', {
    kk: '2-кесте, 1-баған: реттік нөмірі.',
    ru: 'Таблица 2, графа 1: порядковый номер.',
    en: 'Table 2, column 1: ordinal number.',
  }),
  ruleClause('A3.t2.2', {
    kk: '2-кесте, 2-баған: дискідегі таңба – бағдарламаның атауы мен нұсқасы.',
    ru: 'Таблица 2, графа 2: маркировка диска – название и версия программы.',
    en: 'Table 2, column 2: disc label with name and version of the software.',
  }),
  ruleClause('A3.t2.3', {
    kk: '2-кесте, 3-баған: дискідегі каталогтың атауы.',
    ru: 'Таблица 2, графа 3: каталог на диске.',
    en: 'Table 2, column 3: directory on the disc.',
  }),
  ruleClause('A3.t2.4', {
    kk: '2-кесте, 4-баған: кітапхананың, платформаның немесе файлдың атауы.',
    ru: 'Таблица 2, графа 4: название библиотеки, платформы или файла.',
    en: 'Table 2, column 4: name of the library, platform or file.',
  }),
  ruleClause('A3.t2.5', {
    kk: '2-кесте, 5-баған: көлемі, МБ.',
    ru: 'Таблица 2, графа 5: размер, МБ.',
    en: 'Table 2, column 5: size in MB.',
  }),
  ruleClause('A3.t2.6', {
    kk: '2-кесте, 6-баған: бағдарламалау тілі (қажет болса).',
    ru: 'Таблица 2, графа 6: язык программирования (при необходимости).',
    en: 'Table 2, column 6: programming language (where needed).',
  }),
  ruleClause('A3.t2.7', {
    kk: '2-кесте, 7-баған: кітапхана нұсқасы.',
    ru: 'Таблица 2, графа 7: версия библиотеки.',
    en: 'Table 2, column 7: version of the library.',
  }),
  ruleClause('A3.4', {
    kk: 'Қабылдаушы да, тапсырушы да өз өкілінің лауазымын, тегін, атын, әкесінің атын (болса) жазып, қол қояды және мөр басады.',
    ru: 'Принимающая и передающая стороны указывают должность и имя своего представителя, ставят подпись и печать.',
    en: 'The accepting and the transferring side each give the position and name of their representative, sign and seal.',
  }),
  ruleClause('A3.5', {
    kk: 'Актіде екі тараптың байланысатын адамдары көрсетіледі.',
    ru: 'Акт называет контактных лиц обеих сторон.',
    en: 'The certificate names a contact person of either side.',
  }),
  ruleClause('A3.5(1)', {
    kk: 'Тараптың байланысатын адамының тегі, аты, әкесінің аты (болса).',
    ru: 'Фамилия, имя, отчество (при наличии) контактного лица стороны.',
    en: "Surname, name and patronymic (if any) of a side's contact person.",
  }),
  ruleClause('A3.5(2)', {
    kk: 'Тараптың байланысатын адамының лауазымы.',
    ru: 'Должность контактного лица стороны.',
    en: "Position of a side's contact person.",
  }),
  ruleClause('A3.5(3)', {
    kk: 'Тараптың байланысатын адамының жұмыс және ұялы телефоны.',
    ru: 'Рабочий и мобильный телефоны контактного лица стороны.',
    en: "Work and mobile phone of a side's contact person.",
  }),
  ruleClause('A3.5(4)', {
    kk: 'Тараптың байланысатын адамының электрондық поштасы.',
    ru: 'Электронная почта контактного лица стороны.',
    en: "E-mail of a side's contact person.",
  }),
];
