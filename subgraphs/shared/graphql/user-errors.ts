import type { Language } from '../kernel/localized-text';
import { type Refusal, refusalDefinitions } from '../kernel/refusal';
import { legalReferenceOf } from './legal-reference';
import { UserErrorCode, type UserErrorType, userErrorCodeTexts } from './user-error.type';

/** Refusals as clients read them. */
export function toUserErrors(refusals: readonly Refusal[], language: Language): UserErrorType[] {
  return refusals.map(({ error, path, remedy, details }) => ({
    ...details,
    code: error.code,
    message: error.text(language),
    path: [...path],
    legalReference: error.clause ? legalReferenceOf(error.clause) : null,
    remedy: remedy?.[language] ?? null,
  })) as UserErrorType[];
}

/** Fills the enum of codes with the refusals of the loaded modules, in alphabetical order. Call before building a schema. */
export function declareUserErrorCodes(): void {
  for (const code of [...refusalDefinitions.keys()].sort()) {
    UserErrorCode[code] = code;
    const { texts, clause } = refusalDefinitions.get(code) ?? { texts: { en: code }, clause: null };
    const basis = clause ? ` (${clause.actId}, ${clause.clause})` : '';
    userErrorCodeTexts[code] = { description: `${texts.en.replace(/\{(\w+)\}/g, '…')}${basis}` };
  }
}
