import type { Clause } from '../law.model';
import { clausesSince } from './clause-builder';

const since471 = clausesSince('2023-01-01');
const RULES_174 = { cites: ['KZ-174-2019'], replacedBy: 'KZ-420-2024' };

/** Clauses 1 and 2: what the Rules set and whom they bind. */
export const SCOPE: readonly Clause[] = [
  since471(
    '1',
    {
      kk: 'Қағидалар объектілер мен ақпараттық-коммуникациялық көрсетілетін қызметтерді құру, дамыту, пайдалану және сатып алу тәртібін белгілейді.',
      ru: 'Правила задают порядок создания, развития, эксплуатации и приобретения объектов и информационно-коммуникационных услуг.',
      en: 'The Rules set how objects and ICT services are created, developed, operated and acquired.',
    },
    { cites: ['KZ-418-V-2015'] },
  ),
  since471('2', {
    kk: 'Қағидаларды мемлекеттік органдар, сондай-ақ мемлекеттік функциялар мен қызметтерді автоматтандыру үшін жұмыс істейтін ұйымдар қолданады.',
    ru: 'Правила обязательны для государственных органов и для организаций, работающих на автоматизацию государственных функций и услуг.',
    en: 'The Rules bind state bodies and organizations that work on automating state functions and services.',
  }),
];

/** Clause 4: records and documents on the architectural portal. */
export const RECORDING: readonly Clause[] = [
  since471(
    '4',
    {
      kk: 'Объект туралы мәліметтер мен техникалық құжаттаманың көшірмелері архитектуралық порталда жүргізіледі және өмірлік циклдің әр кезеңінде жаңартылады.',
      ru: 'Сведения об объекте и копии технической документации ведутся на архитектурном портале и обновляются на каждом этапе жизненного цикла.',
      en: 'Data on an object and copies of its technical documentation are kept on the architectural portal and renewed at each life-cycle stage.',
    },
    RULES_174,
  ),
  since471(
    '4.1',
    {
      kk: 'Мемлекеттік органдар мен ұйымдар № 174/НҚ қағидалары бойынша объектілерді порталда есепке алады және құжаттаманың электрондық көшірмелерін орналастырады.',
      ru: 'Государственные органы и организации по правилам № 174/НҚ учитывают объекты на портале и размещают электронные копии документации.',
      en: 'State bodies and organizations record objects on the portal and place electronic copies of documents there, by the rules of Order 174/НҚ.',
    },
    RULES_174,
  ),
  since471('4.2', {
    kk: 'Құрылған, дамытылған немесе сатып алынған объект туралы мәліметтер әр кезеңде порталға беріледі және өзекті күйде ұсталады.',
    ru: 'Сведения о созданном, развитом или приобретенном объекте подаются на портал и поддерживаются актуальными на каждом этапе.',
    en: 'Data on a created, developed or acquired object are submitted to the portal and kept up to date at every stage.',
  }),
];
