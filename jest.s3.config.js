const { projects, ...common } = require('./jest.config.js');

const integration = projects.find(({ displayName }) => displayName === 'integration');

/** The stores of bytes against a real S3 service. It comes from Debian's packages, so that not every machine has it. */
module.exports = {
  ...common,
  projects: [
    {
      ...integration,
      displayName: 's3',
      globalSetup: '<rootDir>/test/s3/global-setup.ts',
      globalTeardown: '<rootDir>/test/s3/global-teardown.ts',
      testMatch: ['<rootDir>/test/s3/**/*.test.ts'],
    },
  ],
};
