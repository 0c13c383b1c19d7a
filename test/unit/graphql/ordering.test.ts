import { type OrderKeys, orderingOf } from '../../../subgraphs/shared/graphql/ordering';

const KEYS: OrderKeys<'CODE' | 'SINCE'> = {
  CODE: { expression: 'object.code', type: 'text' },
  SINCE: { expression: 'object.stage_since', type: 'date' },
};

describe('ordering of a list', () => {
  test.each([null, undefined])('is the own one of the list when %s is chosen', (chosen) => {
    expect(orderingOf(KEYS, chosen, 'CODE')).toEqual({
      name: 'CODE',
      expression: 'object.code',
      type: 'text',
      direction: 'ASC',
    });
    expect(orderingOf(KEYS, chosen, 'SINCE', 'DESC')).toMatchObject({ name: 'SINCE', direction: 'DESC' });
  });

  test('is the chosen one, with the chosen direction, whatever the own one is', () => {
    expect(orderingOf(KEYS, { field: 'SINCE', direction: 'DESC' }, 'CODE')).toEqual({
      name: 'SINCE',
      expression: 'object.stage_since',
      type: 'date',
      direction: 'DESC',
    });
    expect(orderingOf(KEYS, { field: 'CODE', direction: 'ASC' }, 'SINCE', 'DESC')).toMatchObject({
      name: 'CODE',
      direction: 'ASC',
    });
  });
});
