import { defineRefusal } from '../../shared/kernel/refusal';
import { legalReference } from '../../shared/law/law-register';

export { termsMissing } from '../../shared/law/terms-missing.errors';

const by = (clause: string) => legalReference('129', clause);

export const stageDataMissing = defineRefusal({
  code: 'STAGE_DATA_MISSING',
  clause: by('4.2'),
  texts: {
    kk: 'Порталда {stage} кезеңінің деректері толық емес: {missing}.',
    ru: 'На портале нет всех сведений этапа {stage}: {missing}.',
    en: 'The portal lacks data of the stage {stage}: {missing}.',
  },
  remedy: {
    kk: 'Аталған өрістерді толтырып, құжаттардың көшірмелерін орналастырыңыз.',
    ru: 'Заполните названные поля и разместите копии документов.',
    en: 'Fill the named fields and place the copies of the documents.',
  },
});

/** Told of a state investment project (C-6) and of what is inherited or given (C-23). */
export const conclusionMissing = defineRefusal({
  code: 'CONCLUSION_MISSING',
  clause: by('6.2'),
  texts: {
    kk: '{kind} қорытындысы керек, ол жоқ.',
    ru: 'Нужно заключение {kind}; его нет.',
    en: 'The conclusion {kind} is needed; it is absent.',
  },
  remedy: {
    kk: 'Қорытынды алып, порталға орналастырыңыз.',
    ru: 'Получите заключение и разместите его на портале.',
    en: 'Obtain the conclusion and place it on the portal.',
  },
});

export const buildNotDone = defineRefusal({
  code: 'BUILD_NOT_DONE',
  clause: by('9(1)'),
  texts: {
    kk: 'Объект әлі әзірленбеген.',
    ru: 'Объект ещё не разработан.',
    en: 'The object is not built yet.',
  },
});

export const trialDocsMissing = defineRefusal({
  code: 'TRIAL_DOCS_MISSING',
  clause: by('9(2).1'),
  texts: {
    kk: 'Тәжірибелік пайдалану рәсімдері құжатталмаған.',
    ru: 'Процедуры опытной эксплуатации не документированы.',
    en: 'The procedures of the trial operation are not documented.',
  },
  remedy: {
    kk: 'Тәжірибелік пайдаланудың кемінде бір құжатын тіркеңіз.',
    ru: 'Зарегистрируйте хотя бы один документ опытной эксплуатации.',
    en: 'Record at least one document of the trial operation.',
  },
});

export const trialDefectsOpen = defineRefusal({
  code: 'TRIAL_DEFECTS_OPEN',
  clause: by('9(2).2'),
  texts: {
    kk: 'Жойылмаған ақаулар бар: {count}.',
    ru: 'Остались неустранённые дефекты: {count}.',
    en: 'Defects found in the trial are not removed yet: {count}.',
  },
  remedy: {
    kk: 'Ақауларды жойып, түзетілгенін тіркеңіз.',
    ru: 'Устраните дефекты и зарегистрируйте их устранение.',
    en: 'Remove the defects and record their correction.',
  },
});

export const trialCertificateMissing = defineRefusal({
  code: 'TRIAL_CERTIFICATE_MISSING',
  clause: by('9(2).3'),
  texts: {
    kk: 'Тәжірибелік пайдалануды аяқтау актісі жоқ.',
    ru: 'Нет акта о завершении опытной эксплуатации.',
    en: 'There is no certificate of completion of the trial operation.',
  },
  remedy: {
    kk: 'Аяқтау актісін тіркеңіз.',
    ru: 'Зарегистрируйте акт о завершении.',
    en: 'Register the certificate of completion.',
  },
});

export const securityTestMissing = defineRefusal({
  code: 'SECURITY_TEST_MISSING',
  clause: by('9(3)'),
  texts: {
    kk: 'Ақпараттық қауіпсіздік сынағының сол күні қолданылатын оң нәтижесі жоқ.',
    ru: 'Нет положительного результата испытания на информационную безопасность, действующего в этот день.',
    en: 'There is no positive verdict of the information-security test that is valid on that day.',
  },
  remedy: {
    kk: 'Сынақ зертханасының оң шешімін алыңыз.',
    ru: 'Получите положительное решение испытателя.',
    en: 'Obtain a positive verdict of the tester.',
  },
});

