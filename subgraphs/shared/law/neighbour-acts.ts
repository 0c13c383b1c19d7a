import { actRecord, registeredUnder } from './act-record';
import type { Act } from './law.model';

/** Acts that the two orders lean on. Their texts are not loaded; rules that need one say so instead of guessing. */
export const NEIGHBOUR_ACTS: readonly Act[] = [
  actRecord({
    id: 'KZ-174-2019',
    number: '174/НҚ',
    adoptedOn: '2019-07-25',
    ...registeredUnder(2019, 19104),
    title: {
      kk: '«Электрондық үкіметтің» ақпараттандыру объектілері туралы мәліметтерді есепке алу және олардың техникалық құжаттамасының электрондық көшірмелерін орналастыру қағидалары',
      ru: 'Правила учета сведений об объектах информатизации «электронного правительства» и размещения электронных копий их технической документации',
      en: 'Rules for recording informatization objects of e-government and placing electronic copies of their technical documentation',
    },
    status: 'INVALIDATED',
    basis: {
      kk: '«Ақпараттандыру туралы» Заңның 7-бабының 30) тармақшасы',
      ru: 'Подпункт 30) статьи 7 Закона «Об информатизации»',
      en: 'Law «On informatization», art. 7(30)',
    },
    supersedes: ['KZ-128-2016'],
    supersededBy: 'KZ-420-2024',
    remarks: [
      {
        kk: '2024 жылғы 22 шілдеден бастап № 420/НҚ бұйрықпен күші жойылды; орнын басқан қағидалар анықталмаған.',
        ru: 'Утратил силу с 22.07.2024 приказом № 420/НҚ; правила, пришедшие на смену, не установлены.',
        en: 'Abolished from 22.07.2024 by Order 420/НҚ; rules that took its place are not established.',
      },
    ],
  }),
  actRecord({
    id: 'KZ-420-2024',
    number: '420/НҚ',
    adoptedOn: '2024-07-12',
    title: {
      kk: '№ 174/НҚ бұйрықтың және үлгілік шешімдер туралы қағидалардың күшін жою туралы',
      ru: 'Об отмене приказа № 174/НҚ и правил о типовых решениях',
      en: 'On abolishing Order 174/НҚ and the rules on standard solutions',
    },
    supersedes: ['KZ-174-2019'],
  }),
  actRecord({
    id: 'KZ-53-2018',
    number: '53/НҚ',
    adoptedOn: '2018-03-28',
    ...registeredUnder(2018, 16750),
    title: {
      kk: 'Электрондық өнеркәсіп пен бағдарламалық қамтылымның сенім білдірілген өнімінің тізілімін қалыптастыру және жүргізу қағидалары, сондай-ақ тізілімге енгізу өлшемшарттары',
      ru: 'Правила формирования и ведения реестра доверенного программного обеспечения и продукции электронной промышленности и критерии включения в него',
      en: 'Rules for forming and keeping the register of trusted software and products of the electronic industry, and criteria for inclusion',
    },
    remarks: [
      {
        kk: 'Тізілімге енгізуден бас тарту мен шығарып тастау негіздерінің мәтіні жүктелмеген; № 483/НҚ (05.12.2022) және № 179/НҚ (16.05.2023) өзгерістері белгілі.',
        ru: 'Текст оснований отказа и исключения не загружен; известны изменения № 483/НҚ (05.12.2022) и № 179/НҚ (16.05.2023).',
        en: 'Text of the grounds for refusal and exclusion is not loaded; changes 483/НҚ (05.12.2022) and 179/НҚ (16.05.2023) are known.',
      },
    ],
  }),
  actRecord({
    id: 'KZ-140-2019',
    number: '140/НҚ',
    adoptedOn: '2019-06-27',
    ...registeredUnder(2019, 18927),
    title: {
      kk: 'Мемлекеттік органдардың ақпараттандыру объектілерін құруға, дамытуға және сүйемелдеуге арналған шығындарды есептеу әдістемесі мен нормативтері',
      ru: 'Методика расчета и нормативы затрат на создание, развитие и сопровождение объектов информатизации государственных органов',
      en: 'Method and norms of costs for creating, developing and maintaining informatization objects of state bodies',
    },
    supersedes: ['KZ-133-2016'],
    remarks: [
      {
        kk: '№ 490/НҚ бұйрықпен (14.08.2024) өзгертілген; еңбек нормалары мен коэффициенттер кестелері жүктелмеген.',
        ru: 'Изменен приказом № 490/НҚ (14.08.2024); таблицы норм труда и коэффициентов не загружены.',
        en: 'Changed by Order 490/НҚ (14.08.2024); tables of labour norms and coefficients are not loaded.',
      },
    ],
  }),
  actRecord({
    id: 'KZ-143-2019',
    number: '143/НҚ',
    adoptedOn: '2019-06-29',
    ...registeredUnder(2019, 18950),
    title: {
      kk: '«Электрондық үкіметтің» ақпараттандыру объектілерін құруға және дамытуға арналған техникалық тапсырмаларды жасау және қарау қағидалары',
      ru: 'Правила составления и рассмотрения технических заданий на создание и развитие объектов информатизации «электронного правительства»',
      en: 'Rules for drawing up and considering terms of reference for creating and developing informatization objects of e-government',
    },
  }),
  actRecord({
    id: 'KZ-144-2019',
    number: '144/НҚ',
    adoptedOn: '2019-06-29',
    ...registeredUnder(2019, 19015),
    title: {
      kk: 'Инвестициялық ұсыныстарға және бюджеттік инвестициялардың қаржылық-экономикалық негіздемелеріне ақпараттандыру саласында сараптама жүргізу қағидалары',
      ru: 'Правила проведения экспертизы в сфере информатизации инвестиционных предложений и финансово-экономических обоснований бюджетных инвестиций',
      en: 'Rules for expert examination, in the field of informatization, of investment proposals and of financial and economic justifications of budget investments',
    },
  }),
  actRecord({
    id: 'KZ-111-2019',
    number: '111/НҚ',
    adoptedOn: '2019-06-03',
    ...registeredUnder(2019, 18795),
    title: {
      kk: '«Электрондық үкіметтің» ақпараттандыру объектілерін және инфрақұрылымның аса маңызды объектілерін ақпараттық қауіпсіздік талаптарына сәйкестікке сынау әдістемесі мен қағидалары',
      ru: 'Методика и правила проведения испытаний объектов информатизации «электронного правительства» и критически важных объектов инфраструктуры на соответствие требованиям информационной безопасности',
      en: 'Method and rules for testing informatization objects of e-government and critical infrastructure objects for information security',
    },
  }),
  actRecord({
    id: 'KZ-135-2016',
    number: '135',
    adoptedOn: '2016-01-28',
    ...registeredUnder(2016, 13349),
    title: {
      kk: 'Ақпараттандыру объектілерін сыныптау қағидалары және ақпараттандыру объектілерінің сыныптауышы',
      ru: 'Правила классификации объектов информатизации и классификатор объектов информатизации',
      en: 'Rules of classification and classifier of informatization objects',
    },
    remarks: [
      {
        kk: 'Балдар кестесі мен сыныптардың шектері жүктелмеген.',
        ru: 'Таблица баллов и пороги классов не загружены.',
        en: 'Table of points and thresholds of the classes are not loaded.',
      },
    ],
  }),
  actRecord({
    id: 'KZ-193-2019',
    number: '193/НҚ',
    adoptedOn: '2019-08-12',
    ...registeredUnder(2019, 19249),
    title: {
      kk: '«Электрондық үкіметтің» архитектурасын қалыптастыру және оның іске асырылуын мониторингтеу қағидалары',
      ru: 'Правила формирования и мониторинга реализации архитектуры «электронного правительства»',
      en: 'Rules for forming the architecture of e-government and monitoring how it is carried out',
    },
  }),
  actRecord({
    id: 'KZ-239-2018',
    number: '239',
    adoptedOn: '2018-05-31',
    ...registeredUnder(2018, 17046),
    title: {
      kk: '«Электрондық үкіметтің» архитектурасын дамыту жөніндегі талаптар',
      ru: 'Требования по развитию архитектуры «электронного правительства»',
      en: 'Requirements to the development of the architecture of e-government',
    },
  }),
  actRecord({
    id: 'KZ-385-2022',
    number: '385/НҚ',
    adoptedOn: '2022-10-14',
    ...registeredUnder(2022, 30186),
    title: {
      kk: 'Деректерді басқару жөніндегі талаптар',
      ru: 'Требования по управлению данными',
      en: 'Data management requirements',
    },
  }),
  actRecord({
    id: 'KZ-832-2016',
    number: '832',
    adoptedOn: '2016-12-20',
    title: {
      kk: 'Ақпараттық-коммуникациялық технологиялар және ақпараттық қауіпсіздікті қамтамасыз ету саласындағы бірыңғай талаптар',
      ru: 'Единые требования в области информационно-коммуникационных технологий и обеспечения информационной безопасности',
      en: 'Uniform requirements in information and communication technologies and information security',
    },
  }),
  actRecord({
    id: 'KZ-511-2014',
    number: '511',
    adoptedOn: '2014-11-24',
    ...registeredUnder(2014, 10007),
    title: {
      kk: 'Бюджеттік өтінімді жасау және ұсыну қағидалары',
      ru: 'Правила составления и представления бюджетной заявки',
      en: 'Rules for drawing up and submitting a budget application',
    },
  }),
  actRecord({
    id: 'KZ-131-2016',
    number: '131',
    adoptedOn: '2016-01-28',
    ...registeredUnder(2016, 13319),
    title: {
      kk: 'Мемлекеттік органдардың ақпараттық жүйелерінің әзірленген бағдарламалық қамтылымын, бастапқы бағдарламалық кодтарын (болған кезде), лицензиялық бағдарламалық қамтылымын баптау кешенін есепке алу және сақтау қағидалары',
      ru: 'Правила учета и хранения разработанного программного обеспечения, исходных программных кодов (при наличии), комплекса настроек лицензионного программного обеспечения информационных систем государственных органов',
      en: 'Rules for recording and storing developed software, source program codes (if available) and settings of licensed software of information systems of state bodies',
    },
    status: 'INVALIDATED',
    supersededBy: 'KZ-146-2019',
  }),
  actRecord({
    id: 'KZ-128-2016',
    number: '128',
    adoptedOn: '2016-01-28',
    title: {
      kk: 'Ақпараттандыру объектілері туралы мәліметтерді архитектуралық порталда есепке алу қағидалары (№ 174/НҚ бұйрыққа дейінгі)',
      ru: 'Правила учета сведений об объектах информатизации на архитектурном портале (до приказа № 174/НҚ)',
      en: 'Rules for recording informatization objects on the architectural portal (before Order 174/НҚ)',
    },
    status: 'INVALIDATED',
    supersededBy: 'KZ-174-2019',
  }),
  actRecord({
    id: 'KZ-133-2016',
    number: '133',
    adoptedOn: '2016-01-28',
    ...registeredUnder(2016, 13351),
    title: {
      kk: 'Ақпараттандыру объектілеріне арналған шығындарды есептеу әдістемесі (№ 140/НҚ бұйрыққа дейінгі)',
      ru: 'Методика расчета затрат на объекты информатизации (до приказа № 140/НҚ)',
      en: 'Method of calculating costs of informatization objects (before Order 140/НҚ)',
    },
    status: 'INVALIDATED',
    supersededBy: 'KZ-140-2019',
  }),
  actRecord({
    id: 'KZ-418-V-2015',
    number: '418-V',
    adoptedOn: '2015-11-24',
    publication: 'adilet.zan.kz: Z1500000418',
    title: {
      kk: '«Ақпараттандыру туралы» Қазақстан Республикасының Заңы',
      ru: 'Закон Республики Казахстан «Об информатизации»',
      en: 'Law of the Republic of Kazakhstan «On informatization»',
    },
    remarks: [
      {
        kk: '2026 жылғы 9 қаңтардағы № 256-VIII Заң оның атауын өзгертіп, 7, 13, 40 және басқа баптарын алып тастады.',
        ru: 'Закон № 256-VIII от 09.01.2026 изменил его название и исключил статьи 7, 13, 40 и другие.',
        en: 'Law 256-VIII of 09.01.2026 retitled it and removed articles 7, 13, 40 and others.',
      },
    ],
  }),
  actRecord({
    id: 'KZ-255-VIII-2026',
    number: '255-VIII',
    adoptedOn: '2026-01-09',
    publication: 'adilet.zan.kz: K2600000255',
    title: {
      kk: 'Қазақстан Республикасының Цифрлық кодексі',
      ru: 'Цифровой кодекс Республики Казахстан',
      en: 'Digital Code of the Republic of Kazakhstan',
    },
    remarks: [
      {
        kk: '2026 жылғы шілденің ортасынан қолданылады, нақты күні анықталмаған; «ақпараттандыру объектісі» орнына «цифрлық объект» ұғымын енгізеді.',
        ru: 'Действует с середины июля 2026 года, точный день не установлен; вместо «объекта информатизации» вводит «цифровой объект».',
        en: 'Holds from about mid-July 2026, exact day not established; puts «digital object» in place of «informatization object».',
      },
    ],
  }),
];
