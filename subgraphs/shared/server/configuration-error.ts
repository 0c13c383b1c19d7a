/** All faults of a configuration; the message has one line for each, with the remedy. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';

  constructor(
    readonly part: string,
    readonly faults: readonly string[],
  ) {
    super(
      `The ${part} cannot start with this configuration:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`,
    );
  }
}
