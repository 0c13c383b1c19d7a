import { file, type TreeFile } from './tree';

const lines = (count: number, word: string): string =>
  Array.from(
    { length: count },
    (_, index) => `// ${word} ${index}\nexport const value${index} = ${index};\n`,
  ).join('');

/** A project of an office: own code, Cyrillic names, empty files, two libraries and a package file. */
export const SAMPLE_PROJECT: readonly TreeFile[] = [
  ...Array.from({ length: 24 }, (_, index) =>
    file(`src/service/part${index}.ts`, lines(20 + index, `part ${index}`), `2025-03-${10 + (index % 15)}`),
  ),
  ...Array.from({ length: 12 }, (_, index) =>
    file(`src/web/page${index}.js`, lines(50 + index, `page ${index}`), `2025-04-${10 + index}`),
  ),
  file('src/empty.py', ''),
  file('src/модуль/расчёт.py', '# расчёт\nprint(1)\n'.replace('ё', 'е')),
  file('документы/описание сборки.txt', 'Среда: Node 24\n'),
  file('документы/таблица.txt', 'одна строка\n'),
  file('db/schema.sql', 'create table licence (id uuid primary key);\n'),
  file('install/setup.bin', Buffer.alloc(2_621_440, 7)),
  file('install/data.bin', Buffer.alloc(1_500_000, 9)),
  file('README.md', '# Sample\n'),
  file('package.json', '{"name":"sample","version":"1.0.0","dependencies":{"react":"^18.2.0"}}\n'),
  file('node_modules/lodash/package.json', '{"name":"lodash","version":"4.17.21"}\n'),
  file('node_modules/lodash/index.js', lines(30, 'lodash')),
  file('node_modules/react/package.json', '{"name":"react","version":"18.2.0"}\n'),
  file('node_modules/react/index.js', lines(31, 'react')),
  file('lib/parser-1.4.2.jar', Buffer.alloc(5_000, 3)),
  file('lib/other/codec-2.0.0.jar', Buffer.alloc(6_100, 4)),
].map((one) => ({ ...one, path: one.path.replace('ё', 'е') }));

export const LIBRARY_ROOTS = ['node_modules/', 'lib/'] as const;
export const isLibraryFile = ({ path }: TreeFile): boolean =>
  LIBRARY_ROOTS.some((root) => path.startsWith(root));
export const bytesBelow = (root: string): number =>
  SAMPLE_PROJECT.filter(({ path }) => path.startsWith(root)).reduce(
    (sum, { bytes }) => sum + bytes.length,
    0,
  );
