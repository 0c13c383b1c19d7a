import type { Clause } from '../law.model';
import { ruleClause } from './wording';

/** Annex 2: journal in which the operator registers applications. */
export const ANNEX_2: readonly Clause[] = [
  ruleClause('A2', {
    kk: '2-қосымша өтінімдерді тіркеу журналының жеті бағаннан тұратын нысанын белгілейді; журнал архитектуралық порталда жүргізіледі.',
    ru: 'Приложение 2 задает форму журнала регистрации заявок из семи граф; журнал ведется на архитектурном портале.',
    en: 'Annex 2 sets the form of the journal of applications with seven columns; it is kept on the architectural portal.',
  }),
  ruleClause('A2.1', {
    kk: 'Журнал, 1-баған: жазбаның реттік нөмірі.',
    ru: 'Журнал, графа 1: порядковый номер записи.',
    en: 'Journal, column 1: ordinal number of the row.',
  }),
  ruleClause('A2.2', {
    kk: 'Журнал, 2-баған: өтінім нөмірі.',
    ru: 'Журнал, графа 2: номер заявки.',
    en: 'Journal, column 2: number of the application.',
  }),
  ruleClause('A2.3', {
    kk: 'Журнал, 3-баған: өтінім түскен күн.',
    ru: 'Журнал, графа 3: дата поступления.',
    en: 'Journal, column 3: date of receipt.',
  }),
  ruleClause('A2.4', {
    kk: 'Журнал, 4-баған: мемлекеттік органның атауы.',
    ru: 'Журнал, графа 4: наименование государственного органа.',
    en: 'Journal, column 4: name of the state body.',
  }),
  ruleClause('A2.5', {
    kk: 'Журнал, 5-баған: өтінім беруші, яғни өтінімге қол қойған басшы.',
    ru: 'Журнал, графа 5: заявитель, то есть подписавший заявку руководитель.',
    en: 'Journal, column 5: applicant, that is the head who signed the application.',
  }),
  ruleClause('A2.6', {
    kk: 'Журнал, 6-баған: өтінімді қабылдаған адамның тегі, аты, әкесінің аты (болса).',
    ru: 'Журнал, графа 6: фамилия, имя, отчество (при наличии) принявшего заявку.',
    en: 'Journal, column 6: surname, name and patronymic (if any) of the person who received the application.',
  }),
  ruleClause('A2.7', {
    kk: 'Журнал, 7-баған: өтінімді қабылдаған адамның қолы.',
    ru: 'Журнал, графа 7: подпись принявшего заявку.',
    en: 'Journal, column 7: signature of the person who received the application.',
  }),
];
