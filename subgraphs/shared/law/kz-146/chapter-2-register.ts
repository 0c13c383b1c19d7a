import type { Clause } from '../law.model';
import { ruleClause } from './wording';

/** Rules, chapter 2, clauses 14–19: the path of software in the trusted register. */
export const CHAPTER_2_REGISTER: readonly Clause[] = [
  ruleClause('14', {
    kk: 'Тізілімге енгізілгеннен кейін 5 жұмыс күні ішінде бағдарламаның меншік иесі немесе иеленушісі 5-тармақтағы материалды операторға береді. Өтінім еркін нысанда жазылып, оған акт, келісім және жеткізгіш қоса беріледі.',
    ru: 'В течение 5 рабочих дней после включения в Реестр собственник или владелец программы передает оператору материалы пункта 5. Заявление пишут в свободной форме и прилагают к нему акт, соглашение и носитель.',
    en: 'Within 5 working days of inclusion in the Register the owner or holder transfers the material of clause 5 to the operator. The application is free in form and comes with certificate, agreement and medium.',
  }),
  ruleClause('14(1)', {
    kk: 'Өтінімге 3-қосымшадағы қабылдап алу-беру актісі екі данада тіркеледі.',
    ru: 'К заявлению прилагают акт приема-передачи по приложению 3 в двух экземплярах.',
    en: 'Attached are two copies of the acceptance and transfer certificate of Annex 3.',
  }),
  ruleClause('14(2)', {
    kk: 'Өтінімге 4-қосымшадағы құпиялылық және ақпаратты жария етпеу туралы келісім екі данада тіркеледі.',
    ru: 'К заявлению прилагают соглашение о конфиденциальности и неразглашении по приложению 4 в двух экземплярах.',
    en: 'Attached are two copies of the confidentiality and non-disclosure agreement of Annex 4.',
  }),
  ruleClause('14(3)', {
    kk: 'Өтінімге бастапқы кодтар жазылған электрондық жеткізгіш тіркеледі.',
    ru: 'К заявлению прилагают электронный носитель с исходными кодами.',
    en: 'Attached is an electronic medium that holds the source codes.',
  }),
  ruleClause('15', {
    kk: 'Құжаттарды алған соң оператор 5 жұмыс күні ішінде актіде жазылғанды электрондық жеткізгіштің мазмұнымен салыстырады.',
    ru: 'Получив документы, оператор в течение 5 рабочих дней сличает записанное в акте с содержимым электронного носителя.',
    en: 'Having received the documents, the operator has 5 working days to compare what the certificate says with what the medium holds.',
  }),
  ruleClause('16', {
    kk: 'Қабылдаудан бас тарту дәлелді болуға тиіс. Ол осы тармақта аталған үш негізге ғана сүйенеді.',
    ru: 'Отказ в приеме должен быть мотивированным. Он опирается только на три основания этого пункта.',
    en: 'A refusal to accept must give its reasons. It may rest only on the three grounds of this clause.',
  }),
  ruleClause('16(1)', {
    kk: 'Бас тартудың бірінші негізі: бағдарламалық қамтылым Тізілімде жоқ.',
    ru: 'Первое основание отказа: программного обеспечения нет в Реестре.',
    en: 'First ground of refusal: the software is absent from the Register.',
  }),
  ruleClause('16(2)', {
    kk: 'Бас тартудың екінші негізі: актідегі мәлімет жеткізгіште іс жүзінде барға сәйкес келмейді.',
    ru: 'Второе основание отказа: сведения акта расходятся с тем, что фактически записано на носителе.',
    en: 'Second ground of refusal: the certificate differs from what is really on the medium.',
  }),
  ruleClause('16(3)', {
    kk: 'Бас тартудың үшінші негізі: электрондық жеткізгіш ақаулы.',
    ru: 'Третье основание отказа: электронный носитель неисправен.',
    en: 'Third ground of refusal: the electronic medium is faulty.',
  }),
  ruleClause('17', {
    kk: 'Қабылдаған кезде оператор мен меншік иесі немесе иеленуші актіге де, құпиялылық туралы келісімге де қол қояды. Қабылдағаннан кейін 5 жұмыс күні ішінде уәкілетті органға хабарланады.',
    ru: 'При приеме оператор и собственник или владелец подписывают и акт, и соглашение о конфиденциальности. Уполномоченному органу сообщают в течение 5 рабочих дней после приема.',
    en: 'On acceptance the operator and the owner or holder sign both the certificate and the confidentiality agreement. The authorized body is notified within 5 working days.',
  }),
  ruleClause('18', {
    kk: 'Тапсырылған материалдың толық әрі дұрыс болуына оның меншік иесі немесе иеленушісі жауапты.',
    ru: 'За полноту и достоверность сданных материалов отвечает их собственник или владелец.',
    en: 'It is for the owner or holder to see that the material handed in is complete and accurate.',
  }),
  ruleClause('19', {
    kk: 'Тізілімге 2023 жылғы 1 қаңтардан бұрын енгізілген бағдарламалар да операторға тапсырылады; мерзімі айтылмаған.',
    ru: 'Программы, попавшие в Реестр до 1 января 2023 года, тоже сдаются оператору; срок не назван.',
    en: 'Software that entered the Register before 1 January 2023 is handed to the operator as well; no term is stated.',
  }),
];
