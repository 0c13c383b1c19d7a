import { type ParseArgsConfig, parseArgs } from 'node:util';

/** A command was called with words it does not know; the message is the whole answer. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * The words of a command as it knows them.
 * @throws UsageError with the help
 */
export function readUsage<Config extends ParseArgsConfig>(config: Config, help: string) {
  try {
    return parseArgs(config);
  } catch (fault) {
    throw new UsageError(`${fault instanceof Error ? fault.message : fault}\n\n${help}`);
  }
}
