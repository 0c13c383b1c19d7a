import type { Clause } from '../law.model';
import { ruleClause } from './wording';

/** Annex 4, head and chapters 1–2: parties, terms and the operator's duties under the agreement. */
export const ANNEX_4_DUTIES: readonly Clause[] = [
  ruleClause('A4', {
    kk: '4-қосымша құпиялылық және ақпаратты үшінші тұлғаларға жария етпеу туралы келісімнің нысанын белгілейді.',
    ru: 'Приложение 4 задает форму соглашения о конфиденциальности и неразглашении информации третьим лицам.',
    en: 'Annex 4 sets the form of the agreement on confidentiality and non-disclosure to third parties.',
  }),
  ruleClause('A4.place', {
    kk: 'Келісім жасалған жер мен күн: нысанда Астана қаласы жазылған.',
    ru: 'Место и день соглашения: в форме стоит город Астана.',
    en: 'Place and date of the agreement: the form is printed with Astana.',
  }),
  ruleClause('A4.party1', {
    kk: 'Бірінші тарап – меншік иесі немесе иеленуші; өкілі және оның өкілеттік негізі көрсетіледі.',
    ru: 'Первая сторона – собственник или владелец; указывают представителя и основание его полномочий.',
    en: 'First party: the owner or holder, with its representative and the basis of their authority.',
  }),
  ruleClause('A4.party2', {
    kk: 'Екінші тарап – оператор («Ұлттық ақпараттық технологиялар» АҚ), оның өкілі Жарғы негізінде әрекет етеді.',
    ru: 'Вторая сторона – оператор (АО «Национальные информационные технологии»), его представитель действует по Уставу.',
    en: 'Second party: the operator (JSC «National Information Technologies»), whose representative acts under the Charter.',
  }),
  ruleClause('A4.1.1(1)', {
    kk: 'Құпия ақпарат – қолжетімділігі шектелген ақпарат. Оны алған оператор меншік иесінің немесе иеленушінің жазбаша келісімінсіз ешкімге бермейді.',
    ru: 'Конфиденциальная информация – та, доступ к которой ограничен. Получивший ее оператор никому не передает ее без письменного согласия собственника или владельца.',
    en: 'Confidential information: information with limited access. The operator who receives it passes it to nobody unless the owner or holder consents in writing.',
  }),
  ruleClause('A4.1.1(2)', {
    kk: 'Бастапқы кодтар мен қолданылған кітапханалардың, платформалардың орындалатын файлдары құпия ақпаратқа жатады.',
    ru: 'Исходные коды, исполняемые файлы примененных библиотек и платформ относятся к конфиденциальной информации.',
    en: 'Source codes and the executables of libraries and platforms used count as confidential information.',
  }),
  ruleClause('A4.1.1(3)', {
    kk: 'Тараптардан, олардың қызметкерлері мен аффилиирленген тұлғаларынан басқаның бәрі – үшінші тұлға.',
    ru: 'Третьи лица – все, кроме Сторон, их работников и аффилированных лиц.',
    en: 'Third party: everybody but the Parties, their employees and their affiliates.',
  }),
  ruleClause('A4.1.1(4)', {
    kk: 'Жария етпеу міндеті үшінші тұлғаларды құпия ақпаратпен қасақана немесе байқаусызда, кез келген түрде таныстыруды қамтиды.',
    ru: 'Обязанность неразглашения охватывает любое, умышленное или нечаянное, ознакомление третьих лиц с конфиденциальной информацией.',
    en: 'The duty of non-disclosure reaches every way, meant or not, in which third parties become acquainted with confidential information.',
  }),
  ruleClause('A4.1.1(5)', {
    kk: 'Қолжетімділік – оператордың меншік иесі белгілеген нысан мен шекте тіркелген құқығы. Ол құпияны сақтау, тиісті жағдайда қойып ұстау және басқа мақсатқа жұмсамау шартымен беріледі.',
    ru: 'Доступ – зарегистрированное право оператора в форме и пределах, заданных собственником. Условия: хранить тайну, обеспечить надлежащее хранение и не применять информацию иначе.',
    en: 'Access: a registered right of the operator, in the form and limits the owner sets. It is given on condition of secrecy, proper storage and no other use.',
  }),
  ruleClause('A4.1.1(6)', {
    kk: 'Жария ету – оператордың әрекетінен не әрекетсіздігінен, соның ішінде қорғау шарасын қолданбауынан ақпараттың үшінші тұлғаларға рұқсатсыз белгілі болуы.',
    ru: 'Разглашение – действие или бездействие оператора, в том числе непринятие мер защиты, из-за которого третьи лица узнали информацию без разрешения.',
    en: 'Disclosure: an act or omission of the operator, failure to protect included, by which third parties learn the information without permission.',
  }),
  ruleClause('A4.2.1', {
    kk: 'Оператор Заңның 13-бабының 19) тармақшасы бойынша объектілердің және Тізілімдегі бағдарламалардың материалын есепке алып, сақтайды және төмендегі міндеттерді мойнына алады.',
    ru: 'По подпункту 19) статьи 13 Закона оператор ведет учет и хранение материалов объектов и программ Реестра и берет на себя следующие обязанности.',
    en: 'Under article 13, subclause 19, of the Law the operator records and stores the material of objects and of Register software, and takes on the duties that follow.',
  }),
  ruleClause('A4.2.2', {
    kk: 'Құпия ақпаратты оператор тек 2.1-тармақтағы міндетті орындау үшін пайдаланады.',
    ru: 'Конфиденциальную информацию оператор применяет лишь для обязанностей пункта 2.1.',
    en: 'The operator uses confidential information for the duties of clause 2.1 and nothing else.',
  }),
  ruleClause('A4.2.3', {
    kk: 'Өзіне белгілі болған құпия ақпаратты оператор үшінші тұлғаларға ашпайды.',
    ru: 'Ставшую ему известной конфиденциальную информацию оператор третьим лицам не раскрывает.',
    en: 'Third parties learn nothing from the operator of the confidential information known to it.',
  }),
  ruleClause('A4.2.4', {
    kk: 'Оператор келісімнің қалған талаптарын да орындайды.',
    ru: 'Оператор соблюдает и остальные условия соглашения.',
    en: 'The operator keeps the other terms of the agreement too.',
  }),
];
