import type { Clause } from '../law.model';
import { ruleClause } from './wording';

/** Rules, chapter 1: subject, terms and scope. */
export const CHAPTER_1: readonly Clause[] = [
  ruleClause('1', {
    kk: 'Қағидалар «электрондық үкіметтің» ақпараттандыру объектілерінің әзірленген бағдарламалық қамтылымын, бастапқы бағдарламалық кодтарын (болған кезде) және лицензиялық бағдарламалық қамтылымын баптау кешенін есепке алу мен сақтауды реттейді. Негізі – Заңның 7-бабының 31) тармақшасы.',
    ru: 'Правила регулируют учет и хранение разработанного программного обеспечения, исходных программных кодов (при наличии) и комплекса настроек лицензионного программного обеспечения объектов информатизации «электронного правительства». Основание – подпункт 31) статьи 7 Закона.',
    en: 'The Rules govern how developed software, source program codes (if available) and the set of settings of licensed software of informatization objects of e-government are recorded and stored. Their basis is article 7, subclause 31, of the Law.',
  }),
  ruleClause('2', {
    kk: 'Бұл тармақ Қағидаларда қолданылатын ұғымдарға анықтама береді.',
    ru: 'Пункт определяет понятия, которыми пользуются Правила.',
    en: 'This clause defines the terms that the Rules use.',
  }),
  ruleClause('2(1)', {
    kk: 'Уәкілетті орган – ақпараттандыру мен «электрондық үкіметке» басшылық ететін және оларды салалар арасында үйлестіретін орталық атқарушы орган.',
    ru: 'Уполномоченный орган – центральный исполнительный орган, который руководит информатизацией и «электронным правительством» и согласует их между отраслями.',
    en: 'Authorized body: the central executive body that leads informatization and e-government and coordinates them between sectors.',
  }),
  ruleClause('2(2)', {
    kk: 'Бастапқы бағдарламалық код – бағдарламалау немесе белгілеу тілінде жазылған, адам оқи алатын және қайта қолдануға жарамды мәтін.',
    ru: 'Исходный программный код – читаемый человеком и пригодный для повторного применения текст на языке программирования или разметки.',
    en: 'Source program code: text in a programming or markup language that people can read and use again.',
  }),
  ruleClause('2(3-stray)', {
    kk: 'Ағылшынша аударманың ақауы: алдыңғы анықтаманың соңғы сөздері жеке тармақша болып қайталанған. Дербес мағынасы жоқ, басылған нөмірі ғана сақталады.',
    ru: 'Дефект английского перевода: последние слова предыдущего определения повторены отдельным подпунктом. Самостоятельного смысла нет, сохранена лишь напечатанная нумерация.',
    en: 'A defect of the English translation: the last words of the previous definition are repeated as a subclause of their own. It demands nothing; only the printed numbering is kept.',
  }),
  ruleClause('2(3)', {
    kk: 'Репозиторий – «электрондық үкімет» операторының ақпараттық-коммуникациялық қызметтері негізіндегі, ақпарат түрлері бойынша құрылымдалған объектілік қойма.',
    ru: 'Репозиторий – объектное хранилище на информационно-коммуникационных услугах оператора «электронного правительства», разделенное по видам информации.',
    en: 'Repository: object storage divided by kind of information and run on the information and communication services of the e-government operator.',
  }),
  ruleClause('2(4)', {
    kk: 'Архитектуралық портал – объектілер мен «электрондық үкіметтің» архитектурасы туралы мәліметтерді есепке алатын, сақтайтын және жүйелейтін ақпараттандыру объектісі. Мемлекеттік органдар оны мониторинг, талдау және жоспарлау үшін қолданады.',
    ru: 'Архитектурный портал – объект информатизации, где учтены, хранятся и приведены в систему сведения об объектах и об архитектуре «электронного правительства». Государственным органам он служит для мониторинга, анализа и планирования.',
    en: 'Architectural portal: an informatization object that records, stores and puts in order what is known of the objects and of the architecture of e-government. State bodies use it for monitoring, analysis and planning.',
  }),
  ruleClause('2(5)', {
    kk: 'Компиляция – жоғары деңгейлі тілде жазылған бағдарламаны машиналық тілге аудару.',
    ru: 'Компиляция – перевод программы с языка высокого уровня на машинный.',
    en: 'Compilation: turning a program in a high-level language into machine language.',
  }),
  ruleClause('2(6)', {
    kk: 'Компиляцияланатын модульдер (компоненттер) – өнімді құрастыруға, орнатуға және толық жұмыс істетуге қажет өз және бөгде әзірлемелер, баптау файлдары мен жұмыс деректері.',
    ru: 'Компилируемые модули (компоненты) – собственные и сторонние разработки, файлы настроек и рабочие данные, без которых продукт нельзя собрать, установить и использовать в полном объеме.',
    en: 'Compiled modules (components): own and third-party software, settings files and working data without which a product cannot be compiled, installed and fully used.',
  }),
  ruleClause('3', {
    kk: 'Тәртіп объектілерге (Заңның 40-бабының 1-тармағы) және электрондық өнеркәсіп пен бағдарламалық қамтылымның сенім білдірілген өнімінің тізіліміне енгізілген бағдарламаларға (54-баптың 3-1-тармағы) қолданылады. Мақсаты – бірыңғай есеп, жоғалған өнімді қалпына келтіру және қайта пайдалану.',
    ru: 'Порядок охватывает объекты (пункт 1 статьи 40 Закона) и программы из реестра доверенного программного обеспечения и продукции электронной промышленности (пункт 3-1 статьи 54). Цели – единый учет, замена утраченного продукта и повторное использование.',
    en: 'The procedure covers objects (article 40, clause 1, of the Law) and software in the register of trusted software and products of electronic industry (article 54, clause 3-1). Its aims are one system of records, replacement of a lost product and reuse.',
  }),
];
