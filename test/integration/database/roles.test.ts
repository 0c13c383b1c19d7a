import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { withClient, withParts } from '../../../subgraphs/shared/database/connection';
import { migrate } from '../../../subgraphs/shared/database/migrate';
import { provisionDatabase } from '../../../subgraphs/shared/database/provision';
import { cloneDatabase, emptyDatabase, type TestDatabase } from '../../support/database';
import { testServerAdmin } from '../../support/test-server';
import { query } from './launcher';
import { Counters1700000000001 } from './sample-migrations';

const admin = testServerAdmin();
let database: TestDatabase;

beforeAll(async () => {
  database = await emptyDatabase('objects');
  await migrate(database.owner, [Counters1700000000001]);
});
afterAll(() => database.drop());

const DENIED = { code: '42501' };

test('the application role reads and writes what it was granted', async () => {
  await query(database.application, `INSERT INTO counter VALUES ('mine', 3)`);
  expect(await query(database.application, `SELECT value FROM counter WHERE name = 'mine'`)).toEqual([
    { value: 3 },
  ]);
});

test.each([
  'CREATE TABLE intruder (id int)',
  'CREATE TEMPORARY TABLE intruder (id int)',
  'CREATE SCHEMA intruder',
  'ALTER TABLE counter ADD COLUMN intruder int',
  'ALTER TABLE counter DISABLE TRIGGER ALL',
  'DROP TABLE counter',
  'TRUNCATE counter',
  'DELETE FROM counter',
  'DELETE FROM migrations',
  'CREATE ROLE intruder',
  'CREATE DATABASE intruder',
  'SET ROLE objects_owner',
  `COPY counter TO PROGRAM 'cat'`,
])('the application role may not: %s', async (sql) => {
  await expect(query(database.application, sql)).rejects.toMatchObject(DENIED);
});

test('the application role can hand nothing on: a grant to everyone gives nobody a right', async () => {
  await query(database.application, 'GRANT SELECT ON counter TO PUBLIC');
  const rights = `SELECT count(*)::int AS open FROM pg_class, aclexplode(relacl) WHERE relname = 'counter' AND grantee = 0`;
  expect(await query(database.owner, rights)).toEqual([{ open: 0 }]);
});

test('the application role owns nothing and has no power over the server', async () => {
  const [row] = await query(
    database.application,
    `SELECT rolsuper OR rolcreaterole OR rolcreatedb OR rolreplication OR rolbypassrls AS powerful,
            (SELECT count(*)::int FROM pg_shdepend WHERE refobjid = r.oid AND deptype = 'o') AS owned,
            (SELECT count(*)::int FROM pg_auth_members WHERE member = r.oid) AS memberships
       FROM pg_roles r WHERE rolname = current_user`,
  );
  expect(row).toEqual({ powerful: false, owned: 0, memberships: 0 });
});

test('a role that was granted nothing cannot even look into the schema', async () => {
  const rights = `SELECT count(*)::int AS open FROM pg_namespace, aclexplode(nspacl) WHERE nspname = 'public' AND grantee = 0`;
  expect(await query(database.owner, rights)).toEqual([{ open: 0 }]);
});

test('the owner of the tables is no superuser', async () => {
  expect(await query(database.owner, 'SELECT rolsuper FROM pg_roles WHERE rolname = current_user')).toEqual([
    { rolsuper: false },
  ]);
});

test('neither role of one subgraph can enter the database of another, a copied one included', async () => {
  const register = await cloneDatabase('register');
  for (const stranger of [database.application, database.owner]) {
    await expect(query(withParts(stranger, { database: register.name }), 'SELECT 1')).rejects.toMatchObject({
      cause: DENIED,
    });
  }
  await register.drop();
});

test('a copied database has the extensions of search and can be copied by several tests at once', async () => {
  const copies = await Promise.all([1, 2, 3].map(() => cloneDatabase('escrow')));
  for (const copy of copies) {
    const rows = await query(copy.application, `SELECT word_similarity('портал', 'партал') > 0.3 AS similar`);
    expect(rows).toEqual([{ similar: true }]);
    await copy.drop();
  }
});

test('provisioning is repeatable and safe when several processes do it at once', async () => {
  const name = `provisioned_${randomBytes(4).toString('hex')}`;
  const [first] = await Promise.all([1, 2, 3].map(() => provisionDatabase(admin, { name })));
  expect(await query(first?.application ?? admin, 'SELECT current_user, current_database()')).toEqual([
    { current_user: `${name}_app`, current_database: name },
  ]);
  await withClient(admin, async (client) => {
    await client.query(`DROP DATABASE ${name}`);
    await client.query(`DROP ROLE ${name}_app, ${name}_owner`);
  });
});

test('an administrator who is no superuser can provision, with passwords', async () => {
  const suffix = randomBytes(4).toString('hex');
  const [name, manager] = [`managed_${suffix}`, `manager_${suffix}`];
  await query(admin, `CREATE ROLE ${manager} LOGIN CREATEDB CREATEROLE`);
  const { owner, application } = await provisionDatabase(withParts(admin, { user: manager }), {
    name,
    ownerPassword: 'p@ss/word',
    applicationPassword: `it's`,
  });
  expect(new Client(owner).password).toBe('p@ss/word');
  expect(new Client(application).password).toBe(`it's`);
  const secrets = `SELECT count(rolpassword)::int AS set FROM pg_authid WHERE rolname LIKE '${name}%'`;
  expect(await query(admin, secrets)).toEqual([{ set: 2 }]);
  await query(owner, 'CREATE TABLE mine (id int)');
  await expect(query(application, 'CREATE TABLE mine_too (id int)')).rejects.toMatchObject(DENIED);
  await withClient(admin, async (client) => {
    await client.query(`DROP DATABASE ${name}`);
    await client.query(`DROP ROLE ${name}_app, ${name}_owner, ${manager}`);
  });
});

test('a role that has power over the server is not accepted as a role of a service', async () => {
  const options = { name: database.name, ownerRole: 'objects_owner', applicationRole: 'postgres' };
  await expect(provisionDatabase(admin, options)).rejects.toMatchObject({ code: 'ROLE_TOO_POWERFUL' });
});

test('a database that was made without Cyrillic letters is refused: its search would find nothing', async () => {
  const name = `latin_${randomBytes(4).toString('hex')}`;
  await query(admin, `CREATE DATABASE ${name} TEMPLATE template0 LOCALE 'C'`);
  const options = { name, ownerRole: 'objects_owner', applicationRole: 'objects_app' };
  await expect(provisionDatabase(admin, options)).rejects.toMatchObject({ code: 'LOCALE_WITHOUT_LETTERS' });
  await query(admin, `DROP DATABASE ${name}`);
});
