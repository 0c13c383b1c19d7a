import { defineRefusal } from '../../shared/kernel/refusal';
import { legalReference } from '../../shared/law/law-register';

export const examinedAfterTermination = defineRefusal({
  code: 'EXAMINED_AFTER_TERMINATION',
  clause: legalReference('129', '19'),
  texts: {
    kk: 'Объектінің пайдаланылуы тоқтатылған: ол бойынша қорытынды да, техникалық тапсырма да қабылданбайды.',
    ru: 'Эксплуатация объекта прекращена: заключения и технические задания по нему не принимаются.',
    en: 'Operation of the object has ended: no conclusions and no terms of reference are taken for it.',
  },
});

export const examinationNumberMalformed = defineRefusal({
  code: 'EXAMINATION_NUMBER_MALFORMED',
  clause: null,
  texts: {
    kk: 'Құжат нөмірі 1-ден {limit} таңбаға дейін, басқару таңбаларынсыз болады.',
    ru: 'Номер документа содержит от 1 до {limit} знаков, без управляющих.',
    en: 'The number of the document has 1 to {limit} characters and no control characters.',
  },
});

export const conclusionInFuture = defineRefusal({
  code: 'CONCLUSION_IN_FUTURE',
  clause: legalReference('129', '6.2'),
  texts: {
    kk: 'Қорытынды күні {issuedOn} бүгіннен ({today}) кейін болмайды.',
    ru: 'День заключения {issuedOn} не может быть позже сегодняшнего ({today}).',
    en: 'The day {issuedOn} of the conclusion may not lie after today ({today}).',
  },
});

export const conclusionBeforeLast = defineRefusal({
  code: 'CONCLUSION_BEFORE_LAST',
  clause: legalReference('129', '6.2'),
  texts: {
    kk: '{version}-нұсқа {before} күні берілген; келесі нұсқа одан ертерек болмайды.',
    ru: 'Версия {version} выдана {before}; следующая не может быть раньше.',
    en: 'Version {version} was issued on {before}; the next one may not be earlier.',
  },
});

export const conclusionNumberTaken = defineRefusal({
  code: 'CONCLUSION_NUMBER_TAKEN',
  clause: legalReference('129', '6.2'),
  texts: {
    kk: '{number} нөмірімен осы түрдегі қорытынды тіркелген ({version}-нұсқа).',
    ru: 'Заключение этого вида с номером {number} уже есть (версия {version}).',
    en: 'A conclusion of this kind with the number {number} is there already (version {version}).',
  },
});
