import type { Ecosystem } from './component.model';

/**
 * Programming languages by the endings of file names: a table of our own, for what a detection says is a warning and
 * no more. Headers and other endings that several languages share are left out.
 */
const LANGUAGES: Readonly<Record<string, string>> = {
  JavaScript: 'js mjs cjs jsx',
  TypeScript: 'ts mts cts tsx',
  Java: 'java',
  Kotlin: 'kt kts',
  'C#': 'cs',
  'C++': 'cpp cc cxx hpp hxx',
  C: 'c',
  Go: 'go',
  Python: 'py pyw',
  PHP: 'php phtml',
  Ruby: 'rb',
  Rust: 'rs',
  Swift: 'swift',
  Scala: 'scala',
  Groovy: 'groovy',
  Delphi: 'pas dpr',
  '1C': 'bsl',
  'Visual Basic': 'vb bas',
  Dart: 'dart',
  SQL: 'sql',
  'PL/SQL': 'pks pkb pls',
  Shell: 'sh bash',
  PowerShell: 'ps1 psm1',
  HTML: 'html htm',
  CSS: 'css',
  Perl: 'pl pm',
  R: 'r',
  Lua: 'lua',
};

const BY_ENDING = new Map(
  Object.entries(LANGUAGES).flatMap(([language, endings]) =>
    endings.split(' ').map((ending) => [ending, language] as const),
  ),
);

/** Other names that people write. */
const ALIASES: Readonly<Record<string, string>> = {
  js: 'JavaScript',
  ecmascript: 'JavaScript',
  'node.js': 'JavaScript',
  ts: 'TypeScript',
  csharp: 'C#',
  'c sharp': 'C#',
  си: 'C',
  'object pascal': 'Delphi',
  pascal: 'Delphi',
  golang: 'Go',
  bash: 'Shell',
  'vb.net': 'Visual Basic',
  '1с': '1C',
};

/** Registry of packages in which libraries of a language are found. */
export const ECOSYSTEM_OF: Readonly<Record<string, Ecosystem>> = {
  JavaScript: 'npm',
  TypeScript: 'npm',
  Java: 'maven',
  Kotlin: 'maven',
  PHP: 'composer',
  Python: 'pypi',
  'C#': 'nuget',
};

const KNOWN = new Map(Object.keys(LANGUAGES).map((name) => [name.toLowerCase(), name]));

/** Language of a file by its name; null when the ending tells none. */
export function languageOf(path: string): string | null {
  const dot = path.lastIndexOf('.');
  return dot > path.lastIndexOf('/') ? (BY_ENDING.get(path.slice(dot + 1).toLowerCase()) ?? null) : null;
}

/** The name in the table of a language as somebody wrote it; null for one that the table does not know. */
export function knownLanguage(written: string): string | null {
  const name = written.trim().toLowerCase();
  return KNOWN.get(name) ?? ALIASES[name] ?? null;
}
