import type { Clause } from '../law.model';
import { ruleClause } from './wording';

/** Rules, chapter 2, clauses 4–13: the path of an e-government object. */
export const CHAPTER_2_OBJECTS: readonly Clause[] = [
  ruleClause('4', {
    kk: 'Есепке алу мен сақтауды уәкілетті орган ұйымдастырады, ал «электрондық үкіметтің» ақпараттық-коммуникациялық инфрақұрылымының операторы атқарады.',
    ru: 'Уполномоченный орган организует учет и хранение, а выполняет их оператор информационно-коммуникационной инфраструктуры «электронного правительства».',
    en: 'The authorized body organizes recording and storage; the operator of the information and communication infrastructure of e-government does the work.',
  }),
  ruleClause('5', {
    kk: 'Сақтауға бес түрлі материал тапсырылады: бастапқы кодтар, жүктеу файлы, қосымша бағдарламалар, дерекқор құрылымы және баптау кешені.',
    ru: 'На хранение сдают материалы пяти видов: исходные коды, загрузочный файл, дополнительные программы, структуру базы данных и комплекс настроек.',
    en: 'Five kinds of material are handed in: source codes, boot file, additional software, database structure and set of settings.',
  }),
  ruleClause('5(1)', {
    kk: 'Объектілердің және Тізілімдегі бағдарламалардың бастапқы бағдарламалық кодтары тапсырылады; олар үш бөліктен тұрады.',
    ru: 'Сдаются исходные программные коды объектов и программ из Реестра; они состоят из трех частей.',
    en: 'Source program codes of objects and of Register software are handed in; they consist of three parts.',
  }),
  ruleClause('5(1).1', {
    kk: 'Бастапқы кодтардың құрамына өнімді әзірлеушілер жазған код та, жобада қолданылған бөгде код та кіреді.',
    ru: 'В исходные коды входит и код разработчиков продукта, и примененный в проекте сторонний код.',
    en: "The source codes comprise both the code of the product's own developers and the third-party code used in the project.",
  }),
  ruleClause('5(1).2', {
    kk: 'Бастапқы кодтармен бірге қолмен немесе автоматты компиляциялауға керек қызметтік файлдар беріледі.',
    ru: 'Вместе с исходными кодами передают служебные файлы, нужные для ручной или автоматической сборки.',
    en: 'The service files needed to compile by hand or automatically come with the source codes.',
  }),
  ruleClause('5(1).3', {
    kk: 'Компиляция сипаттамасында әзірлеу ортасы, оның нұсқасы және құрастыруға қажет ерекше баптаулар көрсетіледі.',
    ru: 'Описание компиляции называет среду разработки, ее версию и особые настройки, нужные для сборки.',
    en: 'A description of compilation names the development environment, its version and the special settings it needs.',
  }),
  ruleClause('5(2)', {
    kk: 'Жүктеу файлы – бағдарламалық өнімді орнатуға арналған дайын пакеттер.',
    ru: 'Загрузочный файл – готовые установочные пакеты программного продукта.',
    en: 'Boot file: the generated installation packages of the software product.',
  }),
  ruleClause('5(3)', {
    kk: 'Қосымша бағдарламалық қамтылым қажет болса ғана беріледі; қажеттігін меншік иесі немесе иеленуші шешеді.',
    ru: 'Дополнительное программное обеспечение сдают только при надобности, о которой судит собственник или владелец.',
    en: 'Additional software is handed in only where needed, and the owner or holder decides whether it is.',
  }),
  ruleClause('5(4)', {
    kk: 'Дерекқордың құрылымын қамтитын файл тапсырылады.',
    ru: 'Сдается файл со структурой базы данных.',
    en: 'A file with the structure of the database is handed in.',
  }),
  ruleClause('5(5)', {
    kk: 'Әзірленген бағдарламалық қамтылым пайдаланатын лицензиялық бағдарламалардың баптау кешені тапсырылады.',
    ru: 'Сдается комплекс настроек лицензионных программ, на которых работает разработанное программное обеспечение.',
    en: 'The set of settings of the licensed software that the developed software relies on is handed in.',
  }),
  ruleClause('6', {
    kk: 'Есепке алу және сақтау объект өнеркәсіптік пайдалануға енгізілгеннен кейін ғана басталады.',
    ru: 'Учет и хранение начинаются только после ввода объекта в промышленную эксплуатацию.',
    en: 'Recording and storage begin only after the object has been commissioned into industrial operation.',
  }),
  ruleClause('7', {
    kk: 'Өнеркәсіптік пайдалануға енгізілген соң 10 жұмыс күні ішінде объектінің меншік иесі және (немесе) иеленушісі операторға 1-қосымшадағы нысанмен өтінім жолдайды.',
    ru: 'В течение 10 рабочих дней после ввода в промышленную эксплуатацию собственник и (или) владелец объекта подает оператору заявку по форме приложения 1.',
    en: 'Within 10 working days of commissioning the owner and/or holder of the object applies to the operator in the form of Annex 1.',
  }),
  ruleClause('8', {
    kk: 'Оператор өтінімді архитектуралық порталда 2-қосымшадағы нысанмен тіркейді. Материалды қабылдайтын репозиторий 3 жұмыс күні ішінде құрылады.',
    ru: 'Оператор вносит заявку в журнал по форме приложения 2 на архитектурном портале. Репозиторий для приема материалов создается в течение 3 рабочих дней.',
    en: 'The operator enters the application on the architectural portal in the form of Annex 2. A repository for intake is created within 3 working days.',
  }),
  ruleClause('9', {
    kk: 'Репозиторий дайын болған соң оператор 5-тармақта аталған материалды 3 жұмыс күні ішінде қабылдайды. Қабылдағаны туралы уәкілетті органға 5 жұмыс күні ішінде хабарлайды.',
    ru: 'Когда репозиторий готов, оператор в течение 3 рабочих дней принимает материалы, названные в пункте 5. О приеме он в течение 5 рабочих дней сообщает уполномоченному органу.',
    en: 'Once the repository exists, the operator has 3 working days to accept the material of clause 5. The authorized body is notified within 5 working days of acceptance.',
  }),
  ruleClause('10', {
    kk: 'Көп мәрте пайдалану үшін немесе материал жоғалғанда оператор меншік иесіне не иеленушіге өз материалын репозиторийден жүктеп алуға мүмкіндік береді. Уәкілетті орган хабардар етіледі, мерзімі айтылмаған.',
    ru: 'Для многократного использования или при утрате оператор дает собственнику либо владельцу скачать из репозитория его собственные материалы. Уполномоченный орган извещают, срок не назван.',
    en: 'For multiple use or after a loss the operator lets the owner or holder download their own material from the repository. The authorized body is notified; no term is stated.',
  }),
  ruleClause('11', {
    kk: 'Объектіні пайдалану тоқтаса, меншік иесі немесе иеленуші операторға 10 жұмыс күні ішінде хабарлайды. Содан кейін оператор 3 жұмыс күні ішінде материалды 3-қосымшадағы актімен қайтарады және уәкілетті органға білдіреді.',
    ru: 'О прекращении эксплуатации собственник или владелец сообщает оператору в течение 10 рабочих дней. Оператор в течение 3 рабочих дней после этого возвращает материалы по акту приложения 3 и извещает уполномоченный орган.',
    en: 'The owner or holder tells the operator within 10 working days that operation has ended. After that the operator hands the material back within 3 working days by the act of Annex 3 and notifies the authorized body.',
  }),
  ruleClause('12', {
    kk: 'Қайтарып алынған материалды меншік иесі немесе иеленуші Ұлттық архив қоры туралы заңның 13-бабы бойынша мемлекеттік архивке өткізеді; мерзімі айтылмаған.',
    ru: 'Полученные назад материалы собственник или владелец сдает в государственный архив по статье 13 закона о Национальном архивном фонде; срок не назван.',
    en: 'The owner or holder sees that the returned material reaches the state archive under article 13 of the law on the National Archival Fund; no term is stated.',
  }),
  ruleClause('13', {
    kk: 'Жартыжылдықтан кейінгі айдың 10-ына дейін (қоса алғанда) оператор уәкілетті органға еркін нысанда есеп береді. Есеп объектілерді де, Тізілімдегі бағдарламаларды да қамтиды.',
    ru: 'Не позже 10-го числа месяца после полугодия оператор отчитывается перед уполномоченным органом в свободной форме. Отчет охватывает и объекты, и программы из Реестра.',
    en: 'By the 10th day of the month after each half-year the operator reports to the authorized body in free form. The report covers objects as well as Register software.',
  }),
];
