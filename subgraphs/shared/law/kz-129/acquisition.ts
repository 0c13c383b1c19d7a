import type { Clause } from '../law.model';
import { clausesSince } from './clause-builder';

const since471 = clausesSince('2023-01-01');
const since178 = clausesSince('2023-05');

/** Chapter 2 paragraph 3, clauses 20 to 24: purchase from the register, inheritance, donation. */
export const ACQUISITION: readonly Clause[] = [
  since178(
    '20',
    {
      kk: 'Ел қорғанысы мен мемлекет қауіпсіздігіне қажетті ақпараттық қауіпсіздік үшін бағдарламалар мен электрондық өнеркәсіп өнімі тауар не қызмет түрінде тізілімнен алынады.',
      ru: 'Ради информационной безопасности для обороны и безопасности государства программы и продукция электронной промышленности покупаются из реестра — как товар или как услуга.',
      en: 'For information security in defence and state security, software and products of the electronic industry are bought from the register, as goods or as ICT services.',
    },
    { cites: ['KZ-53-2018'] },
  ),
  since178('21', {
    kk: 'Бюджет есебінен бағдарламалар мен өнімді, платформа және инфрақұрылым қызметтерін сатып алу ағымдағы шығыстарда жоспарланады.',
    ru: 'Бюджетные покупки программ и продукции, услуг платформы и инфраструктуры планируются в текущих затратах.',
    en: 'Budget-funded purchases of software and products and of platform and infrastructure services are planned as current costs.',
  }),
  since471(
    '22',
    {
      kk: 'Әлеуетті өнім берушілер бекітілген нысаналы бизнес-процесс модельдеріне сүйеніп, бағдарламаны тізілімге алдын ала енгізуді қамтамасыз етеді.',
      ru: 'Потенциальные поставщики, опираясь на утвержденные целевые модели бизнес-процессов, заблаговременно включают программы в реестр.',
      en: 'Potential suppliers, going by approved target models of business processes, have their software included in the register in good time.',
    },
    { cites: ['KZ-53-2018'] },
  ),
  since178('23', {
    kk: 'Мемлекеттік заңды тұлға объектіге құқықты мұраға немесе сыйға алғанда уәкілетті органның екі көрсеткіш бойынша қорытындысы ескеріледі.',
    ru: 'Государственное юридическое лицо получает права на объект в наследство или в дар с учетом заключения уполномоченного органа по двум показателям.',
    en: 'A state legal entity takes rights to an object by inheritance or donation with the conclusion of the authorized body on two indicators.',
  }),
  since178('23.1', {
    kk: 'Мұрагерлік пен сыйға тарту «Мемлекеттік мүлік туралы» Заңның 27-бабы бойынша, уәкілетті орган қорытындысы ескеріліп ресімделеді.',
    ru: 'Наследование и дарение оформляются по статье 27 Закона «О государственном имуществе» с учетом заключения уполномоченного органа.',
    en: 'Inheritance and donation follow art. 27 of the Law «On State Property», with the conclusion of the authorized body taken into account.',
  }),
  since178('23.2', {
    kk: 'Қорытынды екі көрсеткішке негізделеді: экономикалық орындылық және мүліктің мақсаты мен қолданылуы.',
    ru: 'Заключение строится на двух показателях: экономическая целесообразность; назначение и использование имущества.',
    en: 'The conclusion rests on two indicators: economic sense, and purpose and use of the property.',
  }),
  since178('23.2.1', {
    kk: 'Экономикалық орындылық: пайдалану кезеңіндегі ықтимал бюджет шығыстары бағаланады.',
    ru: 'Экономическая целесообразность: оцениваются возможные бюджетные расходы на этапе промышленной эксплуатации.',
    en: 'Economic sense: the possible budget costs of industrial operation are estimated.',
  }),
  since178('23.2.2', {
    kk: 'Мақсаты мен қолданылуы: сервистік интегратор архитектураға, техникалық, құқықтық және деректер талаптарына сәйкестікті бағалайды; тізілімде ұқсас бағдарлама болмауы тиіс.',
    ru: 'Назначение и использование: сервисный интегратор оценивает соответствие архитектуре, техническим, правовым требованиям и управлению данными; аналога в реестре быть не должно.',
    en: 'Purpose and use: the service integrator evaluates conformity with architecture, technical, legal and data requirements; the register must hold no similar software.',
  }),
  since471('24', {
    kk: 'Сыйға алынған объект тәжірибелік пайдаланудан өтіп, өнеркәсіптік пайдалануға енгізіледі.',
    ru: 'Подаренный объект проходит опытную эксплуатацию и ввод в промышленную эксплуатацию.',
    en: 'A donated object goes through trial operation and commissioning.',
  }),
];
