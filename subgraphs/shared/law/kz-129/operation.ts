import type { Clause } from '../law.model';
import { clausesSince } from './clause-builder';

const since471 = clausesSince('2023-01-01');

/** Chapter 2 paragraph 2, clauses 15 to 19: commissioning, duties of operation, warranty, support of expenses, end. */
export const OPERATION: readonly Clause[] = [
  since471(
    '15',
    {
      kk: 'Объект Заңның 40-бабына сәйкес өнеркәсіптік пайдалануға енгізіледі.',
      ru: 'Объект вводится в промышленную эксплуатацию по статье 40 Закона.',
      en: 'An object is commissioned as article 40 of the Law lays down.',
    },
    { cites: ['KZ-418-V-2015'] },
  ),
  since471('16', {
    kk: 'Өнеркәсіптік пайдалану кезінде тоғыз міндет орындалады: талаптарды сақтаудан кепілдік қызметіне дейін.',
    ru: 'В промышленной эксплуатации исполняются девять обязанностей: от соблюдения требований до гарантийного обслуживания.',
    en: 'Industrial operation carries nine duties, from keeping to requirements to warranty service.',
  }),
  since471(
    '16(1)',
    {
      kk: 'Бірыңғай талаптар, деректерді басқару талаптары және «электрондық үкімет» архитектурасын дамыту талаптары сақталады.',
      ru: 'Соблюдаются Единые требования, требования по управлению данными и требования по развитию архитектуры «электронного правительства».',
      en: 'The Uniform Requirements, the data management requirements and the architecture requirements are kept.',
    },
    { cites: ['KZ-832-2016', 'KZ-385-2022', 'KZ-239-2018'] },
  ),
  since471('16(2)', {
    kk: 'Ақпараттық ресурстар сақталады, қорғалады және іркіліс не бүліну кезінде қалпына келтіріледі.',
    ru: 'Информационные ресурсы хранятся, защищаются и восстанавливаются после сбоя или повреждения.',
    en: 'Information resources are kept safe, protected and restored after failure or damage.',
  }),
  since471('16(3)', {
    kk: 'Ақпараттық ресурстардың резервтік көшірмесі жасалады, уақтылы жаңартылуы бақыланады.',
    ru: 'Информационные ресурсы резервируются, своевременность их обновления контролируется.',
    en: 'Information resources are backed up and their timely updating is watched.',
  }),
  since471('16(4)', {
    kk: 'Ақпараттық жүйеге жасалған өтініштер туралы мәлімет автоматты түрде есепке алынады, сақталады және кезең-кезеңімен мұрағатталады.',
    ru: 'Сведения об обращениях к информационной системе автоматически учитываются, сохраняются и периодически архивируются.',
    en: 'Information on calls to the system is recorded automatically, preserved and archived from time to time.',
  }),
  since471('16(5)', {
    kk: 'Объектіні сүйемелдеу қамтамасыз етіледі.',
    ru: 'Обеспечивается сопровождение объекта.',
    en: 'Support of the object is provided.',
  }),
  since471('16(5).1', {
    kk: 'Объект пайдалануда болған кезде сүйемелденеді.',
    ru: 'Пока объект эксплуатируется, он сопровождается.',
    en: 'While in operation the object is maintained.',
  }),
  since471('16(5).2', {
    kk: 'Сүйемелдеу ақауларды түзетумен шектеледі: жаңғырту мен жаңа функциялар болмайды, тұтастық сақталады.',
    ru: 'Сопровождение ограничено исправлением дефектов: без модернизации и новых функций, целостность сохраняется.',
    en: 'Support is limited to correcting defects: no modernisation, no new functions, integrity kept.',
  }),
  since471('16(5).3', {
    kk: 'Кепілдік кезеңінде кепілдік жағдайлары, оның ішінде кепілдік бойынша жойылатын қателер анықталады.',
    ru: 'В гарантийный срок выявляются гарантийные случаи, в том числе ошибки, устраняемые по гарантии.',
    en: 'During the warranty, warranty cases are identified, with the errors to be removed under it.',
  }),
  since471('16(6)', {
    kk: 'Қолданылатын, соның ішінде лицензиялық бағдарламалық қамтылымға техникалық қолдау көрсетіледі.',
    ru: 'Используемое программное обеспечение, включая лицензионное, получает техническую поддержку.',
    en: 'Software in use, licensed software included, has technical support.',
  }),
  since471('16(7)', {
    kk: 'Жүйелік-техникалық қызмет көрсетіледі.',
    ru: 'Ведется системно-техническое обслуживание.',
    en: 'System maintenance is carried out.',
  }),
  since471('16(8)', {
    kk: 'Мемлекеттік функциялар мен қызметтерде қағаз құжаттар және оларды талап ету азайтылады немесе алып тасталады.',
    ru: 'В государственных функциях и услугах сокращаются или исключаются бумажные документы и требования их подавать.',
    en: 'Paper documents, and demands for them, are reduced or dropped in state functions and services.',
  }),
  since471('16(9)', {
    kk: 'Өнім беруші пайдалануға енгізілген күннен бастап 12 ай кепілдік қызмет көрсетеді.',
    ru: 'Поставщик обеспечивает гарантийное обслуживание 12 месяцев со дня ввода в промышленную эксплуатацию.',
    en: 'The supplier gives warranty service for 12 months from commissioning.',
  }),
  since471('16(9).1', {
    kk: 'Кепілдік қызметін өнім беруші көрсетеді және кепілдік кезеңінде табылған қателерді жояды.',
    ru: 'Гарантию исполняет поставщик: он устраняет ошибки и недостатки, найденные за гарантийный срок.',
    en: 'Warranty service is the duty of the supplier, who removes errors found in the warranty period.',
  }),
  since471('16(9).2', {
    kk: 'Кепілдік мерзімі — өнеркәсіптік пайдалануға енгізілген күннен бастап 12 ай.',
    ru: 'Срок гарантии — 12 месяцев с даты ввода в промышленную эксплуатацию.',
    en: 'The warranty lasts 12 months from the day of entry into industrial operation.',
  }),
  since471('17', {
    kk: 'Кепілдік қызметі тегін; өнім беруші бес шарт сақталғанда қателерін келісілген мерзімде жояды.',
    ru: 'Гарантийное обслуживание бесплатно; поставщик устраняет свои ошибки в согласованный срок при пяти условиях.',
    en: 'Warranty service is free; the supplier removes his errors within the agreed term if five conditions are met.',
  }),
  since471('17.1', {
    kk: 'Кепілдік қызметі үшін өнім беруші ақы алмайды.',
    ru: 'За гарантийное обслуживание поставщик плату не берет.',
    en: 'The supplier takes no payment for warranty service.',
  }),
  since471('17.2', {
    kk: 'Өнім беруші өзі жіберген қателерді төмендегі бес шарт орындалғанда келісілген мерзімде жояды.',
    ru: 'Поставщик в согласованный срок устраняет допущенные им ошибки, если выполнены пять условий.',
    en: 'The supplier removes errors of his making within the agreed term, provided that five conditions hold.',
  }),
  since471('17.2.1', {
    kk: 'Шарт: іркіліс құжатпен расталған.',
    ru: 'Условие: сбой подтвержден документально.',
    en: 'Condition: documents show that the failure happened.',
  }),
  since471('17.2.2', {
    kk: 'Шарт: іркіліске өнім берушінің қатесі себеп болғаны расталған.',
    ru: 'Условие: подтверждено, что причиной сбоя была ошибка поставщика.',
    en: 'Condition: it is confirmed that a mistake of the supplier caused the failure.',
  }),
  since471('17.2.3', {
    kk: 'Шарт: объект дұрыс пайдаланылған.',
    ru: 'Условие: объект эксплуатировался правильно.',
    en: 'Condition: the object was operated correctly.',
  }),
  since471('17.2.4', {
    kk: 'Шарт: тапсырыс беруші бағдарламаның тұтастығын бұзатындай өз бетінше араласпаған.',
    ru: 'Условие: заказчик не вмешивался в программу сам так, чтобы нарушить ее целостность.',
    en: 'Condition: the customer did not break the integrity of the software by his own intervention.',
  }),
  since471('17.2.5', {
    kk: 'Шарт: талап техникалық тапсырма шегінен шықпайды.',
    ru: 'Условие: претензия отвечает требованиям технического задания.',
    en: 'Condition: the claim stays within the terms of reference.',
  }),
  since471('18', {
    kk: 'Порталда объект туралы мәліметтер мен техникалық құжаттама көшірмелері болмаса, жоспарлы кезеңнің пайдалану шығыстары қолдау таппайды.',
    ru: 'Пока на портале нет сведений об объекте и копий его технической документации, расходы на эксплуатацию планового периода не поддерживаются.',
    en: 'While the portal lacks data on the object or copies of its technical documentation, operating expenses of the planned period are not supported.',
  }),
  since471('19', {
    kk: 'Объект бұдан әрі қажет болмаса, оны өнеркәсіптік пайдалану тоқтатылады.',
    ru: 'Если объект больше не нужен, его промышленная эксплуатация прекращается.',
    en: 'When an object is no longer needed, its industrial operation ends.',
  }),
];
