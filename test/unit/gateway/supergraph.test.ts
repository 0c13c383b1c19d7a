import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import {
  createQueryGateway,
  readSupergraph,
  SupergraphError,
  subgraphsOf,
  withoutSecurityMark,
} from '../../../gateway/supergraph';
import { createLogger } from '../../../subgraphs/shared/server/logger';

const protectedSupergraph = () => {
  const typeDefs = parse(`
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key", "@authenticated", "@requiresScopes"])
    type Query { open: String  closed: String @authenticated  scoped: String @requiresScopes(scopes: [["read"]]) }`);
  const { supergraphSdl, errors } = composeServices([{ name: 'objects', typeDefs, url: 'http://x.invalid' }]);
  if (supergraphSdl === undefined) throw new Error(errors?.join());
  return supergraphSdl;
};
const logger = createLogger({ name: 'test', level: 'silent' });
const sourceOf = () => ({ process: async () => ({ data: {} }) });

test('a supergraph with protected fields loads, and its directives stay readable', async () => {
  const sdl = protectedSupergraph();
  expect(sdl).toContain('for: SECURITY');
  const stripped = withoutSecurityMark(sdl);
  expect(stripped).not.toContain('for: SECURITY)');
  expect(stripped).toContain('@authenticated');
  const gateway = createQueryGateway({ supergraphSdl: sdl, logger, sourceOf });
  const { schema } = await gateway.load();
  expect(Object.keys(schema.getQueryType()?.getFields() ?? {})).toEqual(['open', 'closed', 'scoped']);
  await gateway.stop();
});

test('a supergraph without protected fields is left as it is', () => {
  const sdl = 'schema @link(url: "https://specs.apollo.dev/join/v0.5", for: EXECUTION) { query: Query }';
  expect(withoutSecurityMark(sdl)).toBe(sdl);
});

test('the vendor gets no report', () => {
  delete process.env['APOLLO_TELEMETRY_DISABLED'];
  createQueryGateway({ supergraphSdl: protectedSupergraph(), logger, sourceOf });
  expect(process.env['APOLLO_TELEMETRY_DISABLED']).toBe('true');
});

test('the subgraphs are named as they were composed', () => {
  expect(subgraphsOf(protectedSupergraph())).toEqual(['objects']);
});

test.each([
  ['a missing file', 'nowhere/supergraph.graphql', /cannot be read: compose it first or set SUPERGRAPH_PATH/],
  ['a file that is no GraphQL', 'package.json', /is no readable GraphQL/],
])('%s is told with its remedy', async (_what, path, message) => {
  const reading = readSupergraph(path);
  await expect(reading).rejects.toBeInstanceOf(SupergraphError);
  await expect(reading).rejects.toThrow(message);
});
