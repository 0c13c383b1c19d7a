import type { Clause } from '../law.model';
import { clausesSince } from './clause-builder';

const since471 = clausesSince('2023-01-01');
const since178 = clausesSince('2023-05');

/** Chapter 2 paragraph 1, clauses 12 to 14: environments, the platform, placement by class, priority of the platform. */
export const PLATFORM: readonly Clause[] = [
  since471('12', {
    kk: 'Оператор платформада әзірлеу, тәжірибелік пайдалану және сынақ орталарын 10 жұмыс күнінде, тегін және шарт күнінен бастап 3 айдан асырмай береді.',
    ru: 'Оператор за 10 рабочих дней дает на платформе среды разработки, опытной эксплуатации и испытаний — бесплатно и не дольше 3 месяцев с заключения договора.',
    en: 'Within 10 working days the operator gives environments for building, trial and testing on the platform, free and for at most 3 months from the contract.',
  }),
  since471('12.1', {
    kk: 'Шарт негізінде оператор уәкілетті органға, ұйымдарға және әлеуетті өнім берушілерге орталарды өтінім алынғаннан бастап 10 жұмыс күні ішінде ұсынады.',
    ru: 'По заключенному договору оператор предоставляет среды уполномоченному органу, организациям и потенциальным поставщикам за 10 рабочих дней с получения заявки.',
    en: 'Under a concluded agreement the operator provides environments to the authorized body, organizations and potential suppliers within 10 working days of the application.',
  }),
  since471('12.2', {
    kk: 'Орталар ақысыз және шарт жасалған күннен бастап 3 айдан аспайтын мерзімге беріледі.',
    ru: 'Среды предоставляются бесплатно и не более чем на 3 месяца со дня заключения договора.',
    en: 'Environments cost nothing and last no longer than 3 months from the day of the contract.',
  }),
  since178('12-1', {
    kk: 'Платформаны оператор «электрондық үкімет» архитектурасына сай жүргізеді; оның архитектурасы келісіледі, талаптары көпшілікке ашық.',
    ru: 'Платформу ведет оператор по архитектуре «электронного правительства»; архитектура платформы согласуется, ее требования общедоступны.',
    en: 'The operator runs the platform by the e-government architecture; the architecture of the platform is agreed, its requirements are public.',
  }),
  since178('12-1.1', {
    kk: 'Платформаны оператор «электрондық үкімет» архитектурасына сәйкес құрады, дамытады және сүйемелдейді.',
    ru: 'Оператор создает, развивает и сопровождает платформу согласно архитектуре «электронного правительства».',
    en: 'The operator creates, develops and maintains the platform in line with the architecture of e-government.',
  }),
  since178(
    '12-1.2',
    {
      kk: 'Платформа архитектурасы — «электрондық үкімет» архитектурасының негізгі бөлігі; оны оператор сервистік интегратормен және уәкілетті органмен келісіп бекітеді.',
      ru: 'Архитектура платформы — основная часть архитектуры «электронного правительства»; оператор утверждает ее по согласованию с сервисным интегратором и уполномоченным органом.',
      en: 'The architecture of the platform is the main part of that of e-government; the operator approves it with the consent of the service integrator and of the authorized body.',
    },
    { cites: ['KZ-193-2019'] },
  ),
  since178('12-1.3', {
    kk: 'Платформада үш орта болады: әзірлеу, тестілеу және тәжірибелік пайдалану.',
    ru: 'На платформе есть три среды: разработки, тестирования и опытной эксплуатации.',
    en: 'The platform holds three environments: development, testing and trial operation.',
  }),
  since178('12-1.4', {
    kk: 'Платформаның техникалық және технологиялық талаптары баршаға қолжетімді және архитектуралық порталда орналасады.',
    ru: 'Технические и технологические требования платформы открыты всем и размещены на архитектурном портале.',
    en: 'Technical and technological requirements of the platform are open to everyone on the architectural portal.',
  }),
  since178(
    '13',
    {
      kk: 'Оператор орналастыру қызметін 10 жұмыс күнінде береді; орналастыру орны объектінің сыныбына байланысты.',
      ru: 'Оператор предоставляет услугу размещения за 10 рабочих дней; место размещения зависит от класса объекта.',
      en: 'The operator gives the placement service within 10 working days; where an object may stand depends on its class.',
    },
    { cites: ['KZ-135-2016'] },
  ),
  since178('13.1', {
    kk: 'Оператор уәкілетті органға не ұйымға платформа және (немесе) инфрақұрылым қызметін өтінім алынғаннан кейін 10 жұмыс күні ішінде ұсынады.',
    ru: 'Оператор предоставляет уполномоченному органу или организации услугу платформы и (или) инфраструктуры за 10 рабочих дней с получения заявки.',
    en: 'The operator provides the platform or infrastructure service, or both, to the authorized body or an organization within 10 working days of the application.',
  }),
  since178(
    '13.2',
    {
      kk: 'Орналастыру № 135 сыныптауыш бойынша айқындалған сыныпқа қарай шектеледі.',
      ru: 'Размещение ограничено классом объекта по классификатору № 135.',
      en: 'Placement is bound by the class of the object under the classifier of Order 135.',
    },
    { cites: ['KZ-135-2016'] },
  ),
  since178('13.2.1', {
    kk: 'Бірінші сынып объектісі тек «электрондық үкіметтің» платформасында немесе инфрақұрылымында орналасады.',
    ru: 'Объект первого класса размещается только на платформе или инфраструктуре «электронного правительства».',
    en: 'A first-class object stands only on the platform or the infrastructure of e-government.',
  }),
  since178('13.2.2', {
    kk: 'Екінші және үшінші сынып объектісін онда орналастыру мүмкін болмаса, ол инфрақұрылым ұсынатын ұйымда орналасады.',
    ru: 'Объект второго или третьего класса, если там разместить нельзя, размещается у организации, предоставляющей инфраструктуру.',
    en: 'An object of the second or third class that cannot stand there is placed with an organization providing infrastructure.',
  }),
  since471('14', {
    kk: 'Объект бірінші кезекте платформада құрылады және дамытылады; үш ерекше жағдай бар.',
    ru: 'Объекты создаются и развиваются прежде всего на платформе; исключений три.',
    en: 'Objects are created and developed on the platform first of all; there are three exceptions.',
  }),
  since471('14(1)', {
    kk: 'Ерекше жағдай: бұрын платформадан тыс құрылған объектіні дамыту керек.',
    ru: 'Исключение: нужно развить объект, созданный ранее вне платформы.',
    en: 'Exception: an object created earlier outside the platform has to be developed.',
  }),
  since471('14(2)', {
    kk: 'Ерекше жағдай: платформада құру техникалық немесе экономикалық тұрғыдан тиімсіз.',
    ru: 'Исключение: создавать на платформе технически или экономически нецелесообразно.',
    en: 'Exception: creation on the platform makes no technical or economic sense.',
  }),
  since471(
    '14(3)',
    {
      kk: 'Ерекше жағдай: № 53/НҚ қағидалары бойынша жүргізілетін сенім білдірілген тізілімде функциялары ұқсас объект бар.',
      ru: 'Исключение: в реестре доверенного программного обеспечения (правила № 53/НҚ) есть объекты со сходными функциями.',
      en: 'Exception: the trusted register, kept by Order 53/НҚ, holds objects with similar functions.',
    },
    { cites: ['KZ-53-2018'] },
  ),
];
