/** One project per kind of test, so that `npm test -- --selectProjects unit` runs one kind alone. */
const common = {
  rootDir: __dirname,
  testEnvironment: 'node',
  transform: {
    '\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
          target: 'es2023',
          keepClassNames: true,
        },
        module: { type: 'commonjs' },
        sourceMaps: 'inline',
      },
    ],
  },
  setupFiles: ['reflect-metadata', '<rootDir>/test/support/as-in-production.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.data'],
};

/** Projects whose tests talk to PostgreSQL share one server, started once for the run. */
const withServers = {
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
};

const project = (name, extra = {}) => ({
  ...common,
  ...extra,
  displayName: name,
  testMatch: [`<rootDir>/test/${name}/**/*.test.ts`],
});

module.exports = {
  // What never comes is told late, so that what comes late on a busy machine is no fault.
  testTimeout: 120_000,
  // By default one core is left idle, which on a machine of two is half of it.
  maxWorkers: '100%',
  // What a suite leaves behind in its worker adds up; a worker that has grown is replaced before the next suite.
  workerIdleMemoryLimit: '1500MB',
  projects: [
    project('unit'),
    project('architecture'),
    project('integration', withServers),
    project('federation', withServers),
    project('acceptance', withServers),
    project('security', withServers),
  ],
};
