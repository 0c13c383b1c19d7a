import { defineRefusal } from '../../shared/kernel/refusal';
import { legalReference } from '../../shared/law/law-register';

export const channelNotAllowed = defineRefusal({
  code: 'CHANNEL_NOT_ALLOWED',
  clause: legalReference('129', '5'),
  texts: {
    kk: '{channel} арнасы бұл шығынға рұқсат етілмейді. Рұқсат етілгені: {allowed}.',
    ru: 'Канал {channel} для этих затрат не допускается. Допускается: {allowed}.',
    en: 'The channel {channel} is not allowed for this cost. Allowed: {allowed}.',
  },
});

export const budgetReferenceMissing = defineRefusal({
  code: 'BUDGET_REF_MISSING',
  clause: legalReference('129', '6.1'),
  texts: {
    kk: 'Жоспарланған шығында бюджеттік сілтеме жоқ: {field}.',
    ru: 'У планируемых затрат нет бюджетной ссылки: {field}.',
    en: 'The planned cost lacks its budget reference: {field}.',
  },
});

export const kindNotInPhase = defineRefusal({
  code: 'COST_KIND_NOT_IN_PHASE',
  clause: legalReference('129', '3(5)'),
  texts: {
    kk: '{kind} түріндегі шығын {phase} кезеңіне жатпайды. Рұқсат етілгені: {allowed}.',
    ru: 'Затраты вида {kind} не относятся к фазе {phase}. Допускаются: {allowed}.',
    en: 'A cost of the kind {kind} does not belong to the phase {phase}. Allowed: {allowed}.',
  },
});

export const calculationUnfit = defineRefusal({
  code: 'CALCULATION_UNFIT',
  clause: legalReference('129', '7'),
  texts: {
    kk: 'Бұл есеп басқаға арналған: объектінің {kind} ({subject}) есебі керек.',
    ru: 'Этот расчёт о другом: нужен расчёт объекта вида {kind} ({subject}).',
    en: 'The calculation is about something else: one of the object of the kind {kind} ({subject}) is needed.',
  },
});

export const planExceedsCalculation = defineRefusal({
  code: 'PLAN_EXCEEDS_CALCULATION',
  clause: legalReference('129', '7'),
  texts: {
    kk: 'Есепке сүйенген жоспар {planned} теңге болады, есеп бойынша {calculated} теңге.',
    ru: 'План, опирающийся на расчёт, составит {planned} тенге, а по расчёту {calculated} тенге.',
    en: 'The plan resting on the calculation would come to {planned} tenge, the calculation to {calculated}.',
  },
});

export const costInputInvalid = defineRefusal({
  code: 'COST_INPUT_INVALID',
  clause: null,
  texts: {
    kk: '{field}: жарамсыз мән. Рұқсат етілгені: {allowed}.',
    ru: '{field}: недопустимое значение. Допустимо: {allowed}.',
    en: '{field}: the value is not allowed. Allowed: {allowed}.',
  },
});

export const costItemUnknown = defineRefusal({
  code: 'COST_ITEM_UNKNOWN',
  clause: null,
  texts: {
    kk: 'Объектіде мұндай шығын жолы жоқ.',
    ru: 'У объекта нет такой строки затрат.',
    en: 'The object has no such cost row.',
  },
});

export const actualInFuture = defineRefusal({
  code: 'ACTUAL_COST_IN_FUTURE',
  clause: null,
  texts: {
    kk: '{year} жылдың нақты шығыны әлі болуы мүмкін емес.',
    ru: 'Фактических затрат {year} года ещё не может быть.',
    en: 'There can be no actual cost of {year} yet.',
  },
});

export const developmentBeforeCommissioning = defineRefusal({
  code: 'DEVELOPMENT_COST_BEFORE_COMMISSIONING',
  clause: legalReference('129', '10'),
  texts: {
    kk: 'Дамытуға объект пайдалануға енгізілгеннен кейін ғана ақша жұмсалады.',
    ru: 'Средства на развитие расходуются только после ввода объекта в эксплуатацию.',
    en: 'Money is spent on development only after the object was commissioned.',
  },
});

export const operationBeforeCommissioning = defineRefusal({
  code: 'OPERATION_COST_BEFORE_COMMISSIONING',
  clause: legalReference('129', '3(6)'),
  texts: {
    kk: 'Пайдалануға объект өнеркәсіптік пайдалануға енгізілген жылдан бастап ақша жұмсалады.',
    ru: 'Средства на эксплуатацию расходуются с года ввода объекта в промышленную эксплуатацию.',
    en: 'Money is spent on operation from the year on in which the object was commissioned.',
  },
});

export const planAfterTermination = defineRefusal({
  code: 'COST_PLAN_AFTER_TERMINATION',
  clause: legalReference('129', '19'),
  texts: {
    kk: 'Объектінің пайдаланылуы {terminatedOn} тоқтатылған; {year} жыл жоспарланбайды.',
    ru: 'Эксплуатация объекта прекращена {terminatedOn}; {year} год не планируется.',
    en: 'The operation of the object ended on {terminatedOn}; {year} is not planned.',
  },
});

export const costNotSupported = defineRefusal({
  code: 'COST_NOT_SUPPORTED_NO_DOCS',
  clause: legalReference('129', '18'),
  texts: {
    kk: '{year} жылғы пайдалану шығыны қолдау таппайды: порталда жоқ — {subject}.',
    ru: 'Затраты на эксплуатацию {year} года не поддерживаются: на портале нет {subject}.',
    en: 'Operation cost of {year} is not supported: the portal lacks {subject}.',
  },
});

export const operationPlanNotApplicable = defineRefusal({
  code: 'OPERATION_PLAN_NOT_APPLICABLE',
  clause: legalReference('129', '18'),
  texts: {
    kk: '{year} жылы объект пайдалануда болмайды.',
    ru: 'В {year} году объект не эксплуатируется.',
    en: 'The object is not in operation in {year}.',
  },
});

export const operationPlanEmpty = defineRefusal({
  code: 'OPERATION_PLAN_EMPTY',
  clause: legalReference('129', '18'),
  texts: {
    kk: '{year} жылға пайдалану шығыны жоспарланбаған.',
    ru: 'На {year} год затраты на эксплуатацию не запланированы.',
    en: 'No operation cost is planned for {year}.',
  },
});

export const operationPlanUnchanged = defineRefusal({
  code: 'OPERATION_PLAN_UNCHANGED',
  clause: null,
  texts: {
    kk: '{year} жылдың дәл осы жоспары жіберілген.',
    ru: 'Этот же план на {year} год уже подан.',
    en: 'The same plan for {year} was submitted already.',
  },
});

export const operationPlanLate = defineRefusal({
  code: 'OPERATION_PLAN_YEAR_PAST',
  clause: null,
  texts: {
    kk: '{year} жыл өтіп кетті: жоспар ағымдағы не кейінгі жылға беріледі.',
    ru: '{year} год прошёл: план подаётся на текущий или будущий год.',
    en: 'The year {year} is over: a plan is submitted for the current or a later year.',
  },
});
