import type { DataSource } from 'typeorm';
import type { NestedList } from '../../shared/database/keyset-page';
import { selectColumns } from '../../shared/database/select-columns';
import { CardEntryEntity } from './card-entry.entity';

/** Entries of a list of a card, in force and ended, by title. */
export function entriesOf(dataSource: DataSource, list: string): NestedList<CardEntryEntity> {
  return {
    builder: () =>
      selectColumns(dataSource, CardEntryEntity, 'entry', ['id', 'content', 'startedOn', 'endedOn']).where(
        'entry.list = :list',
        { list },
      ),
    alias: 'entry',
    parent: 'entry.object_id',
    ordering: { name: `TITLE_OF_${list}`, expression: 'entry.title', type: 'text', direction: 'ASC' },
  };
}
