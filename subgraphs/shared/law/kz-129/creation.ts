import type { Clause } from '../law.model';
import { clausesSince } from './clause-builder';

const since471 = clausesSince('2023-01-01');
const since178 = clausesSince('2023-05');
const since257 = clausesSince('2024-05');

/** Chapter 2 paragraph 1, clauses 5 to 11: money, conclusions, terms of reference, stages, development, source codes. */
export const CREATION: readonly Clause[] = [
  since178('5', {
    kk: 'Объектілер мемлекеттік инвестициялық жобалар немесе ұйымдар қаражаты есебінен инвестициялық жобалар арқылы ғана құрылады және дамытылады.',
    ru: 'Объекты создаются и развиваются через государственные инвестиционные проекты или инвестиционные проекты за счет организаций.',
    en: 'Objects are created and developed through state investment projects or investment projects paid by organizations.',
  }),
  since471(
    '6',
    {
      kk: 'Мемлекеттік инвестициялық жобаның шығыстары Бюджет кодексінің 153-бабы бойынша жоспарланады; ақпараттандыру және ақпараттық қауіпсіздік бойынша қорытындылар қажет.',
      ru: 'Расходы государственного инвестиционного проекта планируются по статье 153 Бюджетного кодекса; нужны заключения по информатизации и по информационной безопасности.',
      en: 'Expenses of a state investment project are planned by art. 153 of the Budget Code; conclusions on informatization and on information security are needed.',
    },
    { cites: ['KZ-144-2019'] },
  ),
  since471('6.1', {
    kk: 'Мемлекеттік инвестициялық жоба шеңберінде құру мен дамыту шығыстары Бюджет кодексінің 153-бабына сәйкес жоспарланады.',
    ru: 'Расходы на создание и развитие в государственном инвестиционном проекте планируются по статье 153 Бюджетного кодекса.',
    en: 'Expenses of creation and development in a state investment project are planned by art. 153 of the Budget Code.',
  }),
  since471(
    '6.2',
    {
      kk: 'Мемлекеттік инвестициялық жобаға № 144/НҚ қағидалары бойынша екі қорытынды алынады: ақпараттандыру және ақпараттық қауіпсіздік салаларында.',
      ru: 'Для государственного инвестиционного проекта по правилам № 144/НҚ нужны два заключения: в сфере информатизации и по информационной безопасности.',
      en: 'A state investment project needs two conclusions by Order 144/НҚ: one on informatization, one on information security.',
    },
    { cites: ['KZ-144-2019'] },
  ),
  since471(
    '7',
    {
      kk: 'Құру мен дамыту шығындары № 140/НҚ әдістемесі бойынша архитектуралық порталдағы калькуляторда есептеледі.',
      ru: 'Затраты на создание и развитие считаются калькулятором архитектурного портала по методике № 140/НҚ.',
      en: 'Costs of creation and development are worked out on the calculator of the architectural portal by the method of Order 140/НҚ.',
    },
    { cites: ['KZ-140-2019'] },
  ),
  since471(
    '8',
    {
      kk: 'Объект № 143/НҚ қағидалары бойынша жасалған және қаралған техникалық тапсырма негізінде құрылады және дамытылады.',
      ru: 'Объект создается и развивается по техническому заданию, составленному и рассмотренному по правилам № 143/НҚ.',
      en: 'An object is created and developed on terms of reference drawn up and considered by Order 143/НҚ.',
    },
    { cites: ['KZ-143-2019'] },
  ),
  since257('9', {
    kk: 'Құру мен дамыту бес қадамнан тұрады: әзірлеу, тәжірибелік пайдалану, ақпараттық қауіпсіздік сынағы, ендіру, өнеркәсіптік пайдалануға енгізу.',
    ru: 'Создание и развитие включают пять шагов: разработку, опытную эксплуатацию, испытание на информационную безопасность, внедрение и ввод в промышленную эксплуатацию.',
    en: 'Creation and development take five steps: building, trial operation, information security test, implementation, entry into industrial operation.',
  }),
  since257('9(1)', {
    kk: 'Бірінші қадам — объектіні әзірлеу.',
    ru: 'Первый шаг — разработка объекта.',
    en: 'First step: building the object.',
  }),
  since257(
    '9(2)',
    {
      kk: 'Екінші қадам — № 832 қаулымен бекітілген Бірыңғай талаптарға сай тәжірибелік пайдалану.',
      ru: 'Второй шаг — опытная эксплуатация по Единым требованиям (постановление № 832).',
      en: 'Second step: trial operation by the Uniform Requirements (Decree 832).',
    },
    { cites: ['KZ-832-2016'] },
  ),
  since257('9(2).1', {
    kk: 'Тәжірибелік пайдалану рәсімдері құжатталады.',
    ru: 'Процедуры опытной эксплуатации оформляются документами.',
    en: 'The procedures of the trial are put on paper.',
  }),
  since257('9(2).2', {
    kk: 'Объект оңтайландырылады, табылған ақаулар мен кемшіліктер түзетіліп жойылады.',
    ru: 'Объект оптимизируется, найденные дефекты и недоработки исправляются.',
    en: 'The object is tuned; defects found are corrected and removed.',
  }),
  since257('9(2).3', {
    kk: 'Тәжірибелік пайдалануды аяқтау актісі ресімделеді.',
    ru: 'Оформляется акт о завершении опытной эксплуатации.',
    en: 'A certificate of completion of the trial is drawn up.',
  }),
  since257(
    '9(3)',
    {
      kk: 'Үшінші қадам — объектіні ақпараттық қауіпсіздік талаптарына сәйкестікке сынау.',
      ru: 'Третий шаг — испытание объекта на соответствие требованиям информационной безопасности.',
      en: 'Third step: the object is tested for compliance with information security requirements.',
    },
    { cites: ['KZ-418-V-2015', 'KZ-111-2019'] },
  ),
  since257(
    '9(3).1',
    {
      kk: 'Сынақ Заңның 49-бабы негізінде өткізіледі.',
      ru: 'Основание испытания — статья 49 Закона.',
      en: 'The test rests on article 49 of the Law.',
    },
    { cites: ['KZ-418-V-2015'] },
  ),
  since257(
    '9(3).2',
    {
      kk: 'Сынақтың мерзімдері мен тәртібін № 111/НҚ бұйрық айқындайды.',
      ru: 'Сроки и порядок испытания задает приказ № 111/НҚ.',
      en: 'Terms and procedure of the test are those of Order 111/НҚ.',
    },
    { cites: ['KZ-111-2019'] },
  ),
  since257('9(4)', {
    kk: 'Төртінші қадам — объектіні Қазақстанда қолданыстағы стандарттар бойынша ендіру.',
    ru: 'Четвертый шаг — внедрение по действующим в Казахстане стандартам.',
    en: 'Fourth step: implementation by the standards in force in Kazakhstan.',
  }),
  since257('9(5)', {
    kk: 'Бесінші қадам — объектіні өнеркәсіптік пайдалануға енгізу.',
    ru: 'Пятый шаг — ввод объекта в промышленную эксплуатацию.',
    en: 'Fifth step: the object enters industrial operation.',
  }),
  since471('10', {
    kk: 'Дамыту өнеркәсіптік пайдалануға енгізілгеннен кейін ғана басталады; пысықтаудың кейбір түрлері дамытуға жатпайды.',
    ru: 'Развитие начинается только после ввода в эксплуатацию; некоторые доработки развитием не считаются.',
    en: 'Development starts only after commissioning; certain refinements are not development.',
  }),
  since471('10.1', {
    kk: 'Объект пайдалануға енгізілгеннен кейін ғана дамытылады.',
    ru: 'Развивать объект можно лишь после его ввода в эксплуатацию.',
    en: 'An object may be developed only once it has been commissioned.',
  }),
  since471('10.2', {
    kk: 'Сенімгерлік басқарушы объектіні уәкілетті органмен келісілген техникалық тапсырма бойынша дамытады.',
    ru: 'Доверительный управляющий развивает объект по техническому заданию, согласованному с уполномоченным органом.',
    en: 'A trustee develops the object on terms of reference agreed with the authorized body.',
  }),
  since471('10.3', {
    kk: 'Интеграция, негізгі бастапқы кодты өзгертпейтін жұмыстар және қосымша сыртқы модульдер дамыту болып саналмайды.',
    ru: 'Интеграция, работы без изменения исходного кода основного объекта и дополнительные внешние модули — не развитие.',
    en: 'Integration, work that leaves the main source code as it is, and additional external modules do not count as development.',
  }),
  since471('11', {
    kk: 'Бюджет қаражатына құрылған немесе дамытылған объектінің бастапқы кодтарын беруді өнім беруші қамтамасыз етеді.',
    ru: 'Если объект создан или развит на бюджетные деньги, поставщик обеспечивает передачу исходных кодов.',
    en: 'Where budget money pays for creation or development, the supplier sees to it that source codes are transferred.',
  }),
];
