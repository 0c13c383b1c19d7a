import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildSchema } from 'graphql';
import { PROJECT_ROOT } from '../../subgraphs/shared/server/project-root';

const read = (path: string): string => readFileSync(join(PROJECT_ROOT, path), 'utf8');
const all = (text: string, form: RegExp): string[] => [...text.matchAll(form)].map(([, found = '']) => found);

const DOCUMENTS = globSync(['*.md', '{schema,scripts,subgraphs}/**/*.md'], { cwd: PROJECT_ROOT });

describe.each(DOCUMENTS)('%s', (document) => {
  const text = read(document);

  test('names files and folders that are there', () => {
    const below = '(?:subgraphs|gateway|scripts|schema|test)/';
    const named = all(text, new RegExp(`\`(${below}[\\w./-]+)\``, 'g'));
    const linked = all(text, /\]\((?!https?:)([^)#]+)/g).map((path) => join(dirname(document), path));
    expect([...named, ...linked].filter((path) => !existsSync(join(PROJECT_ROOT, path)))).toEqual([]);
  });

  test('names commands that package.json has', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: object };
    const called = all(text, /npm run (?:--silent )?([\w:-]+)/g);
    expect(called.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});

describe('the way from the law to the folder in README.md', () => {
  const rows = all(read('README.md'), /^(\| .+ \|)$/gm)
    .map((row) => row.split('|').map((cell) => all(cell, /`([^`]+)`/g)))
    .filter(([, , folders]) => folders?.[0]?.startsWith('subgraphs/'));
  const told = rows.flatMap(([, , folders = []]) => {
    const [first = ''] = folders;
    return folders.map((folder) => folder.replace('…', dirname(first.replace(/\/$/, ''))));
  });

  test('leads to folders that are there, and to every folder of a registry that can be asked', () => {
    expect(told.filter((folder) => !existsSync(join(PROJECT_ROOT, folder)))).toEqual([]);
    const resolvers = globSync('subgraphs/{objects,register,escrow}/**/*.resolver.ts', { cwd: PROJECT_ROOT });
    const asked = new Set(resolvers.map((file) => `${dirname(file)}/`));
    const isTold = (folder: string) => told.some((one) => folder.startsWith(one));
    expect([...asked].filter((folder) => !isTold(folder))).toEqual([]);
  });

  test('names what the graph can be asked', () => {
    const fields = ['objects', 'register', 'escrow'].flatMap((name) => {
      const schema = buildSchema(read(`schema/${name}.graphql`), { assumeValidSDL: true });
      return Object.values(schema.getTypeMap()).flatMap((type) =>
        'getFields' in type ? Object.keys(type.getFields()) : [],
      );
    });
    const asked = rows.flatMap(([, , , names = []]) => names);
    expect(asked.filter((name) => !fields.includes(name))).toEqual([]);
    expect(asked.length).toBeGreaterThan(rows.length);
  });
});
