/** Directions of imports, as CONTRIBUTING.md tells them. A circle or a step in the wrong direction fails the tests. */
const subgraph = '^subgraphs/(objects|register|escrow)/';

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: {
        orphan: true,
        // Types that hold everywhere are imported by nobody.
        pathNot: [
          '/main\\.ts$',
          '\\.d\\.ts$',
          '^gateway/bench/',
          '^scripts/[^/]+\\.ts$',
          '\\.config\\.',
          '^test/',
        ],
      },
      to: {},
    },
    { name: 'not-to-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'kernel-is-pure',
      comment: 'The kernel knows neither the law nor the technology.',
      severity: 'error',
      from: { path: '^subgraphs/shared/kernel/' },
      to: { pathNot: ['^subgraphs/shared/kernel/', '^node:crypto$', '^crypto$'] },
    },
    {
      name: 'law-is-pure',
      severity: 'error',
      from: { path: '^subgraphs/shared/law/' },
      to: { pathNot: ['^subgraphs/shared/(law|kernel)/'] },
    },
    {
      name: 'access-below-graphql',
      severity: 'error',
      from: { path: '^subgraphs/shared/access/' },
      to: { path: '^subgraphs/shared/(graphql|database|peers|events|server)/' },
    },
    {
      name: 'peers-below-events',
      comment:
        'The entrance for the other registries knows messages; what an event is, only the events know.',
      severity: 'error',
      from: { path: '^subgraphs/shared/peers/' },
      to: { path: '^subgraphs/shared/(graphql|events|server)/' },
    },
    {
      name: 'events-below-server',
      severity: 'error',
      from: { path: '^subgraphs/shared/events/' },
      to: { path: '^subgraphs/shared/server/' },
    },
    {
      name: 'database-below-server',
      severity: 'error',
      from: { path: '^subgraphs/shared/(database|graphql)/' },
      to: { path: '^subgraphs/shared/server/' },
    },
    {
      name: 'shared-knows-no-subgraph',
      severity: 'error',
      from: { path: '^subgraphs/shared/' },
      to: { path: [subgraph, '^gateway/'] },
    },
    {
      name: 'subgraphs-do-not-meet',
      comment: 'A subgraph reaches another one through the graph, never through an import.',
      severity: 'error',
      from: { path: subgraph },
      to: { path: subgraph, pathNot: '^subgraphs/$1/' },
    },
    {
      name: 'gateway-knows-no-subgraph',
      severity: 'error',
      from: { path: '^gateway/' },
      to: { path: subgraph },
    },
    {
      name: 'subgraphs-know-no-gateway',
      severity: 'error',
      from: { path: '^subgraphs/' },
      to: { path: '^gateway/' },
    },
    {
      name: 'nothing-imports-scripts-or-tests',
      severity: 'error',
      from: { path: '^(gateway|subgraphs)/' },
      to: { path: '^(scripts|test)/' },
    },
    {
      name: 'scripts-import-no-tests',
      severity: 'error',
      from: { path: '^scripts/' },
      to: { path: '^test/' },
    },
    {
      name: 'rules-are-pure',
      comment: 'Facts in, decision out: no clock, no input or output.',
      severity: 'error',
      from: { path: '\\.rules\\.ts$' },
      to: {
        path: '\\.(entity|store|service|loader|resolver)\\.ts$|^subgraphs/shared/(database|server|graphql)/',
      },
    },
    {
      name: 'models-are-plain',
      severity: 'error',
      from: { path: '\\.model\\.ts$' },
      to: { path: '\\.(entity|store|service|type|inputs|loader|resolver)\\.ts$' },
    },
    {
      name: 'stores-do-not-know-resolvers',
      severity: 'error',
      from: { path: '\\.(entity|store)\\.ts$' },
      to: { path: '\\.(resolver|service|loader)\\.ts$' },
    },
    {
      name: 'resolvers-are-the-top',
      severity: 'error',
      from: { path: '\\.(rules|errors|type|inputs|loader|service)\\.ts$' },
      to: { path: '\\.resolver\\.ts$' },
    },
    {
      name: 'types-know-no-data',
      severity: 'error',
      from: { path: '\\.(type|inputs)\\.ts$' },
      to: { path: '\\.(store|service|loader)\\.ts$' },
    },
    {
      name: 'errors-are-texts',
      severity: 'error',
      from: { path: '\\.errors\\.ts$' },
      to: { pathNot: '^subgraphs/shared/(kernel|law)/' },
    },
    {
      name: 'entities-below-stores',
      severity: 'error',
      from: { path: '\\.entity\\.ts$' },
      to: { path: '\\.store\\.ts$' },
    },
    {
      name: 'no-development-packages-at-run-time',
      severity: 'error',
      from: { path: '^(gateway|subgraphs|scripts)/', pathNot: '^gateway/bench/' },
      to: { dependencyTypes: ['npm-dev'], pathNot: 'node_modules/@types/' },
    },
  ],
  options: {
    // Packages are not read, but they stay in the picture: the rules of purity and of development packages need them.
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/|^gateway/bench/' },
    tsPreCompilationDeps: 'specify',
    parser: 'swc',
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['require', 'node', 'default', 'types'],
    },
  },
};
