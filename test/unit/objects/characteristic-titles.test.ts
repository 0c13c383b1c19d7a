import { LEVELS } from '../../../scripts/seed/characteristics';
import { LEVEL_TITLES } from '../../../subgraphs/objects/object/characteristic-titles';

const column = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

test('F13: each level of each characteristic has its name, and no other has one', () => {
  const named = Object.entries(LEVEL_TITLES).map(([name, titles]) => [column(name), Object.keys(titles)]);
  expect(Object.fromEntries(named)).toEqual(LEVELS);
});
