import type { Clause } from '../law.model';
import { clausesSince } from './clause-builder';

const unchanged = clausesSince('2016-03');
const since471 = clausesSince('2023-01-01');

/** Preamble and points of the order itself, before the Rules that it approves. */
export const ORDER_POINTS: readonly Clause[] = [
  unchanged(
    'preamble',
    {
      kk: 'Бұйрықтың құқықтық негізі — «Ақпараттандыру туралы» Заңның 7-бабының 4) тармақшасы.',
      ru: 'Правовое основание приказа — подпункт 4) статьи 7 Закона «Об информатизации».',
      en: 'The order rests on art. 7(4) of the Law «On informatization».',
    },
    { cites: ['KZ-418-V-2015'] },
  ),
  since471('p.1', {
    kk: 'Объектілер мен ақпараттық-коммуникациялық көрсетілетін қызметтерді құру, дамыту, пайдалану және сатып алу қағидалары бекітіледі.',
    ru: 'Утверждаются правила создания, развития, эксплуатации и приобретения объектов и информационно-коммуникационных услуг.',
    en: 'The rules on creating, developing, operating and acquiring objects and ICT services are approved.',
  }),
  unchanged('p.2(1)', {
    kk: 'Министрліктің жауапты комитеті бұйрықты Әділет министрлігінде тіркеуден өткізеді.',
    ru: 'Ответственный комитет министерства проводит регистрацию приказа в Министерстве юстиции.',
    en: 'The committee in charge has the order registered with the Ministry of Justice.',
  }),
  unchanged('p.2(2)', {
    kk: 'Тіркелгеннен кейін күнтізбелік 10 күн ішінде көшірмелер ресми жариялауға, ал тіркелген бұйрық алынғаннан кейін 10 күн ішінде эталондық банкке жіберіледі.',
    ru: 'За 10 календарных дней после регистрации копии идут на официальное опубликование, за 10 календарных дней с получения приказа — в эталонный банк.',
    en: 'Copies go to official publication within 10 calendar days of registration, and to the reference bank within 10 calendar days of receipt.',
  }),
  unchanged('p.2(3)', {
    kk: 'Бұйрық министрліктің сайтында және мемлекеттік органдардың интранет-порталында орналастырылады.',
    ru: 'Приказ помещается на сайте министерства и на интранет-портале государственных органов.',
    en: 'The order is put on the site of the ministry and on the intranet portal of state bodies.',
  }),
  unchanged('p.2(4)', {
    kk: 'Тіркелгеннен кейін 10 жұмыс күні ішінде 1)–3) тармақшалардың орындалуы туралы заң департаментіне есеп беріледі.',
    ru: 'За 10 рабочих дней после регистрации юридический департамент получает отчет о мерах подпунктов 1)–3).',
    en: 'The legal department is told within 10 working days of registration how items (1) to (3) were carried out.',
  }),
  unchanged('p.3', {
    kk: 'Бұйрықтың орындалуын жетекшілік ететін вице-министр бақылайды.',
    ru: 'За исполнением приказа следит курирующий вице-министр.',
    en: 'The vice-minister in charge watches over the execution of the order.',
  }),
  unchanged('p.4', {
    kk: 'Бұйрық алғаш ресми жарияланғаннан кейін күнтізбелік 10 күн өткенде күшіне енеді.',
    ru: 'Приказ вступает в силу, когда после первого официального опубликования пройдет 10 календарных дней.',
    en: 'The order takes effect when 10 calendar days have passed since its first official publication.',
  }),
];
