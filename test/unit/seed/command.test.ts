import { runSeed, type SeedWorld } from '../../../scripts/seed';

/** A world without databases, which remembers what was told and asked. */
function world(parts: Partial<SeedWorld> = {}) {
  const told: string[] = [];
  const printed: string[] = [];
  const opened = jest.fn<ReturnType<SeedWorld['open']>, Parameters<SeedWorld['open']>>(async () => ({
    owner: null,
    close: async () => undefined,
  }));
  const made: SeedWorld = {
    out: (text) => printed.push(text),
    err: (text) => told.push(text),
    confirm: null,
    open: opened,
    ...parts,
  };
  return { made, told, printed, opened };
}

test('--help tells the options and touches no database', async () => {
  const { made, printed, opened } = world();
  expect(await runSeed(['--help'], made)).toBe(0);
  expect(printed.join('')).toMatch(/--objects[\s\S]*--replace[\s\S]*--add/);
  expect(opened).not.toHaveBeenCalled();
});

test.each([
  ['an unknown option', ['--many'], /--many/],
  ['a size that is no number', ['--objects', 'many'], /«many»/],
  ['a size of none', ['--objects', '0'], /«0»/],
  ['more objects than codes', ['--objects', '10000000'], /9999999/],
  ['both ways to treat what is there', ['--replace', '--add'], /exclude/],
  ['--replace where nobody can be asked', ['--replace'], /--yes/],
])('%s ends with one clear message and no database is opened', async (_name, argv, message) => {
  const { made, told, opened } = world();
  expect(await runSeed(argv, made)).toBe(1);
  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(message);
  expect(opened).not.toHaveBeenCalled();
});

test('a «no» to the question of --replace changes nothing', async () => {
  const { made, told, opened } = world({ confirm: async () => false });
  expect(await runSeed(['--replace'], made)).toBe(1);
  expect(told).toEqual(['Nothing was changed.\n']);
  expect(opened).not.toHaveBeenCalled();
});

test('databases whose owner is not given are closed again', async () => {
  const close = jest.fn(async () => undefined);
  const { made, told } = world({ open: async () => ({ owner: null, close }) });
  expect(await runSeed([], made)).toBe(1);
  expect(told[0]).toMatch(/MIGRATION_DATABASE_URL_OBJECTS/);
  expect(close).toHaveBeenCalledTimes(1);
});

test('the folder of the embedded databases is passed on', async () => {
  const { made, opened } = world();
  await runSeed(['--data-dir', 'elsewhere'], made);
  expect(opened).toHaveBeenCalledWith('elsewhere');
});
