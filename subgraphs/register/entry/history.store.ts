import type { DataSource } from 'typeorm';
import type { NestedList, Ordering } from '../../shared/database/keyset-page';
import { type ColumnOf, selectColumns } from '../../shared/database/select-columns';
import { RegisterEntryEntity, RegisterEntryEventEntity } from './entry.entity';

type OwnColumn = ColumnOf<RegisterEntryEventEntity>;
/** Columns of an act and the inclusion mode of its entry, on which its clause depends. */
export type EventColumn = OwnColumn | 'inclusionMode';

/** A row of which only the asked columns are there; `id` always is. */
export type EventRow = RegisterEntryEventEntity & Pick<RegisterEntryEntity, 'inclusionMode'>;

const BY_ORDINAL: Ordering = {
  name: 'ORDINAL',
  expression: 'event.ordinal',
  type: 'smallint',
  direction: 'ASC',
};

/** Acts on an entry, oldest first. */
export function eventsOf(
  dataSource: DataSource,
  columns: readonly EventColumn[],
): NestedList<RegisterEntryEventEntity> {
  const own = columns.filter((column): column is OwnColumn => column !== 'inclusionMode');
  const builder = () => {
    const events = selectColumns(dataSource, RegisterEntryEventEntity, 'event', own);
    if (own.length < columns.length)
      events
        .leftJoin(RegisterEntryEntity, 'entry', 'entry.id = event.entry_id')
        .addSelect('entry.inclusionMode', 'inclusionMode');
    return events;
  };
  return { builder, alias: 'event', parent: 'event.entry_id', ordering: BY_ORDINAL };
}
