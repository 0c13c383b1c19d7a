import { defineError } from '../../shared/kernel/domain-error';

export const actUnknown = defineError({
  code: 'ACT_UNKNOWN',
  clause: null,
  texts: {
    kk: '«{act}» актісі тізілімде жоқ. Белгілі актілерді `legalActs` сұранысы көрсетеді.',
    ru: 'Акта «{act}» нет в реестре. Известные акты показывает запрос `legalActs`.',
    en: 'There is no act «{act}». The query `legalActs` shows the known ones.',
  },
});

/** The dated slot of an act whose rules nobody has loaded: nothing is guessed. */
export const ruleTextNotLoaded = defineError({
  code: 'RULE_TEXT_NOT_LOADED',
  clause: null,
  texts: {
    kk: '«{act}» актісінің қағидаларының мәтіні жүктелмеген.',
    ru: 'Текст правил акта «{act}» не загружен.',
    en: 'The rule text of the act «{act}» is not loaded.',
  },
});

export const clauseNotInForce = defineError({
  code: 'CLAUSE_NOT_IN_FORCE',
  clause: null,
  texts: {
    kk: '{act} актісінің {clause}-тармағы {day} күні қолданылмайды: оның мерзімі {validFrom} – {validTo}.',
    ru: 'Пункт {clause} акта {act} не действует на {day}: он действует с {validFrom} до {validTo}.',
    en: 'Clause {clause} of {act} does not hold on {day}: it holds from {validFrom} until {validTo}.',
  },
});

export const countOutOfRange = defineError({
  code: 'COUNT_OUT_OF_RANGE',
  clause: null,
  texts: {
    kk: '`count` 1-ден 250-ге дейін болуы керек, берілгені: {count}.',
    ru: '`count` должен быть от 1 до 250, дано: {count}.',
    en: '`count` must be from 1 to 250, not {count}.',
  },
});
