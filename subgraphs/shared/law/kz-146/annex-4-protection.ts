import type { Clause } from '../law.model';
import { ruleClause } from './wording';

/** Annex 4, chapters 3–5: protection measures, liability and final provisions of the agreement. */
export const ANNEX_4_PROTECTION: readonly Clause[] = [
  ruleClause('A4.3.1', {
    kk: 'Меншік иесі немесе иеленуші қолжетімділікті оператор сегіз қорғау шарасын қамтамасыз ететін болса ғана береді.',
    ru: 'Собственник или владелец дает доступ при условии, что оператор обеспечит восемь мер защиты.',
    en: 'The owner or holder gives access on condition that the operator ensures eight measures of protection.',
  }),
  ruleClause('A4.3.1.1', {
    kk: '1-шара: құпия ақпаратқа рұқсатсыз қол жеткізуге және оны бөгде адамдарға беруге жол бермеу.',
    ru: 'Мера 1: не допускать несанкционированного доступа к информации и ее передачи посторонним.',
    en: 'Measure 1: keep out unauthorized access and prevent the information being passed to outsiders.',
  }),
  ruleClause('A4.3.1.2', {
    kk: '2-шара: рұқсатсыз қол жеткізуді дер кезінде байқау және тыю.',
    ru: 'Мера 2: вовремя замечать и пресекать несанкционированный доступ.',
    en: 'Measure 2: notice unauthorized access in time and stop it.',
  }),
  ruleClause('A4.3.1.3', {
    kk: '3-шара: қорғалу деңгейін үнемі бақылап отыру.',
    ru: 'Мера 3: непрерывно следить за уровнем защищенности.',
    en: 'Measure 3: watch the level of protection all the time.',
  }),
  ruleClause('A4.3.1.4', {
    kk: '4-шара: сақтаудың техникалық құралдарына әсер етуге жол бермеу.',
    ru: 'Мера 4: не допускать воздействия на технические средства хранения.',
    en: 'Measure 4: keep the technical means of storage from being tampered with.',
  }),
  ruleClause('A4.3.1.5', {
    kk: '5-шара: құпия ақпаратқа қолжетімділігі бар адамдардың есебін жүргізу.',
    ru: 'Мера 5: вести учет лиц, имеющих доступ к конфиденциальной информации.',
    en: 'Measure 5: keep a record of everyone with access to confidential information.',
  }),
  ruleClause('A4.3.1.6', {
    kk: '6-шара: өзгерту тәртібін бұзатын рұқсатсыз әсерге – бұрмалауға, жоюға, ұрлауға, көшіруге, бұғаттауға, жеткізгіштің істен шығуына – жол бермеу.',
    ru: 'Мера 6: не допускать воздействия в обход правил изменения: искажения, уничтожения, хищения, копирования, блокировки, порчи носителя.',
    en: 'Measure 6: prevent influence that breaks the rules of change: distortion, destruction, theft, copying, blocking, failure of the medium.',
  }),
  ruleClause('A4.3.1.7', {
    kk: '7-шара: байқаусыз әсерден – пайдаланушы қатесінен, техника мен бағдарлама ақауынан, табиғат құбылысынан – сақтау.',
    ru: 'Мера 7: оградить от неумышленного воздействия: ошибок пользователей, сбоев техники и программ, стихии.',
    en: 'Measure 7: guard against unmeant influence: user error, failing hardware or software, forces of nature.',
  }),
  ruleClause('A4.3.1.8', {
    kk: '8-шара: құқыққа қарсы мақсаттағы қасақана әсерге, соның ішінде электромагниттік және өзге физикалық әсерге, жол бермеу.',
    ru: 'Мера 8: не допускать умышленного воздействия с противоправной целью, в том числе электромагнитного и иного физического.',
    en: 'Measure 8: prevent deliberate influence for an unlawful end, electromagnetic and other physical means included.',
  }),
  ruleClause('A4.4.1', {
    kk: 'Құпия ақпаратты жария еткен оператор Қазақстан Республикасының заңнамасы бойынша жауапқа тартылады.',
    ru: 'Оператор, разгласивший конфиденциальную информацию, отвечает по законодательству Республики Казахстан.',
    en: 'An operator that disclosed confidential information answers for it under the legislation of Kazakhstan.',
  }),
  ruleClause('A4.4.2', {
    kk: 'Жауаптылыққа анықталған заңсыз пайдалану, жария ету немесе залал негіз болады; оператордың кінәлі мінез-құлқы мен залал арасында себептік байланыс болуға тиіс.',
    ru: 'Основанием ответственности служат установленные факты неправомерного использования, разглашения или убытков; между виной оператора и убытками должна быть причинная связь.',
    en: 'Liability rests on established unlawful use, disclosure or loss; the culpable conduct of the operator must have caused the loss.',
  }),
  ruleClause('A4.5.1', {
    kk: 'Келісім Тараптар қол қойған күннен бастап әрекет етеді. Меншік иесінің ақпаратын қорғау құқығы ешбір рәсімге тәуелсіз туындайды және бүкіл мерзімінде сақталады.',
    ru: 'Соглашение действует со дня подписания Сторонами. Право собственника на защиту информации возникает без каких-либо формальностей и сохраняется весь свой срок.',
    en: "The agreement holds from the day the Parties sign it. The owner's right to protection arises without formalities and lasts for its whole term.",
  }),
  ruleClause('A4.5.2', {
    kk: 'Келісім мен одан туындайтын қатынастарға Қазақстан Республикасының құқығы қолданылады.',
    ru: 'К соглашению и вытекающим из него отношениям применяется право Республики Казахстан.',
    en: 'The law of Kazakhstan governs the agreement and all relations that arise from it.',
  }),
  ruleClause('A4.5.3', {
    kk: 'Келісім бойынша дауларды Тараптар келіссөз арқылы шешеді.',
    ru: 'Споры по соглашению Стороны решают переговорами.',
    en: 'The Parties settle disputes about the agreement by negotiation.',
  }),
  ruleClause('A4.5.4', {
    kk: 'Заң талап етпесе, келісімнің мазмұны үшінші тұлғаларға ашылмайды.',
    ru: 'Содержание соглашения третьим лицам не раскрывают, если того не требует закон.',
    en: 'Third parties do not learn what the agreement says unless the law demands it.',
  }),
  ruleClause('A4.5.5', {
    kk: 'Келісім екі данада жасалып, әр Тарапқа бір-бірден беріледі.',
    ru: 'Соглашение составляют в двух экземплярах, по одному на Сторону.',
    en: 'There are two copies of the agreement, one for each Party.',
  }),
  ruleClause('A4.signatures', {
    kk: 'Келісімге меншік иесі (иеленуші) мен оператор қол қойып, мөр басады.',
    ru: 'Под соглашением ставят подписи и печати собственник (владелец) и оператор.',
    en: 'The owner (holder) and the operator sign and seal the agreement.',
  }),
];
