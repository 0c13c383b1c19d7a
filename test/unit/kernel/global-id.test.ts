import {
  fromGlobalId,
  ID_PREFIXES,
  seededUuid,
  toGlobalId,
} from '../../../subgraphs/shared/kernel/global-id';

const UUID = '0f8fad5b-d9cb-469f-a165-70867728950e';

describe('ids that clients see', () => {
  test('an id goes out with the prefix of its kind and comes back as the bare uuid', () => {
    expect(toGlobalId('deposit', UUID)).toBe(`dep_${UUID}`);
    expect(fromGlobalId('deposit', `dep_${UUID}`)).toBe(UUID);
  });

  test('A04: an id of another kind or a malformed one is nothing', () => {
    const wrong = [
      `rep_${UUID}`,
      UUID,
      `dep_${UUID}0`,
      `dep_${UUID.toUpperCase()}`,
      'dep_',
      `dep_${UUID}\n`,
      '',
    ];
    expect(wrong.map((id) => fromGlobalId('deposit', id))).toEqual(wrong.map(() => null));
  });

  test('no two kinds share a prefix', () => {
    const prefixes = Object.values(ID_PREFIXES);
    expect(new Set(prefixes).size).toBe(prefixes.length);
  });

  test('a seeded uuid is the same for the same name, another for another name, and of version 8', () => {
    expect(seededUuid('organization:operator')).toBe(seededUuid('organization:operator'));
    expect(seededUuid('organization:operator')).not.toBe(seededUuid('organization:integrator'));
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) {
      expect(seededUuid(name)).toMatch(
        /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      );
    }
  });
});
