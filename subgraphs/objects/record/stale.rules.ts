/** Change that the record must keep up with. */
export interface RecordChange {
  /** Day of the change in Almaty. */
  readonly day: string;
  /** Version of the card that it made; null for a stretch of life that is older than the versions. */
  readonly version: number | null;
}

export interface Confirmation {
  /** Day as of which the record was confirmed; null when never. */
  readonly confirmedOn: string | null;
  /** Version of the card that the confirmation made; null when it is older than the versions. */
  readonly version: number | null;
}

/**
 * C-4, part 2: day since which the record is stale, the day of the first change that no confirmation covers; null when
 * it is current. A record that was never confirmed is current until it first changes: recording it stated the facts.
 */
export function staleSince(
  { confirmedOn, version }: Confirmation,
  changes: readonly RecordChange[],
): string | null {
  const uncovered = changes.filter((change) => {
    if (confirmedOn === null || change.day > confirmedOn) return true;
    const isSameDay = change.day === confirmedOn;
    return isSameDay && change.version !== null && version !== null && change.version > version;
  });
  return uncovered.map(({ day }) => day).sort()[0] ?? null;
}
