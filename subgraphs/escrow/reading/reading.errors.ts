import { defineRefusal } from '../../shared/kernel/refusal';
import { legalReference } from '../../shared/law/law-register';

export const readingNotOpen = defineRefusal({
  code: 'READING_NOT_OPEN',
  clause: legalReference('146', '15'),
  texts: {
    kk: 'Тапсырылым {state} күйінде; тасығыштар мұндай мақсатпен оқылмайды.',
    ru: 'Сдача на хранение в состоянии {state}; для этого её носители не читаются.',
    en: 'The deposit is in the state {state}; its media are not read for this.',
  },
});

export const readingUnderWay = defineRefusal({
  code: 'READING_UNDER_WAY',
  clause: legalReference('146', '15'),
  texts: {
    kk: 'Тасығыштар осы мақсатпен қазір оқылып жатыр.',
    ru: 'Носители для этого уже читаются.',
    en: 'The media are being read for this already.',
  },
  remedy: {
    kk: 'Оқудың аяқталуын күтіңіз.',
    ru: 'Дождитесь окончания чтения.',
    en: 'Wait until the reading has ended.',
  },
});

export const nothingToRead = defineRefusal({
  code: 'NOTHING_TO_READ',
  clause: legalReference('146', '15'),
  texts: {
    kk: 'Бірде-бір тасығыш қабылданбаған.',
    ru: 'Ни один носитель не получен.',
    en: 'No medium was received.',
  },
  remedy: {
    kk: 'Алдымен тасығышты `depositMediumUploadStart` арқылы жүктеңіз.',
    ru: 'Сначала загрузите носитель через `depositMediumUploadStart`.',
    en: 'Upload a medium by `depositMediumUploadStart` first.',
  },
});

export const certificateNotRecorded = defineRefusal({
  code: 'CERTIFICATE_NOT_RECORDED',
  clause: legalReference('146', '15'),
  texts: {
    kk: 'Қабылдау-тапсыру актісі енгізілмеген; салыстыратын ештеңе жоқ.',
    ru: 'Акт приёма-передачи не внесён; сравнивать не с чем.',
    en: 'No acceptance certificate was recorded; there is nothing to compare with.',
  },
  remedy: {
    kk: 'Актіні алдымен `acceptanceCertificateRecord` немесе `acceptanceCertificateGenerate` арқылы енгізіңіз.',
    ru: 'Сначала внесите акт через `acceptanceCertificateRecord` или `acceptanceCertificateGenerate`.',
    en: 'Record the certificate by `acceptanceCertificateRecord` or `acceptanceCertificateGenerate` first.',
  },
});
