/** A command was called with words it does not know; the message is the whole answer. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
