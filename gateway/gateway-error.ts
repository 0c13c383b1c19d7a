import { GraphQLError } from 'graphql';
import type { Language, LocalizedText } from '../subgraphs/shared/law/law.model';
import { type GatewayCode, MESSAGES } from './messages';

export type Facts = Readonly<Record<string, string | number | readonly string[]>>;

/** An error the gateway itself answers with: its facts travel to the client beside the code. */
export class GatewayError extends GraphQLError {
  readonly facts: Facts;
  readonly #texts: LocalizedText;

  /**
   * @param status HTTP status when the whole request is refused; null when only a part of the answer is missing.
   * @param texts the texts of the code unless the refusal has more exact ones.
   */
  constructor(
    readonly code: GatewayCode,
    facts: Facts = {},
    status: number | null = 400,
    texts: LocalizedText = MESSAGES[code],
  ) {
    super(fill(texts.en, facts), { extensions: { code, ...facts, ...(status && { http: { status } }) } });
    this.name = 'GatewayError';
    this.facts = facts;
    this.#texts = texts;
  }

  text(language: Language): string {
    return fill(this.#texts[language], this.facts);
  }
}

/** The gateway's own error behind an error that the libraries have wrapped, or null. */
export function findGatewayError(error: unknown): GatewayError | null {
  for (let cause = error; cause instanceof Error; cause = originalOf(cause)) {
    if (cause instanceof GatewayError) return cause;
  }
  return null;
}

export function originalOf(error: Error): unknown {
  return error instanceof GraphQLError ? error.originalError : undefined;
}

function fill(text: string, facts: Facts): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const fact = facts[name];
    if (fact === undefined) return placeholder;
    return typeof fact === 'object' ? fact.join(', ') : String(fact);
  });
}