export const implementationIncomplete = defineRefusal({
  code: 'IMPLEMENTATION_INCOMPLETE',
  clause: by('9(4)'),
  texts: {
    kk: 'Ендіру аяқталмаған, мына шаралар жоқ: {missing}.',
    ru: 'Внедрение не завершено, нет мероприятий: {missing}.',
    en: 'The implementation is incomplete, these measures are absent: {missing}.',
  },
  remedy: {
    kk: 'Жетіспейтін шараларды дәлелдерімен тіркеңіз.',
    ru: 'Зарегистрируйте недостающие мероприятия с подтверждениями.',
    en: 'Record the absent measures with their evidence.',
  },
});

export const commissioningActMissing = defineRefusal({
  code: 'COMMISSIONING_ACT_MISSING',
  clause: by('15'),
  texts: {
    kk: 'Өнеркәсіптік пайдалануға енгізу актісі жоқ.',
    ru: 'Нет акта ввода в промышленную эксплуатацию.',
    en: 'There is no commissioning act.',
  },
  remedy: {
    kk: 'Актінің нөмірін, күнін және комиссия мүшелерін беріңіз.',
    ru: 'Укажите номер и дату акта и членов комиссии.',
    en: 'Give the number and day of the act and the members of the commission.',
  },
});

export const trialCompletedAlready = defineRefusal({
  code: 'TRIAL_COMPLETED_ALREADY',
  clause: by('9(2).3'),
  texts: {
    kk: 'Аяқтау актісі бұрын тіркелген: {number}.',
    ru: 'Акт о завершении уже зарегистрирован: {number}.',
    en: 'A certificate of completion is registered already: {number}.',
  },
});

export const trialDefectUnknown = defineRefusal({
  code: 'TRIAL_DEFECT_UNKNOWN',
  clause: null,
  texts: {
    kk: 'Бұл тәжірибелік пайдалануда {number} нөмірлі ақау жоқ.',
    ru: 'В этой опытной эксплуатации нет дефекта № {number}.',
    en: 'This trial operation has no defect number {number}.',
  },
});

export const trialDefectFixed = defineRefusal({
  code: 'TRIAL_DEFECT_FIXED_ALREADY',
  clause: by('9(2).2'),
  texts: {
    kk: '{number} нөмірлі ақау {fixedOn} күні жойылған.',
    ru: 'Дефект № {number} уже устранён {fixedOn}.',
    en: 'The defect number {number} was removed on {fixedOn}.',
  },
});

export const securityTestValidity = defineRefusal({
  code: 'SECURITY_TEST_VALIDITY',
  clause: by('9(3).2'),
  texts: {
    kk: 'Оң нәтиженің мерзімі шешім күнінен ({decidedOn}) ерте аяқталмайды, теріс нәтиженің мерзімі болмайды.',
    ru: 'Положительный результат не может истечь раньше дня решения ({decidedOn}), у отрицательного срока нет.',
    en: 'A positive verdict cannot end before its day ({decidedOn}), and a negative one has no validity.',
  },
});

export const standardsMissing = defineRefusal({
  code: 'IMPLEMENTATION_STANDARD_MISSING',
  clause: by('9(4)'),
  texts: {
    kk: 'Ендіру қолданыстағы стандарттар бойынша жүргізіледі: кемінде біреуін көрсетіңіз.',
    ru: 'Внедрение ведётся по действующим стандартам: укажите хотя бы один.',
    en: 'Implementation follows the standards in force: name at least one.',
  },
});

export const membersMissing = defineRefusal({
  code: 'COMMISSION_MEMBERS_MISSING',
  clause: by('15'),
  texts: {
    kk: 'Комиссияның кемінде бір мүшесін көрсетіңіз; аты-жөндері қайталанбайды.',
    ru: 'Укажите хотя бы одного члена комиссии; имена не повторяются.',
    en: 'Name at least one member of the commission; names do not repeat.',
  },
});
