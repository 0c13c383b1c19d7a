import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readGatewayConfig } from '../../../gateway/config';
import { type ComposeService, readCompose } from '../../../scripts/host/compose-file';
import { makeKeys } from '../../../scripts/keys';
import { readAccessConfig } from '../../../subgraphs/shared/access/access-config';
import { SUBGRAPHS } from '../../../subgraphs/shared/database/database-config';
import { PROJECT_ROOT } from '../../../subgraphs/shared/server/project-root';
import { readSubgraphConfig } from '../../../subgraphs/shared/server/subgraph-config';

interface WrittenService {
  readonly image: string;
  readonly ports?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}

const FILE = join(PROJECT_ROOT, 'docker-compose.yml');
const TEXT = readFileSync(FILE, 'utf8');
const WRITTEN = (parse(TEXT, { merge: true }) as { services: Record<string, WrittenService> }).services;
const KEYS = makeKeys();
const LASTING = ['postgres', 'storage', ...SUBGRAPHS, 'gateway'];
/** They do their work and end. */
const ONE_SHOT = ['provision', 'seed'];

describe('docker-compose.yml', () => {
  const services = readCompose(FILE, KEYS);
  const service = (name: string): ComposeService => {
    const found = services[name];
    if (!found) throw new Error(`no service ${name}`);
    return found;
  };

  test('has the four processes, their database and their store, each with a health check', () => {
    expect(Object.keys(services).sort()).toEqual([...LASTING, ...ONE_SHOT].sort());
    expect(LASTING.filter((name) => !service(name).hasHealthCheck)).toEqual([]);
  });

  test('starts each process when what it needs is healthy', () => {
    expect([...service('gateway').dependsOn].sort()).toEqual([...SUBGRAPHS].sort());
    expect(service('escrow').dependsOn).toEqual(expect.arrayContaining(['provision', 'storage']));
    const conditions = Object.values(WRITTEN).flatMap(({ depends_on }) => Object.entries(depends_on ?? {}));
    const wrong = conditions.filter(
      ([name, { condition }]) =>
        condition !== (ONE_SHOT.includes(name) ? 'service_completed_successfully' : 'service_healthy'),
    );
    expect(wrong).toEqual([]);
  });

  test('names no variable that «npm run keys» does not make, and leaves none of them out', () => {
    const named = new Set([...TEXT.matchAll(/\$\{(\w+)/g)].map(([, name]) => name));
    expect([...named].sort()).toEqual(Object.keys(KEYS).sort());
  });

  test.each(SUBGRAPHS)('gives the subgraph %s a configuration that it accepts', (name) => {
    const { environment } = service(name);
    const config = readSubgraphConfig(name, environment);
    expect(config.host).toBe('0.0.0.0');
    expect(config.database.owner).not.toBeNull();
    expect(config.proofKey.toString('base64')).toBe(KEYS[`PROOF_KEY_${name.toUpperCase()}`]);
    for (const [peer, url] of Object.entries(config.peers.urls))
      expect(url.href).toBe(`http://${peer}:${service(peer).environment['PORT']}/`);
  });

  test('gives the gateway a configuration that it accepts, which leads to the subgraphs', () => {
    const { environment } = service('gateway');
    const { subgraphs, publicUrl, dataDirectory } = readGatewayConfig(environment);
    const access = readAccessConfig(environment, SUBGRAPHS);
    expect(access.ok && access.value.proofKeys).toEqual(
      Object.fromEntries(
        SUBGRAPHS.map((name) => [name, readSubgraphConfig(name, service(name).environment).proofKey]),
      ),
    );
    for (const name of SUBGRAPHS) {
      const { port } = readSubgraphConfig(name, service(name).environment);
      expect(subgraphs?.[name].url.href).toBe(`http://${name}:${port}/graphql`);
      expect(service(name).environment['OIDC_ISSUER']).toBe(`${publicUrl.origin}/oidc`);
      expect(service(name).environment['OIDC_JWKS_URL']).toBe(`http://gateway:${publicUrl.port}/oidc/jwks`);
    }
    expect(parse(TEXT).services.gateway.volumes).toContain(`portal:${dataDirectory}`);
  });

  test('starts the files that the build makes, on the Node of the lock file', () => {
    const commands = [...SUBGRAPHS, 'gateway', ...ONE_SHOT].map((name) => service(name).command);
    expect(commands.map(([node]) => node)).toEqual(commands.map(() => 'node_modules/.bin/node'));
    const files = commands.map((command) => command.find((word) => word.startsWith('dist/')) ?? '');
    const sources = files.map((file) => file.replace(/^dist\//, '').replace(/\.js$/, '.ts'));
    expect(() => sources.map((file) => readFileSync(join(PROJECT_ROOT, file)))).not.toThrow();
  });

  test('pins every image', () => {
    const loose = Object.values(WRITTEN).filter(({ image }) => !/^[\w./-]+:\d[\w.-]*$/.test(image));
    expect(loose).toEqual([]);
    const dockerfile = readFileSync(join(PROJECT_ROOT, 'Dockerfile'), 'utf8');
    const bases = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, image]) => image);
    expect(bases.length).toBeGreaterThan(0);
    expect(bases.filter((image) => !/^node:24\.\d+[\w.-]*$/.test(image ?? ''))).toEqual([]);
  });

  test('A02: opens the gateway alone, and to this machine alone', () => {
    const opened = Object.entries(WRITTEN).flatMap(([name, { ports = [] }]) =>
      ports.map((port) => [name, port]),
    );
    expect(opened).toEqual([['gateway', expect.stringMatching(/^127\.0\.0\.1:\d+:\d+$/)]]);
  });

  test('knows no password and no key of its own', () => {
    const secrets = [...TEXT.matchAll(/(?:PASSWORD|PROOF_KEY_\w+|PEER_KEY_\w+): *(.*)$/gm)].map(
      ([, value]) => value,
    );
    expect(secrets.filter((value) => !value?.startsWith('${'))).toEqual([]);
    expect(TEXT.match(/:\/\/\w+:(?!\$\{)[^@\s]+@/)).toBeNull();
  });
});

/** As it stands in a compose file. */
const variable = (inside: string): string => ['$', `{${inside}}`].join('');

describe('reading a compose file', () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'compose-'));
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  function read(environment: string, values: Record<string, string>) {
    const file = join(directory, 'compose.yml');
    writeFileSync(file, `services:\n  a:\n    environment:\n      A: ${environment}\n`);
    return readCompose(file, values)['a']?.environment['A'];
  }

  test('fills in variables, also several in one value', () => {
    expect(read(`x-${variable('ONE')}-${variable('TWO:?make it')}`, { ONE: '1', TWO: '2' })).toBe('x-1-2');
    expect(read('4000', {})).toBe('4000');
  });

  test.each([
    ['is absent', variable('ONE:?make it first'), {}, /ONE is not set: make it first/],
    ['is empty', variable('ONE'), { ONE: '' }, /ONE is not set/],
    ['has a default, which nobody fills in', variable('ONE:-default'), { ONE: '1' }, /\$\{ONE:-default\}/],
    ['is written without braces', '$ONE', { ONE: '1' }, /\$O/],
  ])('refuses a variable that %s', (_what, text, values, message) => {
    expect(() => read(text, values as Record<string, string>)).toThrow(message);
  });
});
