import { SAMPLE_TODAY } from '../../../scripts/seed/days';
import { SMALL_SAMPLE } from '../../../scripts/seed/generate';
import { entryRefusals, keptContent } from '../../../subgraphs/objects/card/card-list.rules';
import { CARD_LISTS } from '../../../subgraphs/objects/card/card-lists';
import { toGlobalId } from '../../../subgraphs/shared/kernel/global-id';
import { found, sample } from './sample';

const { card_entry: rows, informatization_object: objects } = sample({ objects: SMALL_SAMPLE + 20 }).objects;

test('C-4: the sample lists on its cards only what an act would let stand there', () => {
  const entries = new Set(rows.map(({ list, id }) => `${list} ${id}`));
  const titles = new Set(rows.map(({ object_id, list, title }) => `${object_id} ${list} ${title}`));
  expect(titles.size).toBe(rows.length);
  for (const { list: name, title, content, started_on: startedOn } of rows) {
    const list = found(
      CARD_LISTS.find((each) => each.name === name),
      name,
    );
    const kept: Record<string, unknown> = JSON.parse(content);
    const given = Object.fromEntries(
      Object.entries(kept).map(([field, value]) => [
        field,
        list.fields[field]?.kind === 'ENTRY' ? toGlobalId('cardEntry', String(value)) : value,
      ]),
    );
    expect(keptContent(list.fields, given)).toEqual(kept);
    expect(kept[list.title]).toBe(title);
    expect(
      Object.keys(list.fields).filter((field) => list.fields[field]?.isRequired && !kept[field]),
    ).toEqual([]);
    const around = { isKnown: false, count: 0, entries, today: SAMPLE_TODAY };
    expect(entryRefusals(list, { given, kept, startedOn }, around)).toEqual([]);
  }
});

test('every card of the small sample that is built has lists, and no other card', () => {
  const listed = new Set(rows.map(({ object_id }) => object_id));
  objects.forEach(({ id, stage }, index) => {
    expect(listed.has(id)).toBe(index < SMALL_SAMPLE && stage !== 'PLANNED');
  });
});
