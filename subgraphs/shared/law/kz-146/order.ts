import type { Clause } from '../law.model';
import { orderClause, preambleClause } from './wording';

/** Preamble and points of the order that approved the Rules. */
export const ORDER_POINTS: readonly Clause[] = [
  preambleClause({
    kk: 'Бұйрықтың құқықтық негізі – «Ақпараттандыру туралы» Заңның 7-бабының 31) тармақшасы. Бұл сілтемені 27.09.2022 ж. № 347/НҚ бұйрық жаңартқан.',
    ru: 'Правовое основание приказа – подпункт 31) статьи 7 Закона «Об информатизации». Ссылку обновил приказ № 347/НҚ от 27.09.2022.',
    en: 'The order rests on article 7, subclause 31, of the Law «On informatization». Order № 347/НҚ of 27.09.2022 restated this basis.',
  }),
  orderClause('p.1', {
    kk: 'Есепке алу және сақтау қағидалары осы бұйрыққа қоса беріліп, бекітілген.',
    ru: 'Правила учета и хранения приложены к приказу и утверждены им.',
    en: 'The Rules for recording and storage are attached to the order and approved by it.',
  }),
  orderClause('p.2', {
    kk: 'Мемлекеттік органдардың ақпараттық жүйелеріне қатысты бұрынғы тәртіптің (28.01.2016 ж. № 131 бұйрық) күші жойылды.',
    ru: 'Прежний порядок для информационных систем государственных органов (приказ № 131 от 28.01.2016) утратил силу.',
    en: 'The earlier procedure for information systems of state bodies (Order № 131 of 28.01.2016) ceases to have effect.',
  }),
  orderClause('p.3(1)', {
    kk: 'Министрліктің Цифрландыру департаменті бұйрықты Әділет министрлігінде тіркетеді.',
    ru: 'Департамент цифровизации министерства регистрирует приказ в Министерстве юстиции.',
    en: "The ministry's Digitalization Department has the order registered with the Ministry of Justice.",
  }),
  orderClause('p.3(2)', {
    kk: 'Департамент тіркелген күннен бастап күнтізбелік 10 күн ішінде қазақша және орысша мәтінді ресми жариялау үшін Заңнама және құқықтық ақпарат институтына жібереді.',
    ru: 'В течение 10 календарных дней после регистрации департамент передает казахский и русский тексты Институту законодательства и правовой информации для опубликования.',
    en: 'Within 10 calendar days of registration the department sends the Kazakh and Russian texts to the Institute of Legislation and Legal Information for publication.',
  }),
  orderClause('p.3(3)', {
    kk: 'Бұйрық мәтіні министрліктің интернет-ресурсына шығарылады.',
    ru: 'Текст приказа размещается на сайте министерства.',
    en: "The text of the order is placed on the ministry's website.",
  }),
  orderClause('p.3(4)', {
    kk: 'Осы үш шараның орындалғаны туралы мәлімет тіркелгеннен кейін 10 жұмыс күні ішінде министрліктің Заң департаментіне тапсырылады.',
    ru: 'О выполнении этих трех мер в течение 10 рабочих дней после регистрации сообщают Юридическому департаменту министерства.',
    en: "Within 10 working days of registration the ministry's Legal Department is told that these three measures were carried out.",
  }),
  orderClause('p.4', {
    kk: 'Бұйрықтың орындалуын министрліктің вице-министрі қадағалайды.',
    ru: 'За исполнением приказа следит вице-министр.',
    en: 'A vice-minister watches over the execution of the order.',
  }),
  orderClause('p.5', {
    kk: 'Алғашқы ресми жарияланғанынан кейін күнтізбелік 10 күн өткенде бұйрық қолданысқа енеді.',
    ru: 'Приказ начинает действовать, когда после его первого официального опубликования пройдут 10 календарных дней.',
    en: 'The order takes effect once 10 calendar days have passed since its first official publication.',
  }),
];
