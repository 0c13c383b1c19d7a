import type { Language, LocalizedText } from '../../shared/kernel/localized-text';
import { type PrintedForm, TO_WRITE } from '../../shared/print/printed-form.model';
import { DEFAULT_PLACE } from '../certificate/certificate.model';
import { COMMON } from './labels';

/** What every printed document of the escrow is known by. */
export interface Printed {
  /** Number of the document, or of the deposit that it belongs to. */
  readonly number: string;
  /** When what is printed was last changed. */
  readonly madeAt: Date;
  readonly isSynthetic: boolean;
}

/** The words of one language. */
export function words(language: Language): (text: LocalizedText) => string {
  return (text) => text[language];
}

/** A line of a form; an empty value is left to be filled in. */
export function field(label: string, value: string | number | null | undefined) {
  return { label, value: value === null || value === undefined || value === '' ? null : String(value) };
}

/** A place as the language of the form calls it; any other than the usual one as it was told. */
export function placeIn(place: string, language: Language): string {
  return place === '' || place === DEFAULT_PLACE ? words(language)(COMMON.place) : place;
}

/** An exact decimal, with the sign that the language writes before the fraction. */
export function printedDecimal(value: string, language: Language): string {
  return language === 'en' ? value : value.replace('.', ',');
}

/** Whether a seal is there; room for one where nobody signed yet. */
export function sealText(isSealed: boolean, isSigned: boolean, language: Language): string | null {
  if (isSealed) return words(language)(COMMON.yes);
  return isSigned ? null : TO_WRITE;
}

/** What stands above and below the content of a form. */
export function frameOf(
  { number, madeAt, isSynthetic }: Printed,
  language: Language,
  annex: '1' | '2' | '3' | '4',
): Pick<PrintedForm, 'language' | 'basis' | 'foot' | 'madeAt'> {
  const say = words(language);
  return {
    language,
    basis: say(COMMON.basis).replace('{annex}', annex),
    foot: isSynthetic ? `${number} · ${say(COMMON.synthetic)}` : number,
    madeAt,
  };
}
