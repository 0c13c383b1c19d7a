import { toGlobalId } from '../../shared/kernel/global-id';
import type { KeptEntry } from '../record/card-history.rules';
import type { CardFields, CardList, EntryContent } from './card-list.model';

/** An entry as the graph tells it: its fields beside its days, ids as clients know them, values with their names. */
export function toldEntry({ fields }: CardList, { id, content, startedOn, endedOn }: KeptEntry): object {
  return { ...toldContent(fields, content), id: toGlobalId('cardEntry', id), startedOn, endedOn };
}

function toldContent(fields: CardFields, content: EntryContent): object {
  const told = Object.entries(content).flatMap(([name, value]): [string, unknown][] => {
    const field = fields[name];
    switch (field?.kind) {
      case 'ENTRY':
        return [[name, toGlobalId('cardEntry', String(value))]];
      case 'VALUE':
        return [
          [name, value],
          [`${name}Title`, field.values.titles[String(value)]],
        ];
      case 'PARTS':
        return [[name, (value as EntryContent[]).map((part) => toldContent(field.fields, part))]];
      default:
        return [[name, value]];
    }
  });
  return Object.fromEntries(told);
}
