import type { LocalizedText } from '../law/law.model';

interface ProblemDescription {
  /** HTTP status of the answer. */
  readonly status: 401 | 503;
  readonly text: LocalizedText;
}

/** Why a bearer token was not accepted. The texts never repeat the token. */
export const TOKEN_PROBLEMS = {
  TOKEN_INVALID: {
    status: 401,
    text: {
      kk: 'Қолжетімділік таңбалауышы жарамсыз.',
      ru: 'Токен доступа недействителен.',
      en: 'The access token is not valid.',
    },
  },
  TOKEN_EXPIRED: {
    status: 401,
    text: {
      kk: 'Қолжетімділік таңбалауышының мерзімі өтті, қайта кіріңіз.',
      ru: 'Срок токена доступа истёк, войдите снова.',
      en: 'The access token has expired, sign in again.',
    },
  },
  ISSUER_UNAVAILABLE: {
    status: 503,
    text: {
      kk: 'Таңбалауыш шығарушының кілттеріне қол жеткізілмеді, кейінірек қайталаңыз.',
      ru: 'Ключи издателя токенов недоступны, повторите позже.',
      en: 'The keys of the token issuer cannot be reached, try again later.',
    },
  },
} as const satisfies Record<string, ProblemDescription>;

/** Why a request did not count as sent by the gateway. A caller is told the code only in the log, never in the answer. */
export const PROOF_PROBLEMS = {
  PROOF_MISSING: 401,
  PROOF_MALFORMED: 401,
  PROOF_FORGED: 401,
  PROOF_EXPIRED: 401,
  PROOF_FROM_FUTURE: 401,
  PROOF_REPLAYED: 401,
  PROOF_MEMORY_FULL: 503,
} as const satisfies Record<string, 401 | 503>;

export type TokenProblemCode = keyof typeof TOKEN_PROBLEMS;
export type ProofProblemCode = keyof typeof PROOF_PROBLEMS;

export interface TokenProblem extends ProblemDescription {
  readonly code: TokenProblemCode;
  /** For the log; holds no part of the token. */
  readonly detail: string;
}

export interface ProofProblem {
  readonly code: ProofProblemCode;
  readonly status: 401 | 503;
}

export function tokenProblem(code: TokenProblemCode, detail: string): TokenProblem {
  return { code, detail, ...TOKEN_PROBLEMS[code] };
}
