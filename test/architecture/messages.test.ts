import { join } from 'node:path';
import type { ObjectExpression } from '@swc/core';
import { DomainError } from '../../subgraphs/shared/kernel/domain-error';
import { refusalDefinitions } from '../../subgraphs/shared/kernel/refusal';
import { findClause } from '../../subgraphs/shared/law';
import { EXPECTED_CODES } from '../../subgraphs/shared/server/expected-codes';
import { PROJECT_ROOT } from '../../subgraphs/shared/server/project-root';
import { nodesOf, parseSource, readSource, serviceSources, textOf } from '../support/sources';

const SOURCES = serviceSources('gateway', 'subgraphs');
const LANGUAGES = ['kk', 'ru', 'en'] as const;

/** Errors of the kernel that no field of the graph raises yet; a client cannot meet them. */
const KERNEL_ONLY = ['INVALID_AMOUNT', 'INVALID_BIN'];

/** The same in Kazakh and Russian. */
const SAME_WORD = ['Оператор', 'Наурыз мейрамы'];

const errors = SOURCES.filter((file) => readSource(file).includes('defineError')).flatMap(definitionsOf);

for (const file of SOURCES.filter((source) => readSource(source).includes('= defineRefusal(')))
  require(join(PROJECT_ROOT, file));
const refusals = [...refusalDefinitions.values()];

describe('expected errors', () => {
  test('are found in the code, each of them exported', () => {
    const written = SOURCES.flatMap(
      (file) => readSource(file).match(/^(export )?const \w+ = defineError\(/gm) ?? [],
    );
    expect(errors).toHaveLength(written.length);
    expect(errors.length).toBeGreaterThan(0);
  });

  test('have codes of their own', () => {
    const codes = errors.map(({ code }) => code);
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
    expect(codes.filter((code) => !/^[A-Z]+(_[A-Z]+)*$/.test(code))).toEqual([]);
  });

  test('reach clients by the closed list of the gateway, neither more nor fewer', () => {
    const shown = errors.map(({ code }) => code).filter((code) => !KERNEL_ONLY.includes(code));
    expect([...EXPECTED_CODES].sort()).toEqual(shown.sort());
    expect(errors.map(({ code }) => code)).toEqual(expect.arrayContaining(KERNEL_ONLY));
  });

  test('rest on clauses that exist', () => {
    const cited = errors.flatMap(({ clause }) => clause ?? []);
    expect(cited.filter(({ actId, clause }) => findClause(actId, clause).kind !== 'FOUND')).toEqual([]);
  });

  test.each(errors.map((error) => [error.code, error.definition.texts] as const))(
    'F13: %s tells the same facts in Kazakh, Russian and English',
    (_code, texts) => {
      const [kk, ru, en] = LANGUAGES.map((language) => placeholders(texts[language]));
      expect([kk, ru]).toEqual([en, en]);
    },
  );
});

describe('refusals', () => {
  test('are found in the code', () => {
    const written = SOURCES.flatMap(
      (file) => readSource(file).match(/^(?:(?:export )?const \w+ =|\s+\w+:) defineRefusal\(/gm) ?? [],
    );
    expect(refusals).toHaveLength(written.length);
    expect(refusals.length).toBeGreaterThan(250);
  });

  test('rest on clauses that exist', () => {
    const cited = refusals.flatMap(({ clause }) => clause ?? []);
    expect(cited.filter(({ actId, clause }) => findClause(actId, clause).kind !== 'FOUND')).toEqual([]);
  });

  test('G04: are each demanded by a test of the rules or of the running graph', () => {
    const tests = serviceSources('test/unit', 'test/integration', 'test/federation', 'test/security');
    const words = new Set(tests.flatMap((file) => readSource(file).match(/\b[A-Z][A-Z0-9_]+\b/g) ?? []));
    expect(refusals.map(({ code }) => code).filter((code) => !words.has(code))).toEqual([]);
  });

  test.each(refusals.map((refusal) => [refusal.code, refusal] as const))(
    'F13: %s tells the same facts in Kazakh, Russian and English',
    (code, { texts, remedy }) => {
      expect(code).toMatch(/^[A-Z0-9]+(_[A-Z0-9]+)*$/);
      for (const told of remedy ? [texts, remedy] : [texts]) {
        const [kk, ru, en] = LANGUAGES.map((language) => placeholders(told[language]));
        expect([kk, ru]).toEqual([en, en]);
      }
    },
  );
});

describe('F13: texts in three languages', () => {
  const texts = SOURCES.flatMap(localizedTextsOf);

  test('are found throughout the services', () => {
    expect(texts.length).toBeGreaterThan(400);
  });

  test('are never empty', () => {
    expect(texts.filter(({ kk, ru, en }) => !kk.trim() || !ru.trim() || !en.trim())).toEqual([]);
  });

  test('are told in Kazakh and not in Russian twice', () => {
    expect(texts.filter(({ kk, ru }) => kk === ru && !SAME_WORD.includes(ru))).toEqual([]);
  });

  test('have no Cyrillic letter in English but in the numbers of orders', () => {
    expect(texts.filter(({ en }) => /\p{Script=Cyrillic}/u.test(en.replaceAll('/НҚ', '')))).toEqual([]);
  });
});

/** The errors that a module defines, made without facts. */
function definitionsOf(file: string): DomainError[] {
  const exported = [...readSource(file).matchAll(/^export const (\w+) = defineError\(/gm)].map(
    ([, name]) => name,
  );
  const module = require(join(PROJECT_ROOT, file)) as Record<string, (facts: object) => DomainError>;
  return exported.flatMap((name) => module[name ?? '']?.({}) ?? []);
}

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([name]) => name).sort();

/** Every written `{ kk, ru, en }` of a file whose three values are texts. */
function localizedTextsOf(file: string): { file: string; kk: string; ru: string; en: string }[] {
  const literals = [...nodesOf(parseSource(file))].filter((node) => node['type'] === 'ObjectExpression');
  return literals.flatMap((literal) => {
    const values = new Map(
      (literal as unknown as ObjectExpression).properties.flatMap((property) =>
        property.type === 'KeyValueProperty' && property.key.type === 'Identifier'
          ? [[property.key.value, textOf(property.value)] as const]
          : [],
      ),
    );
    const [kk, ru, en] = LANGUAGES.map((language) => values.get(language));
    return typeof kk === 'string' && typeof ru === 'string' && typeof en === 'string'
      ? [{ file, kk, ru, en }]
      : [];
  });
}
