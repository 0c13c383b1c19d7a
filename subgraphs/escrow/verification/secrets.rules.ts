/** Kinds of credentials by the marks that they carry. What is found is told by kind and line, never by its text. */
const SECRETS: Readonly<Record<string, RegExp>> = {
  PRIVATE_KEY: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/,
  CLOUD_KEY: /A[KS]IA[0-9A-Z]{16}/,
  ACCESS_TOKEN: /gh[pousr]_[A-Za-z0-9]{36}|glpat-[\w-]{20}|xox[abprs]-[\w-]{10,}|npm_[A-Za-z0-9]{36}/,
  SIGNED_TOKEN: /eyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{16,}/,
  CONNECTION_PASSWORD: /\b[a-z][a-z0-9+.-]*:\/\/[^\s:@/'"]+:(?!\$|\{|<|%)[^\s:@/'"]{3,}@/i,
  PASSWORD: /(?:password|passwd|pwd|secret|api[_-]?key)["']?\s*[:=]\s*["'](?!\$|\{|<|%|\*)[^"'\s]{6,}["']/i,
};

const SCANNED =
  /(?:^|\/)\.env[^/]*$|\.(?:properties|ya?ml|json|xml|ini|conf|config|cfg|toml|pem|key|p8|env|sh|ps1|sql|js|ts|py|php|java|cs|go|rb)$/i;
/** Credentials stand at the top of short files; a longer beginning costs more than it finds. */
const SCANNED_BYTES = 64 * 1024;
const LONGEST_LINE = 2_000;

export const secretBytes = (path: string): number => (SCANNED.test(path) ? SCANNED_BYTES : 0);

/** Kinds with the lines at which they stand, for example `PASSWORD:12`; empty for none. */
export function secretsIn(head: Buffer): readonly string[] {
  const text = head.toString('latin1');
  const suspects = Object.entries(SECRETS).filter(([kind, pattern]) => isSuspect(kind, pattern, text));
  if (suspects.length === 0 || head.includes(0)) return [];
  return text
    .split('\n')
    .flatMap((line, index) =>
      line.length > LONGEST_LINE
        ? []
        : suspects.filter(([, pattern]) => pattern.test(line)).map(([kind]) => `${kind}:${index + 1}`),
    );
}

/** An address is sought by its mark first: its pattern may begin at every letter, and most texts hold none. */
const isSuspect = (kind: string, pattern: RegExp, text: string): boolean =>
  kind === 'CONNECTION_PASSWORD' ? text.includes('://') : pattern.test(text);
