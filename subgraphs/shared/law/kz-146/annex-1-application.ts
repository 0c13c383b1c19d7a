import type { Clause } from '../law.model';
import { ruleClause } from './wording';

/** Annex 1, first part of the application form: applicant, items, owner, developer. */
export const ANNEX_1_APPLICATION: readonly Clause[] = [
  ruleClause('A1', {
    kk: '1-қосымша объект бойынша есепке алу және сақтау өтінімінің нысанын белгілейді.',
    ru: 'Приложение 1 задает форму заявки на учет и хранение по объекту.',
    en: 'Annex 1 sets the form of the application for recording and storage of an object.',
  }),
  ruleClause('A1.1', {
    kk: 'Өтінім беруші: ұйымның толық атауы не жеке тұлғаның тегі, аты, әкесінің аты (болса).',
    ru: 'Заявитель: полное наименование организации либо фамилия, имя, отчество (при наличии) человека.',
    en: 'Applicant: full name of the organization, or surname, name and patronymic (if any) of the individual.',
  }),
  ruleClause('A1.2', {
    kk: 'Тапсырылатын бағдарламалық қамтылымның, бастапқы кодтардың (болған кезде) және баптау кешенінің атауы.',
    ru: 'Название сдаваемого программного обеспечения, исходных кодов (при наличии) и комплекса настроек.',
    en: 'Name of the software, source codes (if available) and set of settings handed in.',
  }),
  ruleClause('A1.3', {
    kk: 'Ақпараттық жүйенің архитектуралық порталдағы коды.',
    ru: 'Код информационной системы на архитектурном портале.',
    en: 'Code of the information system on the architectural portal.',
  }),
  ruleClause('A1.4', {
    kk: 'Тапсырылатын даналардың саны.',
    ru: 'Сколько экземпляров сдается.',
    en: 'Number of copies handed in.',
  }),
  ruleClause('A1.5', {
    kk: 'Әр дананың құрамы алты бағаннан тұратын кестеде көрсетіледі.',
    ru: 'Состав каждого экземпляра показывает таблица из шести граф.',
    en: 'A table of six columns lists what each copy consists of.',
  }),
  ruleClause('A1.5.1', {
    kk: 'Құрам кестесі, 1-баған: реттік нөмірі.',
    ru: 'Таблица состава, графа 1: порядковый номер.',
    en: 'Table of items, column 1: ordinal number.',
  }),
  ruleClause('A1.5.2', {
    kk: 'Құрам кестесі, 2-баған: дискінің, файлдың немесе құжаттың атауы.',
    ru: 'Таблица состава, графа 2: название диска, файла или документа.',
    en: 'Table of items, column 2: name of the disc, file or document.',
  }),
  ruleClause('A1.5.3', {
    kk: 'Құрам кестесі, 3-баған: дискінің сериялық нөмірі.',
    ru: 'Таблица состава, графа 3: серийный номер диска.',
    en: 'Table of items, column 3: serial number of the disc.',
  }),
  ruleClause('A1.5.4', {
    kk: 'Құрам кестесі, 4-баған: дискінің көлемі, МБ.',
    ru: 'Таблица состава, графа 4: объем диска, МБ.',
    en: 'Table of items, column 4: volume of the disc in MB.',
  }),
  ruleClause('A1.5.5', {
    kk: 'Құрам кестесі, 5-баған: қағаз құжаттың парақ саны.',
    ru: 'Таблица состава, графа 5: число листов бумажного документа.',
    en: 'Table of items, column 5: number of sheets of a paper document.',
  }),
  ruleClause('A1.5.6', {
    kk: 'Құрам кестесі, 6-баған: түпнұсқа немесе көшірме екені.',
    ru: 'Таблица состава, графа 6: подлинник или копия.',
    en: 'Table of items, column 6: original (O) or copy (C).',
  }),
  ruleClause('A1.6', {
    kk: 'Бағдарламалық өнімдердің, кодтардың, стандарттардың, регламенттер мен ерекшеліктердің меншік иесі туралы бөлім.',
    ru: 'Раздел о собственнике программных продуктов, кодов, стандартов, регламентов и спецификаций.',
    en: 'Block on the owner of the software products, codes, standards, regulations and specifications.',
  }),
  ruleClause('A1.6a', {
    kk: 'Меншік иесінің толық атауы.',
    ru: 'Полное наименование собственника.',
    en: 'Full name of the owner.',
  }),
  ruleClause('A1.6b', {
    kk: 'Меншік иесінің ведомстволық бағыныстылығы.',
    ru: 'Ведомственная подчиненность собственника.',
    en: 'Departmental subordination of the owner.',
  }),
  ruleClause('A1.6c', {
    kk: 'Меншік иесі болып табылатын ұйымның қысқаша атауы.',
    ru: 'Сокращенное наименование организации-собственника.',
    en: 'Abbreviated name of the owner organization.',
  }),
  ruleClause('A1.6d', {
    kk: 'Меншік иесінің мекенжайы мен пошта индексі.',
    ru: 'Адрес и почтовый индекс собственника.',
    en: 'Address and postal code of the owner.',
  }),
  ruleClause('A1.6e', {
    kk: 'Меншік иесінің телефоны мен факсы.',
    ru: 'Телефон и факс собственника.',
    en: 'Telephone and fax of the owner.',
  }),
  ruleClause('A1.6f', {
    kk: 'Меншік иесінің электрондық поштасы мен сайты.',
    ru: 'Электронная почта и сайт собственника.',
    en: 'E-mail and website of the owner.',
  }),
  ruleClause('A1.6g', {
    kk: 'Меншік иесінің байланысатын адамы: тегі, аты, әкесінің аты (болса) толық жазылады.',
    ru: 'Контактное лицо собственника: фамилия, имя, отчество (при наличии) без сокращений.',
    en: 'Contact person of the owner: surname, name and patronymic (if any) in full.',
  }),
  ruleClause('A1.7', {
    kk: 'Бағдарламалық өнімдерді, кодтарды, стандарттарды, регламенттер мен ерекшеліктерді әзірлеуші туралы бөлім.',
    ru: 'Раздел о разработчике программных продуктов, кодов, стандартов, регламентов и спецификаций.',
    en: 'Block on the developer of the software products, codes, standards, regulations and specifications.',
  }),
  ruleClause('A1.7a', {
    kk: 'Әзірлеуші: ұйымның толық атауы не жеке тұлғаның тегі, аты, әкесінің аты (болса).',
    ru: 'Разработчик: полное наименование организации либо фамилия, имя, отчество (при наличии) человека.',
    en: 'Developer: full name of the organization, or surname, name and patronymic (if any) of the individual.',
  }),
  ruleClause('A1.7b', {
    kk: 'Әзірлеушінің ведомстволық бағыныстылығы.',
    ru: 'Ведомственная подчиненность разработчика.',
    en: 'Departmental subordination of the developer.',
  }),
  ruleClause('A1.7c', {
    kk: 'Әзірлеуші ұйымның қысқаша атауы.',
    ru: 'Сокращенное наименование организации-разработчика.',
    en: 'Abbreviated name of the developer organization.',
  }),
  ruleClause('A1.7d', {
    kk: 'Әзірлеушінің мекенжайы мен пошта индексі.',
    ru: 'Адрес и почтовый индекс разработчика.',
    en: 'Address and postal code of the developer.',
  }),
  ruleClause('A1.7e', {
    kk: 'Әзірлеушінің телефоны мен факсы.',
    ru: 'Телефон и факс разработчика.',
    en: 'Telephone and fax of the developer.',
  }),
  ruleClause('A1.7f', {
    kk: 'Әзірлеушінің электрондық поштасы мен сайты.',
    ru: 'Электронная почта и сайт разработчика.',
    en: 'E-mail and website of the developer.',
  }),
  ruleClause('A1.7g', {
    kk: 'Әзірлеушінің байланысатын адамы: тегі, аты, әкесінің аты (болса) толық жазылады.',
    ru: 'Контактное лицо разработчика: фамилия, имя, отчество (при наличии) без сокращений.',
    en: 'Contact person of the developer: surname, name and patronymic (if any) in full.',
  }),
];
