import { readDatabaseConfig } from '../../../subgraphs/shared/database/database-config';

const urls = {
  DATABASE_URL_OBJECTS: 'postgresql://objects_app:secret-1@db.example/objects',
  DATABASE_URL_REGISTER: 'postgres://register_app:secret-2@db.example:5433/register?sslmode=require',
  DATABASE_URL_ESCROW: 'postgresql://escrow_app@localhost/escrow?host=%2Frun%2Fpostgresql',
};

const faultsOf = (env: Record<string, string>) => {
  const result = readDatabaseConfig(env, { root: '/srv' });
  return result.ok ? [] : result.faults;
};

test('with no URL the embedded server is meant, in DATA_DIR or in .data of the project', () => {
  const config = (env: Record<string, string>) => readDatabaseConfig(env, { root: '/srv' });
  expect(config({})).toEqual({
    ok: true,
    config: { kind: 'embedded', dataDirectory: '/srv/.data/postgres' },
  });
  expect(config({ DATA_DIR: 'kept', DATABASE_URL_OBJECTS: '' })).toEqual({
    ok: true,
    config: { kind: 'embedded', dataDirectory: '/srv/kept/postgres' },
  });
  expect(config({ DATA_DIR: '/mnt/kept' })).toMatchObject({
    config: { dataDirectory: '/mnt/kept/postgres' },
  });
});

test('with the three URLs nothing embedded starts; roles for migrations may be left out', () => {
  const result = readDatabaseConfig({ ...urls, DATA_DIR: '/mnt/kept' }, { root: '/srv' });
  expect(result).toEqual({
    ok: true,
    config: {
      kind: 'external',
      databases: {
        objects: { application: { connectionString: urls.DATABASE_URL_OBJECTS }, owner: null },
        register: { application: { connectionString: urls.DATABASE_URL_REGISTER }, owner: null },
        escrow: { application: { connectionString: urls.DATABASE_URL_ESCROW }, owner: null },
      },
    },
  });
});

test('a process of one subgraph needs the URLs of that subgraph only', () => {
  const env = {
    DATABASE_URL_ESCROW: urls.DATABASE_URL_ESCROW,
    MIGRATION_DATABASE_URL_ESCROW: 'postgresql://escrow_owner@localhost/escrow?host=%2Frun%2Fpostgresql',
  };
  expect(readDatabaseConfig(env, { root: '/srv', subgraphs: ['escrow'] })).toEqual({
    ok: true,
    config: {
      kind: 'external',
      databases: {
        escrow: {
          application: { connectionString: env.DATABASE_URL_ESCROW },
          owner: { connectionString: env.MIGRATION_DATABASE_URL_ESCROW },
        },
      },
    },
  });
});

test('all faults are told together, each with its variable and none with a password', () => {
  const faults = faultsOf({
    DATABASE_URL_OBJECTS: 'mysql://objects_app:secret-1@db.example/objects',
    DATABASE_URL_REGISTER: 'postgresql://db.example',
    MIGRATION_DATABASE_URL_OBJECTS: 'secret-2 is no address',
  });
  expect(faults).toEqual([
    'DATABASE_URL_ESCROW is missing while other URLs are given.',
    'MIGRATION_DATABASE_URL_REGISTER is missing while other URLs are given.',
    'MIGRATION_DATABASE_URL_ESCROW is missing while other URLs are given.',
    'DATABASE_URL_OBJECTS must start with postgresql://.',
    'MIGRATION_DATABASE_URL_OBJECTS is not a URL.',
    'DATABASE_URL_REGISTER names no role.',
    'DATABASE_URL_REGISTER names no database.',
  ]);
  expect(faults.join()).not.toContain('secret');
});

test('only URLs for migrations leave the services without theirs', () => {
  expect(
    faultsOf({ MIGRATION_DATABASE_URL_OBJECTS: 'postgresql://objects_owner@db.example/objects' }),
  ).toContain('DATABASE_URL_OBJECTS is missing while other URLs are given.');
});

test('a service that would connect as the owner of its tables, or share a database, is refused', () => {
  const owners = {
    MIGRATION_DATABASE_URL_OBJECTS: 'postgresql://objects_app:x@db.example/objects',
    MIGRATION_DATABASE_URL_REGISTER: 'postgresql://register_owner@db.example:5433/register',
    MIGRATION_DATABASE_URL_ESCROW: 'postgresql://escrow_owner@localhost/escrow?host=%2Frun%2Fpostgresql',
  };
  const shared = { DATABASE_URL_REGISTER: 'postgresql://register_app@db.example/objects' };
  expect(faultsOf({ ...urls, ...owners, ...shared })).toEqual([
    'DATABASE_URL_OBJECTS and MIGRATION_DATABASE_URL_OBJECTS name the same role: the service must not own its tables.',
    'DATABASE_URL_OBJECTS and DATABASE_URL_REGISTER name the same database: each subgraph has its own.',
  ]);
});
