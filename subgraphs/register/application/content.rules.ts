import type { LocalDate } from '../../shared/kernel/local-date';
import type { LocalizedText } from '../../shared/kernel/localized-text';
import type { Refusal } from '../../shared/kernel/refusal';
import type { InclusionMode } from '../entry/entry.model';
import {
  applicationIncomplete,
  assuranceTooLow,
  conclusionsTooFew,
  proofExpired,
  proofMissing,
  textTooLong,
} from './application.errors';
import type { ApplicationContent, Conformity, RegisterApplicationKind } from './application.model';

const LONG_TEXT = 4000;
const SHORT_TEXT = 300;
/** ST RK ISO/IEC 15408-3. */
const LEAST_ASSURANCE = 4;
const LEAST_CONCLUSIONS = 2;

const REQUIRED = [
  'productKind',
  'version',
  'characteristics',
  'rightBasis',
  'rightDocument',
] as const satisfies (keyof ApplicationContent)[];
const TRANSLATED = ['name', 'purpose'] as const satisfies (keyof ApplicationContent)[];
const LANGUAGES = ['kk', 'ru', 'en'] as const;

/** What an application of a kind must say before it is considered; all that is missing is told at once. */
export function contentRefusals(
  kind: RegisterApplicationKind,
  mode: InclusionMode,
  content: ApplicationContent,
  today: LocalDate,
): Refusal[] {
  if (kind === 'EXCLUSION') return content.grounds ? [] : [missing('grounds')];
  return [
    ...REQUIRED.filter((field) => !content[field]).map((field) => missing(field)),
    ...TRANSLATED.flatMap((field) => missingTexts(field, content[field])),
    ...conformityRefusals(mode, content.conformity, today),
  ];
}

function missing(...path: string[]): Refusal {
  return applicationIncomplete({ field: path.join('.') }, ['content', ...path], { kind: 'INVALID_INPUT' });
}

function missingTexts(field: string, text: LocalizedText | null): Refusal[] {
  return LANGUAGES.filter((language) => !text?.[language]).map((language) => missing(field, language));
}

/** C-37 lets products in without the standards of the register; all others prove their conformity. */
export function conformityRefusals(
  mode: InclusionMode,
  proof: Conformity | null,
  today: LocalDate,
): Refusal[] {
  const path = ['content', 'conformity'];
  if (proof === null) return mode === 'TRANSITIONAL_PRE_2023' ? [] : [proofMissing({}, path)];
  const { kind, number, bodies, assuranceLevel, validUntil } = proof;
  const refusals: Refusal[] = number ? [] : [missing('conformity', 'number')];
  if (kind === 'CERTIFICATE_EAL4' && (assuranceLevel ?? 0) < LEAST_ASSURANCE)
    refusals.push(assuranceTooLow({ least: LEAST_ASSURANCE }, [...path, 'assuranceLevel']));
  if (kind === 'TWO_CONCLUSIONS' && bodies.length < LEAST_CONCLUSIONS)
    refusals.push(conclusionsTooFew({ least: LEAST_CONCLUSIONS }, [...path, 'bodies']));
  if (validUntil !== null && validUntil < today)
    refusals.push(proofExpired({ validUntil }, [...path, 'validUntil']));
  return refusals;
}

/** Texts that are too long are told when they are written, not when the application is submitted. */
export function lengthRefusals(content: ApplicationContent): Refusal[] {
  const { name, version, purpose, characteristics, developerName, rightDocument, grounds } = content;
  const short = { version, developerName, rightDocument, ...inLanguages('name', name) };
  const long = { characteristics, grounds, ...inLanguages('purpose', purpose) };
  return [...tooLong(short, SHORT_TEXT), ...tooLong(long, LONG_TEXT)];
}

function inLanguages(field: string, text: LocalizedText | null): Record<string, string | null> {
  return Object.fromEntries(LANGUAGES.map((language) => [`${field}.${language}`, text?.[language] ?? null]));
}

function tooLong(texts: Readonly<Record<string, string | null>>, max: number): Refusal[] {
  return Object.entries(texts).flatMap(([field, text]) => {
    const length = text?.length ?? 0;
    const path = ['input', 'content', ...field.split('.')];
    return length > max ? [textTooLong({ max, length }, path, { kind: 'INVALID_INPUT' })] : [];
  });
}
