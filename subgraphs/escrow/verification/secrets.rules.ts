import { hasTrait, type Trait } from '../medium/trait';

type Pattern = Trait & { readonly pattern: RegExp };

/** Kinds of credentials by the marks that they carry. What is found is told by kind and line, never by its text. */
const SECRETS: Readonly<Record<string, Pattern>> = {
  PRIVATE_KEY: { pattern: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/, marks: ['-----BEGIN '] },
  CLOUD_KEY: { pattern: /A[KS]IA[0-9A-Z]{16}/, marks: ['AKIA', 'ASIA'] },
  ACCESS_TOKEN: {
    pattern: /gh[pousr]_[A-Za-z0-9]{36}|glpat-[\w-]{20}|xox[abprs]-[\w-]{10,}|npm_[A-Za-z0-9]{36}/,
    marks: ['_', 'glpat-', 'xox'],
  },
  SIGNED_TOKEN: { pattern: /eyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{16,}/, marks: ['yJ'] },
  CONNECTION_PASSWORD: {
    pattern: /\b[a-z][a-z0-9+.-]*:\/\/[^\s:@/'"]+:(?!\$|\{|<|%)[^\s:@/'"]{3,}@/i,
    marks: ['://'],
  },
  PASSWORD: {
    marks: null,
    pattern: /(?:password|passwd|pwd|secret|api[_-]?key)["']?\s*[:=]\s*["'](?!\$|\{|<|%|\*)[^"'\s]{6,}["']/i,
  },
};

const SCANNED =
  /(?:^|\/)\.env[^/]*$|\.(?:properties|ya?ml|json|xml|ini|conf|config|cfg|toml|pem|key|p8|env|sh|ps1|sql|js|ts|py|php|java|cs|go|rb)$/i;
/** Credentials stand at the top of short files; a longer beginning costs more than it finds. */
const SCANNED_BYTES = 64 * 1024;
const LONGEST_LINE = 2_000;

export const secretBytes = (path: string): number => (SCANNED.test(path) ? SCANNED_BYTES : 0);

/** What a text with a credential has. The pattern of an address may begin at every letter: its mark is enough. */
const SUSPICIONS = Object.entries(SECRETS).map(([kind, { marks, pattern }]) => ({
  kind,
  line: pattern,
  trait: { marks, pattern: kind === 'CONNECTION_PASSWORD' ? null : pattern },
}));

export const SECRET_TRAITS: readonly Trait[] = SUSPICIONS.map(({ trait }) => trait);

/** Kinds with the lines at which they stand, for example `PASSWORD:12`; empty for none. */
export function secretsIn(head: Buffer): readonly string[] {
  const text = head.toString('latin1');
  const suspects = SUSPICIONS.filter(({ trait }) => hasTrait(text, trait));
  if (suspects.length === 0 || head.includes(0)) return [];
  return text
    .split('\n')
    .flatMap((line, index) =>
      line.length > LONGEST_LINE
        ? []
        : suspects.filter((one) => one.line.test(line)).map(({ kind }) => `${kind}:${index + 1}`),
    );
}
