import type { Clause } from '../law.model';
import { ruleSetById } from '../rule-sets';
import { clausesSince } from './clause-builder';

const since471 = clausesSince('2023-01-01');
const since178 = clausesSince('2023-05');

const REMOVAL = ruleSetById('KZ-129-2016@2023-05');

/** Clause 29 held until the amendment of 2023 removed it; what it said before is not in the text at hand. */
const REMOVED_29: Clause = {
  ...since471('29', {
    kk: 'Тармақ № 178/НҚ бұйрықпен алып тасталған; оның бұрынғы мазмұны жүктелмеген.',
    ru: 'Пункт исключен приказом № 178/НҚ; его прежнее содержание не загружено.',
    en: 'Removed by Order 178/НҚ; what the clause said before is not loaded.',
  }),
  validTo: REMOVAL.validFrom,
  status: 'REPEALED',
  amendedBy: REMOVAL.amendedBy,
};

/** Chapter 3, clauses 25 to 38: information and communication services, the service model, transition. */
export const SERVICES: readonly Clause[] = [
  since471('25', {
    kk: 'Ақпараттық-коммуникациялық көрсетілетін қызметтердің үш түрі бар.',
    ru: 'Информационно-коммуникационные услуги бывают трех видов.',
    en: 'ICT services are of three types.',
  }),
  since471('25(1)', {
    kk: 'Бірінші түрі — ақпараттық-коммуникациялық инфрақұрылымды ұсыну.',
    ru: 'Первый вид — предоставление информационно-коммуникационной инфраструктуры.',
    en: 'First type: provision of information and communication infrastructure.',
  }),
  since471('25(2)', {
    kk: 'Екінші түрі — бағдарламалық қамтылымды ұсыну.',
    ru: 'Второй вид — предоставление программного обеспечения.',
    en: 'Second type: provision of software.',
  }),
  since471('25(3)', {
    kk: 'Үшінші түрі — технологиялық платформаны ұсыну.',
    ru: 'Третий вид — предоставление технологической платформы.',
    en: 'Third type: provision of a technological platform.',
  }),
  since178('26', {
    kk: 'Бағдарламалар мен электрондық өнеркәсіп өнімін ұсыну қызметтері тізілімнен сатып алынады.',
    ru: 'Услуги, через которые предоставляются программы и продукция электронной промышленности, покупаются из реестра.',
    en: 'Services that provide software and products of the electronic industry are bought from the register.',
  }),
  since178('27', {
    kk: 'Қызмет сатып алу арқылы автоматтандыру — ақпараттандырудың сервистік моделі; оған көшу басым, шығыстары ағымдағы.',
    ru: 'Автоматизация через покупку услуг — сервисная модель информатизации; переход к ней приоритетен, расходы на нее текущие.',
    en: 'Automation by buying services is the service model of informatization; moving to it has priority, its expenses are current costs.',
  }),
  since178('27.1', {
    kk: 'Қызметті ақпараттық-коммуникациялық көрсетілетін қызметтерді сатып алу арқылы автоматтандыру сервистік модель деп танылады.',
    ru: 'Сервисной моделью считается автоматизация деятельности путем приобретения информационно-коммуникационных услуг.',
    en: 'Automating work by acquiring ICT services counts as the service model.',
  }),
  since178('27.2', {
    kk: 'Мемлекеттік органдар мен ұйымдар сервистік модельге көшуге басымдық береді.',
    ru: 'Государственные органы и организации отдают приоритет переходу на сервисную модель.',
    en: 'State bodies and organizations give priority to moving to the service model.',
  }),
  since178(
    '27.3',
    {
      kk: 'Қызметтер шығысы ағымдағы шығыстарда, № 511 қағидалары бойынша жасалған бюджеттік өтініммен жоспарланады.',
      ru: 'Расходы на услуги планируются в текущих затратах по бюджетной заявке, составленной по правилам № 511.',
      en: 'Expenses on services are planned within current costs by a budget application under Order 511.',
    },
    { cites: ['KZ-511-2014'] },
  ),
  since178('28', {
    kk: 'Қажетті қызмет тізілімде жоқ болса, оны құруға конкурс тәсілімен мемлекеттік сатып алу өткізіледі; конкурстық құжаттамада техникалық тапсырма болады.',
    ru: 'Если нужной услуги в реестре нет, проводится конкурс на ее создание; в конкурсную документацию входит техническое задание.',
    en: 'If the register lacks the service needed, a tender is held for creating it; tender documents include terms of reference.',
  }),
  REMOVED_29,
  since178('30', {
    kk: 'Оператор платформа мен инфрақұрылым қызметтерін белгіленген мерзімде береді, қажет болса бағдарлама жасайды және қызметтер тізбесін порталда жариялайды.',
    ru: 'Оператор в установленные сроки дает услуги платформы и инфраструктуры, при необходимости создает программы и публикует на портале перечень услуг.',
    en: 'The operator gives platform and infrastructure services in time, builds software if needed and posts the list of services on the portal.',
  }),
  since178('30.1', {
    kk: 'Бағдарламаны платформада құру, дамыту және орналастыру үшін оператор қызметтерді 12 және 13-тармақтардағы мерзімдерде ұсынады.',
    ru: 'Для создания, развития и размещения программ на платформе оператор оказывает услуги в сроки пунктов 12 и 13.',
    en: 'For creating, developing and placing software on the platform the operator gives its services within the terms of clauses 12 and 13.',
  }),
  since178('30.2', {
    kk: 'Инфрақұрылымды толықтыру және платформаны дамыту үшін қажет болса, оператор бағдарламаны өзі құрады және дамытады.',
    ru: 'Если нужно дополнить инфраструктуру и развить платформу, оператор сам создает и развивает программы.',
    en: 'Where completing the infrastructure and developing the platform calls for it, the operator itself creates and develops software.',
  }),
  since178('30.3', {
    kk: 'Оператордың инфрақұрылым және платформа қызметтерінің (25-тармақтың 1) және 3) тармақшалары) тізбесі порталда орналастырылады.',
    ru: 'Перечень услуг оператора по инфраструктуре и платформе (подпункты 1) и 3) пункта 25) размещается на портале.',
    en: 'The list of the services of the operator for infrastructure and platform, types (1) and (3) of clause 25, stands on the portal.',
  }),
  since178('31', {
    kk: 'Конкурс жеңімпазы бағдарламаны шарт талаптарымен бағдарламалық қамтылымды ұсыну қызметі түрінде береді.',
    ru: 'Победитель конкурса предоставляет программу по условиям договора в форме услуги.',
    en: 'The winner of the tender provides the software under the contract as a software service.',
  }),
  since471(
    '32',
    {
      kk: 'Жеңімпаз және әлеуетті өнім берушілер бағдарламаны тізілімге енгізуді бастайды; кейін ол тізілімнен сатып алынады.',
      ru: 'Победитель и потенциальные поставщики начинают включение программы в реестр; далее ее покупают из реестра.',
      en: 'Winner and potential suppliers start the inclusion of the software in the register; later purchases are made from it.',
    },
    { cites: ['KZ-53-2018'] },
  ),
  since471(
    '32.1',
    {
      kk: 'Техникалық тапсырма талаптарына сай бағдарламаны тізілімге енгізуге жеңімпаз бен әлеуетті өнім берушілер бастамашы болады.',
      ru: 'Включение в реестр программы, отвечающей техническому заданию, инициируют победитель конкурса и потенциальные поставщики.',
      en: 'The winner and potential suppliers initiate inclusion in the register of software that meets the terms of reference.',
    },
    { cites: ['KZ-53-2018'] },
  ),
  since471('32.2', {
    kk: 'Одан кейінгі сатып алу, тауар не қызмет түрінде болсын, тізілімнен жүзеге асырылады.',
    ru: 'Дальнейшие покупки, товаром или услугой, идут из реестра.',
    en: 'Any later purchase, as goods or as a service, is made from the register.',
  }),
  since471(
    '33',
    {
      kk: 'Қызметтерді құру мен дамыту шығындары да порталдағы калькуляторда № 140/НҚ әдістемесімен есептеледі.',
      ru: 'Затраты на создание и развитие услуг также считаются калькулятором портала по методике № 140/НҚ.',
      en: 'Costs of creating and developing services, too, are worked out on the portal calculator by Order 140/НҚ.',
    },
    { cites: ['KZ-140-2019'] },
  ),
  since471(
    '34',
    {
      kk: 'Қызметтерді құруға және дамытуға арналған техникалық тапсырмалар № 143/НҚ қағидалары бойынша жасалады және қаралады.',
      ru: 'Технические задания на создание и развитие услуг составляются и рассматриваются по правилам № 143/НҚ.',
      en: 'Terms of reference for creating and developing services are drawn up and considered by Order 143/НҚ.',
    },
    { cites: ['KZ-143-2019'] },
  ),
  since471('35', {
    kk: 'Қызмет шеңберінде құрылған және дамытылған объектіге айрықша құқықтар берілмейді.',
    ru: 'Исключительные права на объект, созданный и развитый в рамках услуги, не передаются.',
    en: 'Exclusive rights to an object created and developed within a service do not pass to another.',
  }),
  since471('36', {
    kk: 'Қызметті пайдалану сүйемелдеуді, жүйелік-техникалық қызметті, техникалық қолдауды және ақауларды жоюды қамтиды; жаңғырту мен жаңа функциялар кірмейді.',
    ru: 'Эксплуатация услуги — это сопровождение, системно-техническое обслуживание, техническая поддержка и устранение дефектов, без модернизации и новых функций.',
    en: 'Operating a service means maintenance, system maintenance, technical support and removal of defects, without modernisation or new functions.',
  }),
  since178(
    '37',
    {
      kk: '2023 жылғы 1 қаңтарға дейін өнеркәсіптік пайдалануға енгізілген сервистік өнімдер тізілімге оның қағидаларының нормаларынсыз енгізіледі.',
      ru: 'Сервисные продукты, введенные в промышленную эксплуатацию до 01.01.2023, включаются в реестр без применения норм его правил.',
      en: 'Service products put into industrial operation before 01.01.2023 enter the register without the standards of its rules.',
    },
    { cites: ['KZ-53-2018'] },
  ),
  since471('38', {
    kk: 'Бұйрық күшіне енген кезде әзірленіп жатқан сервистік өнімдер тәжірибелік пайдаланудан, сынақтан және пайдалануға енгізуден өткен соң тізілімге қосылады.',
    ru: 'Сервисные продукты, находившиеся в разработке при вступлении приказа в силу, включаются в реестр после опытной эксплуатации, испытаний и ввода в эксплуатацию.',
    en: 'Service products under development when the order took effect enter the register after trial, testing and commissioning.',
  }),
];
