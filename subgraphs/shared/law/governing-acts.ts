import { actRecord, registeredUnder } from './act-record';
import type { Act, LocalizedText } from './law.model';

/** English texts of both orders are courtesy translations; where they stumble, Kazakh and Russian decide. */
const ENGLISH_IS_UNOFFICIAL: LocalizedText = {
  kk: 'Ағылшынша мәтін — бейресми аударма; қазақша және орысша мәтіндер түпнұсқа болып табылады.',
  ru: 'Английский текст — неофициальный перевод; аутентичны казахский и русский тексты.',
  en: 'The English text is an unofficial translation; the Kazakh and Russian texts are authentic.',
};

const ORDER_129 = actRecord({
  id: 'KZ-129-2016',
  number: '129',
  adoptedOn: '2016-01-28',
  ...registeredUnder(2016, 13282),
  registeredOn: '2016-02-26',
  title: {
    kk: '«Электрондық үкіметтің» ақпараттандыру объектілерін және ақпараттық-коммуникациялық көрсетілетін қызметтерді құру, дамыту, пайдалану, сатып алу қағидаларын бекіту туралы',
    ru: 'Об утверждении Правил создания, развития, эксплуатации, приобретения объектов информатизации «электронного правительства», а также информационно-коммуникационных услуг',
    en: 'Rules for creating, developing, operating and acquiring informatization objects of e-government and information and communication services',
  },
  basis: {
    kk: '«Ақпараттандыру туралы» Заңның 7-бабының 4) тармақшасы',
    ru: 'Подпункт 4) статьи 7 Закона «Об информатизации»',
    en: 'Law «On informatization», art. 7(4)',
  },
  remarks: [
    {
      kk: 'Бұйрықтың нөмірі — 129, ал Қағидаларды бекіту белгісінде 126 деп басылған; екі нөмір де сақталды.',
      ru: 'Номер приказа — 129, а в грифе утверждения Правил напечатано 126; сохранены оба номера.',
      en: 'The order bears number 129, the approval stamp of the Rules prints 126; both are kept.',
    },
    {
      kk: 'Өнеркәсіптік пайдалану мен тәжірибелік пайдалану мәтінде бірнеше сөзбен аталады; әрқайсысы бір ұғым ретінде қаралады.',
      ru: 'Промышленная и опытная эксплуатация названы в тексте разными словами; каждая понимается как одно понятие.',
      en: 'Industrial operation and trial operation go by several words in the text; each is taken as one notion.',
    },
    {
      kk: '4-тармақ күші жойылған № 174/НҚ бұйрыққа сілтейді; сілтеме басылғандай сақталды.',
      ru: 'Пункт 4 отсылает к утратившему силу приказу № 174/НҚ; ссылка сохранена как напечатана.',
      en: 'Clause 4 refers to Order 174/НҚ, since abolished; the citation is kept as printed.',
    },
    {
      kk: '2024 жылғы 30 сәуірден кейінгі өзгерістер, сондай-ақ Заңның 7-бабы алып тасталғаннан кейінгі мәртебе анықталмаған.',
      ru: 'Изменения после 30.04.2024, а также положение приказа после исключения статьи 7 Закона не установлены.',
      en: 'Changes after 30.04.2024, and the standing of the order after article 7 of the Law was excluded, are not established.',
    },
    ENGLISH_IS_UNOFFICIAL,
  ],
});

