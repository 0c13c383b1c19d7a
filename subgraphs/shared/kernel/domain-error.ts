import type { Language, LocalizedText } from './localized-text';
import { err, ok, type Result } from './result';

/** Points at the clause an answer rests on, for example `{ actId: 'KZ-146-2019', clause: '8' }`. */
export interface ClauseReference {
  readonly actId: string;
  readonly clause: string;
}

export type Fact = string | number | boolean | null | readonly string[];

/** What is fixed about an error: its stable code, its clause and its texts with `{placeholders}` for the facts. */
export interface ErrorDefinition {
  readonly code: string;
  /** Null when the error rests on no clause, for example a malformed input. */
  readonly clause: ClauseReference | null;
  readonly texts: LocalizedText;
}

/** An expected error: rules return it in a `Result`; where no answer is possible at all the kernel throws it. */
export class DomainError extends Error {
  override readonly name = 'DomainError';
  readonly code: string;
  readonly clause: ClauseReference | null;

  constructor(
    readonly definition: ErrorDefinition,
    readonly facts: Readonly<Record<string, Fact>> = {},
  ) {
    super(render(definition.texts.en, facts));
    this.code = definition.code;
    this.clause = definition.clause;
  }

  /** The text in a language, with the facts in their places. */
  text(language: Language): string {
    return render(this.definition.texts[language], this.facts);
  }

  texts(): LocalizedText {
    return { kk: this.text('kk'), ru: this.text('ru'), en: this.text('en') };
  }
}

type Placeholder<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;

/** The facts that the texts of a definition name; leaving one out does not compile. */
type FactsOf<D extends ErrorDefinition> = Readonly<Record<Placeholder<D['texts'][Language]>, Fact>>;

/** Makes the errors of one definition: `const notLoaded = defineError({…}); notLoaded({ day })`. */
export function defineError<const D extends ErrorDefinition>(
  definition: D,
): (facts: FactsOf<D>) => DomainError {
  return (facts) => new DomainError(definition, facts);
}

/** Turns a thrown `DomainError` into a returned one; any other fault passes through. */
export function attempt<T>(compute: () => T): Result<T, DomainError> {
  try {
    return ok(compute());
  } catch (fault) {
    if (fault instanceof DomainError) return err(fault);
    throw fault;
  }
}

function render(text: string, facts: Readonly<Record<string, Fact>>): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const fact = facts[name];
    if (fact === undefined) return placeholder;
    return Array.isArray(fact) ? fact.join(', ') : String(fact);
  });
}
