import { shareRepresentations, spreadEntities, spreadErrors } from '../../../gateway/representations';

const [a, b] = [
  { __typename: 'Entry', number: 'A' },
  { __typename: 'Entry', number: 'B' },
];

test('equal references are written once and remember who asked', () => {
  const shared = shareRepresentations([a, b, { ...a }, b, b]);
  expect(JSON.parse(shared.text)).toEqual([a, b]);
  expect(shared).toMatchObject({ places: [0, 1, 0, 1, 1], count: 2 });
});

test('each asker gets a copy of its own, null included', () => {
  const shared = shareRepresentations([a, b, a]);
  const entities = spreadEntities([{ parts: [1] }, null], shared);
  expect(entities).toEqual([{ parts: [1] }, null, { parts: [1] }]);
  expect(entities[0]).not.toBe(entities[2]);
});

test('errors of a shared entity reach every asker, other errors stay as they are', () => {
  const shared = shareRepresentations([a, b, a]);
  const errors = [
    { message: 'x', path: ['_entities', 0, 'title'] },
    { message: 'y', path: ['_entities'] },
    { message: 'z' },
  ];
  expect(spreadErrors(errors, shared)).toEqual([
    { message: 'x', path: ['_entities', 0, 'title'] },
    { message: 'x', path: ['_entities', 2, 'title'] },
    { message: 'y', path: ['_entities'] },
    { message: 'z' },
  ]);
});