const ORDER_146 = actRecord({
  id: 'KZ-146-2019',
  number: '146/НҚ',
  adoptedOn: '2019-06-29',
  ...registeredUnder(2019, 18949),
  registeredOn: '2019-07-01',
  title: {
    kk: '«Электрондық үкіметтің» ақпараттандыру объектілерінің әзірленген бағдарламалық қамтылымын, бастапқы бағдарламалық кодтарын (болған кезде), лицензиялық бағдарламалық қамтылымын баптау кешенін есепке алу және сақтау қағидаларын бекіту туралы',
    ru: 'Об утверждении Правил учета и хранения разработанного программного обеспечения, исходных программных кодов (при наличии), комплекса настроек лицензионного программного обеспечения объектов информатизации «электронного правительства»',
    en: 'Rules for recording and storing developed software, source program codes (if available) and settings of licensed software of informatization objects of e-government',
  },
  status: 'INVALIDATED',
  basis: {
    kk: '«Ақпараттандыру туралы» Заңның 7-бабының 31) тармақшасы',
    ru: 'Подпункт 31) статьи 7 Закона «Об информатизации»',
    en: 'Law «On informatization», art. 7(31)',
  },
  supersedes: ['KZ-131-2016'],
  supersededBy: 'KZ-110-2024',
  remarks: [
    {
      kk: 'Ағылшынша мәтіннің 2-тармағында аударма қатесінен туған артық 3) тармақша бар; нөмірлер басылғандай сақталды.',
      ru: 'В пункте 2 английского текста есть лишний подпункт 3) — сбой перевода; нумерация сохранена как напечатана.',
      en: 'Clause 2 of the English text holds a stray sub-clause 3), a slip of translation; numbers are kept as printed.',
    },
    {
      kk: '1-тармақ пен 4-қосымшаның 5.2-тармағының ағылшынша мәтінінде орысша үзінді қалған.',
      ru: 'В английском тексте пункта 1 и пункта 5.2 приложения 4 остались русские фрагменты.',
      en: 'The English text keeps Russian fragments in clause 1 and in 5.2 of Annex 4.',
    },
    {
      kk: '3-қосымшада 1) және 2) тақырыптары өз кестелерінен кейін тұр; кестелер бағандар құрамы бойынша танылады.',
      ru: 'В приложении 3 заголовки 1) и 2) стоят после своих таблиц; таблицы различаются по составу граф.',
      en: 'In Annex 3 the headings 1) and 2) follow their tables; the tables are told apart by their columns.',
    },
    {
      kk: 'Меншік иесі мен иеленуші әртүрлі сөздермен аталған; жүйеде екі рөл ғана бар.',
      ru: 'Собственник и владелец названы в тексте по-разному; в системе ровно две роли.',
      en: 'Owner and holder go by several words in the text; the system knows exactly these two roles.',
    },
    {
      kk: '4-қосымша Заңның алып тасталған 13-бабының 19) тармақшасына сілтейді.',
      ru: 'Приложение 4 ссылается на исключенный подпункт 19) статьи 13 Закона.',
      en: 'Annex 4 cites art. 13(19) of the Law, which has been removed.',
    },
    ENGLISH_IS_UNOFFICIAL,
  ],
});

const ORDER_110 = actRecord({
  id: 'KZ-110-2024',
  number: '110/НҚ',
  adoptedOn: '2024-02-29',
  title: {
    kk: '«Электрондық үкіметтің» бірыңғай репозиторийінің жұмыс істеу қағидаларын бекіту туралы',
    ru: 'Об утверждении Правил функционирования единого репозитория «электронного правительства»',
    en: 'Rules on how the single repository of e-government functions',
  },
  basis: {
    kk: '«Ақпараттандыру туралы» Заңның 7-1-бабының 17-2) тармақшасы',
    ru: 'Подпункт 17-2) статьи 7-1 Закона «Об информатизации»',
    en: 'Law «On informatization», art. 7-1(17-2)',
  },
  supersedes: ['KZ-146-2019'],
  remarks: [
    {
      kk: 'Қағидалардың мәтіні (2024 жылғы 27 қыркүйектегі өзгерістерімен) жүктелмеген; нормалары болжанбайды.',
      ru: 'Текст правил (с изменениями от 27.09.2024) не загружен; его нормы не додумываются.',
      en: 'Text of the rules (changed on 27.09.2024) is not loaded; nothing of it is guessed.',
    },
  ],
});

/** The two orders that the graph carries out, and the order that followed the second of them. */
export const GOVERNING_ACTS: readonly Act[] = [ORDER_129, ORDER_146, ORDER_110];
