import {
  type CardFacts,
  completenessOf,
  stageGaps,
} from '../../../subgraphs/objects/record/completeness.rules';

const facts = (stage: CardFacts['stage'], filled: readonly string[], wasCommissioned = false): CardFacts => ({
  stage,
  wasCommissioned,
  filled: new Set(filled),
});

const everythingMissing = (of: CardFacts) => completenessOf(of).sections.flatMap(({ missing }) => missing);
const PLANNED = everythingMissing(facts('PLANNED', []));
const OPERATED = everythingMissing(facts('INDUSTRIAL_OPERATION', [], true));

const scoreOf = (of: CardFacts, code: string) =>
  completenessOf(of).sections.find((section) => section.code === code)?.score;

test('C-4: an empty card scores nothing, a full one 100, and only a full one', () => {
  for (const [stage, fields] of [
    ['PLANNED', PLANNED],
    ['INDUSTRIAL_OPERATION', OPERATED],
  ] as const) {
    expect(completenessOf(facts(stage, [])).score).toBe(0);
    expect(completenessOf(facts(stage, fields)).score).toBe(100);
    for (const field of fields) {
      const { score, sections } = completenessOf(
        facts(
          stage,
          fields.filter((other) => other !== field),
        ),
      );
      expect(score).toBeLessThan(100);
      expect(sections.flatMap(({ missing }) => missing)).toEqual([field]);
    }
  }
});

test('C-4: the weights are those of the portal, made whole', () => {
  // Main section 30; stored data, installations, implementation and costs 20 each.
  const whole = 30 + 4 * 20;
  const hosted = completenessOf(facts('INDUSTRIAL_OPERATION', ['hosting', 'installations'], true));
  expect(hosted.score).toBe(Math.floor((100 * 20) / whole));
  const roles = completenessOf(facts('INDUSTRIAL_OPERATION', ['userRoles', 'technologies'], true));
  expect(roles.score).toBe(Math.floor((100 * ((30 * 4) / 24)) / whole));
});

test('C-4: a section is scored by what the stage asks', () => {
  expect(scoreOf(facts('PLANNED', []), 'DOCUMENTS')).toBeUndefined();
  const terms = ['documents.TERMS_OF_REFERENCE', 'documents.COST_CALCULATION'];
  expect(scoreOf(facts('BUILD', terms), 'DOCUMENTS')).toBe(50);
  expect(scoreOf(facts('TRIAL_OPERATION', terms), 'DOCUMENTS')).toBe(40);
});

describe('C-4.2: the data set of a stage', () => {
  test('of a planned object needs purpose, tasks, owner, history and a plan of costs', () => {
    expect(stageGaps(facts('PLANNED', []))).toEqual([
      'purpose',
      'tasks',
      'stakeholders.OWNER',
      'history',
      'costs.PLANNED',
    ]);
    expect(stageGaps(facts('PLANNED', stageGaps(facts('PLANNED', []))))).toEqual([]);
  });

  test('grows with the stage and lacks no optional field', () => {
    const gaps = stageGaps(facts('INDUSTRIAL_OPERATION', []));
    expect(gaps).toEqual(expect.arrayContaining([...stageGaps(facts('BUILD', [])), 'documents.USER_GUIDE']));
    for (const optional of ['characteristics.capacity', 'installations', 'informationResources', 'contracts'])
      expect(gaps).not.toContain(optional);
  });

  test('of an object in trial again after its commissioning still needs what operation needs', () => {
    expect(stageGaps(facts('TRIAL_OPERATION', []))).not.toContain('documents.COMMISSIONING_ACT');
    expect(stageGaps(facts('TRIAL_OPERATION', [], true))).toContain('documents.COMMISSIONING_ACT');
  });
});
