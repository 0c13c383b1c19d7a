import type { LocalDate } from '../../../shared/kernel/local-date';
import type { LocalizedText } from '../../../shared/kernel/localized-text';
import type { Refusal } from '../../../shared/kernel/refusal';
import { platformTextMissing } from '../platform.errors';
import { dayRefusals, localizedTexts, textRefusals } from '../platform.rules';

interface NewRequirements {
  readonly document: string;
  readonly publishedOn: LocalDate;
  readonly requirements: readonly { readonly text: LocalizedText }[];
}

/** C-12-1: a version says something, in three languages, and follows the one before it. */
export function publicationRefusals(
  { document, publishedOn, requirements }: NewRequirements,
  publishedBefore: LocalDate | null,
  today: LocalDate,
): Refusal[] {
  const texts = requirements.map(({ text }, at) => localizedTexts(`requirements.${at}.text`, text));
  const isEmpty = requirements.length === 0;
  return [
    ...(isEmpty ? [platformTextMissing({}, ['input', 'requirements'], { kind: 'INVALID_INPUT' })] : []),
    ...textRefusals({ document, ...Object.assign({}, ...texts) }),
    ...dayRefusals({ field: 'publishedOn', day: publishedOn, today, earliest: publishedBefore }),
  ];
}
