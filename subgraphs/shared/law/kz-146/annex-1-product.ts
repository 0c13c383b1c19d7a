import type { Clause } from '../law.model';
import { ruleClause } from './wording';

/** Annex 1, second part of the application form: the product, its requirements, financing and signature. */
export const ANNEX_1_PRODUCT: readonly Clause[] = [
  ruleClause('A1.8', {
    kk: 'Өнім авторы немесе авторлары.',
    ru: 'Автор или авторы продукта.',
    en: 'Author or authors of the product.',
  }),
  ruleClause('A1.9', {
    kk: 'Өнімнің сертификатталуы туралы мәлімет.',
    ru: 'Сведения о сертификации продукта.',
    en: 'What is known of the certification of the product.',
  }),
  ruleClause('A1.10', {
    kk: 'Өнім шығарылған жыл.',
    ru: 'Год издания продукта.',
    en: 'Year in which the product was issued.',
  }),
  ruleClause('A1.11', {
    kk: 'Өнімнің нұсқасы.',
    ru: 'Версия продукта.',
    en: 'Version of the product.',
  }),
  ruleClause('A1.12', {
    kk: 'Өнім жазылған бағдарламалау тілі.',
    ru: 'Язык программирования, на котором написан продукт.',
    en: 'Programming language in which the product is written.',
  }),
  ruleClause('A1.13', {
    kk: 'Өнімнің шығарылған күні.',
    ru: 'Дата выпуска продукта.',
    en: 'Day on which the product was released.',
  }),
  ruleClause('A1.14', {
    kk: 'Аңдатпа: өнімнің не үшін арналғаны.',
    ru: 'Аннотация: для чего предназначен продукт.',
    en: 'Annotation: what the product is for.',
  }),
  ruleClause('A1.15', {
    kk: 'Жүйеге қойылатын ең төменгі талаптар бөлімі.',
    ru: 'Раздел о минимальных системных требованиях.',
    en: 'Block on the minimum system requirements.',
  }),
  ruleClause('A1.15a', {
    kk: 'Ең төменгі талап: компьютер түрі, процессор, сопроцессор және жиілік.',
    ru: 'Минимальные требования: тип компьютера, процессор, сопроцессор, частота.',
    en: 'Minimum requirement: type of computer, processor, co-processor and frequency.',
  }),
  ruleClause('A1.15b', {
    kk: 'Ең төменгі талап: жедел жад көлемі.',
    ru: 'Минимальные требования: объем оперативной памяти.',
    en: 'Minimum requirement: working memory (RAM).',
  }),
  ruleClause('A1.15c', {
    kk: 'Ең төменгі талап: қатты дискідегі орын.',
    ru: 'Минимальные требования: место на жестком диске.',
    en: 'Minimum requirement: room on the hard disk.',
  }),
  ruleClause('A1.15d', {
    kk: 'Ең төменгі талап: операциялық жүйелер.',
    ru: 'Минимальные требования: операционные системы.',
    en: 'Minimum requirement: operating systems.',
  }),
  ruleClause('A1.15e', {
    kk: 'Ең төменгі талап: бейнежүйе.',
    ru: 'Минимальные требования: видеосистема.',
    en: 'Minimum requirement: video system.',
  }),
  ruleClause('A1.15f', {
    kk: 'Ең төменгі талап: дыбыс жүйесі.',
    ru: 'Минимальные требования: звуковая система.',
    en: 'Minimum requirement: acoustic system.',
  }),
  ruleClause('A1.15g', {
    kk: 'Ең төменгі талап: қосымша жабдық.',
    ru: 'Минимальные требования: дополнительное оборудование.',
    en: 'Minimum requirement: additional equipment.',
  }),
  ruleClause('A1.15h', {
    kk: 'Ең төменгі талап: қосымша бағдарламалық құралдар.',
    ru: 'Минимальные требования: дополнительные программные средства.',
    en: 'Minimum requirement: additional software means.',
  }),
  ruleClause('A1.15i', {
    kk: 'Ең төменгі талап: өзге шарттар.',
    ru: 'Минимальные требования: прочее.',
    en: 'Minimum requirement: anything else.',
  }),
  ruleClause('A1.16', {
    kk: 'Заңсыз таратудан қорғаныс бар ма және оның жалпы сипаты қандай.',
    ru: 'Есть ли защита от незаконного распространения и какова она в общих чертах.',
    en: 'Whether there is protection from illegal distribution, and its general traits.',
  }),
  ruleClause('A1.17', {
    kk: 'Қаржыландыру көзі сегіз түрден таңдалады: республикалық бюджет, жергілікті бюджет, мемлекеттік бюджеттен тыс қаражат, өз қаражаты, грант, сыртқы қарыз, кредит, өзге заңды және жеке тұлғалардың қаражаты.',
    ru: 'Источник финансирования отмечают из восьми: республиканский бюджет, местный бюджет, государственные внебюджетные средства, собственные, гранты, внешние займы, кредит, средства других юридических и физических лиц.',
    en: 'Source of financing, marked among eight: republican budget, local budget, state non-budgetary funds, own funds, grant, external loan, credit, funds of other legal entities and individuals.',
  }),
  ruleClause('A1.18', {
    kk: 'Өтінімнің күні және мөр (болса).',
    ru: 'Дата заявки и печать (при наличии).',
    en: 'Date of the application and seal (if any).',
  }),
  ruleClause('A1.19', {
    kk: 'Меншік иесінің өтінімдегі қолы.',
    ru: 'Подпись собственника под заявкой.',
    en: 'Signature of the owner under the application.',
  }),
];
