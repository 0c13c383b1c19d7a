import {
  documentGapsOf,
  type PlacedDocument,
  requiredDocuments,
} from '../../../subgraphs/objects/documentation/document-gaps.rules';

const placed = (kind: PlacedDocument['kind'], overrides: Partial<PlacedDocument> = {}): PlacedDocument => ({
  kind,
  stage: null,
  hasCopy: true,
  ...overrides,
});
const kindsOf = (...args: Parameters<typeof documentGapsOf>) =>
  documentGapsOf(...args).map(({ kind }) => kind);

test.each([
  ['PLANNED', []],
  [
    'BUILD',
    [
      'TERMS_OF_REFERENCE',
      'COST_CALCULATION',
      'CONCLUSION_INFORMATIZATION',
      'CONCLUSION_INFORMATION_SECURITY',
    ],
  ],
  ['TRIAL_OPERATION', ['TRIAL_PROGRAMME', 'TRIAL_PROTOCOL', 'TRIAL_COMPLETION_CERTIFICATE']],
  ['SECURITY_TEST', ['SECURITY_TEST_PROTOCOL']],
  ['IMPLEMENTATION', ['ACCEPTANCE_TEST_PROTOCOL']],
  [
    'INDUSTRIAL_OPERATION',
    [
      'COMMISSIONING_ACT',
      'INFORMATION_SECURITY_POLICY',
      'ADMINISTRATOR_GUIDE',
      'USER_GUIDE',
      'SYSTEM_DESCRIPTION',
    ],
  ],
  [
    'DEVELOPMENT',
    [
      'TERMS_OF_REFERENCE',
      'COST_CALCULATION',
      'CONCLUSION_INFORMATIZATION',
      'CONCLUSION_INFORMATION_SECURITY',
    ],
  ],
  ['TERMINATED', ['TERMINATION_DECISION', 'ARCHIVE_ACT']],
] as const)('C-4: the stage %s asks for its documents, all told at once', (stage, kinds) => {
  expect(kindsOf(stage, [])).toEqual(kinds);
  expect(
    kindsOf(
      stage,
      kinds.map((kind) => placed(kind, { stage })),
    ),
  ).toEqual([]);
});

test('C-4: a record without an electronic copy is a gap', () => {
  expect(kindsOf('SECURITY_TEST', [placed('SECURITY_TEST_PROTOCOL', { hasCopy: false })])).toEqual([
    'SECURITY_TEST_PROTOCOL',
  ]);
  expect(kindsOf('SECURITY_TEST', [placed('SECURITY_TEST_PROTOCOL')])).toEqual([]);
});

test('C-10: what was placed for the building does not serve a development, the reverse stays true of the building', () => {
  const kinds = requiredDocuments('BUILD').map(({ kind }) => kind);
  const ofBuilding = kinds.map((kind) => placed(kind, { stage: 'BUILD' }));
  expect(kindsOf('DEVELOPMENT', ofBuilding)).toEqual(kinds);
  const ofDevelopment = kinds.map((kind) => placed(kind, { stage: 'DEVELOPMENT' }));
  expect(kindsOf('DEVELOPMENT', ofDevelopment)).toEqual([]);
  expect(kindsOf('BUILD', ofDevelopment)).toEqual([]);
});
