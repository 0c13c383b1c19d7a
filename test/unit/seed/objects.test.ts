import { SAMPLE_TODAY } from '../../../scripts/seed/days';
import { DOCUMENT_KINDS } from '../../../scripts/seed/document-kinds';
import { objectId } from '../../../scripts/seed/object-plan';
import { organizationId } from '../../../scripts/seed/organizations';
import type { CostItemRow, LifeCycleStageRow, Stage, TechnicalDocumentRow } from '../../../scripts/seed/rows';
import { found, groupBy, SAMPLES, sample } from './sample';

const NEXT: Readonly<Record<Stage, readonly Stage[]>> = {
  PLANNED: ['BUILD'],
  BUILD: ['TRIAL_OPERATION'],
  TRIAL_OPERATION: ['SECURITY_TEST'],
  SECURITY_TEST: ['IMPLEMENTATION'],
  IMPLEMENTATION: ['INDUSTRIAL_OPERATION'],
  INDUSTRIAL_OPERATION: ['DEVELOPMENT', 'TERMINATED'],
  DEVELOPMENT: ['TRIAL_OPERATION'],
  TERMINATED: [],
};

const ACTIONS: Readonly<Record<Stage, string>> = {
  PLANNED: 'PLAN',
  BUILD: 'START_BUILD',
  TRIAL_OPERATION: 'START_TRIAL',
  SECURITY_TEST: 'START_SECURITY_TEST',
  IMPLEMENTATION: 'START_IMPLEMENTATION',
  INDUSTRIAL_OPERATION: 'COMMISSION',
  DEVELOPMENT: 'START_DEVELOPMENT',
  TERMINATED: 'TERMINATE',
};

describe.each(SAMPLES)('in %s', (_name, { objects }) => {
  const histories = groupBy(objects.life_cycle_stage, ({ object_id }) => object_id);
  const historyOf = (id: string): LifeCycleStageRow[] => found(histories.get(id), `the history of ${id}`);
  const cards = new Map(objects.informatization_object.map((card) => [card.id, card]));

  test('C-9: histories follow the order of stages, without gap and overlap', () => {
    for (const history of histories.values()) {
      expect(['PLANNED', 'TRIAL_OPERATION']).toContain(history[0]?.stage);
      const isLawful = ({ ordinal, stage, action, started_on, ended_on }: LifeCycleStageRow, i: number) => {
        const next = history[i + 1];
        const isNumbered = ordinal === i + 1 && action === ACTIONS[stage];
        if (next === undefined) return isNumbered && ended_on === null;
        return (
          isNumbered &&
          ended_on === next.started_on &&
          started_on < ended_on &&
          NEXT[stage].includes(next.stage)
        );
      };
      expect(history.filter((row, i) => !isLawful(row, i))).toEqual([]);
    }
  });

  test('stage, its day, commissioning and termination of a card are the fold of its history', () => {
    for (const card of objects.informatization_object) {
      const history = historyOf(card.id);
      const lastOf = (stage: Stage) => history.findLast((row) => row.stage === stage)?.started_on ?? null;
      expect(card.stage).toBe(history.at(-1)?.stage);
      expect(card.stage_since).toBe(history.at(-1)?.started_on);
      expect(card.commissioned_on).toBe(lastOf('INDUSTRIAL_OPERATION'));
      expect(card.terminated_on).toBe(lastOf('TERMINATED'));
      expect(card.is_working).toBe(card.commissioned_on !== null && card.stage !== 'TERMINATED');
    }
  });

  test('every stage occurs', () => {
    expect(new Set(objects.informatization_object.map(({ stage }) => stage))).toEqual(
      new Set(Object.keys(NEXT)),
    );
  });

  test('nothing that happened lies after the day of the sample', () => {
    const days = [
      ...objects.life_cycle_stage.map(({ started_on }) => started_on),
      ...objects.technical_document.flatMap(({ approved_on, placed_at }) => [
        approved_on ?? '',
        placed_at.toISOString().slice(0, 10),
      ]),
      ...objects.informatization_object.flatMap(({ updated_at, confirmed_on }) => [
        updated_at.toISOString().slice(0, 10),
        confirmed_on ?? '',
      ]),
    ];
    expect(days.filter((day) => day > SAMPLE_TODAY)).toEqual([]);
  });

  test('C-4: a card was last changed after it was recorded', () => {
    for (const { recorded_at, updated_at } of objects.informatization_object)
      expect(updated_at.getTime()).toBeGreaterThan(recorded_at.getTime());
  });

  test('C-13: objects of the first class stand only on the platform or infrastructure of e-government', () => {
    const first = objects.informatization_object.filter(({ object_class }) => object_class === 'FIRST');
    expect(first.length).toBeGreaterThan(0);
    for (const { hosting } of first) expect(['EGOV_PLATFORM', 'EGOV_INFRASTRUCTURE']).toContain(hosting);
    expect(objects.informatization_object.some(({ hosting }) => hosting === 'OTHER_PROVIDER')).toBe(true);
  });

  test('owner and holder among the stakeholders are those of the card', () => {
    const stakeholders = groupBy(objects.stakeholder, ({ object_id }) => object_id);
    for (const { id, owner_id, holder_id } of objects.informatization_object) {
      const current = (role: string) =>
        found(stakeholders.get(id), 'stakeholders')
          .filter((row) => row.role === role && row.ended_on === null)
          .map(({ organization_id }) => organization_id);
      expect(current('OWNER')).toEqual([owner_id]);
      expect(current('HOLDER')).toEqual(holder_id === null ? [] : [holder_id]);
    }
  });

  test('C-5, C-21: creation and development are investments, operation and services are current costs', () => {
    const channels = groupBy(objects.cost_item, ({ phase }) => phase);
    expect(new Set(channels.keys())).toEqual(new Set(['CREATION', 'DEVELOPMENT', 'INDUSTRIAL_OPERATION']));
    const isAgainst = ({ phase, funding_channel }: CostItemRow) =>
      (funding_channel === 'CURRENT_COSTS') !== (phase === 'INDUSTRIAL_OPERATION');
    expect(objects.cost_item.filter(isAgainst)).toEqual([]);
    expect(objects.cost_item.filter(({ amount }) => !/^\d+\.\d{2}$/.test(amount))).toEqual([]);
  });

  test('actual costs are told only for years that have begun, operation costs only for commissioned objects', () => {
    expect(objects.cost_item.filter(({ nature, year }) => nature === 'ACTUAL' && year > 2026)).toEqual([]);
    const operation = objects.cost_item.filter(({ phase }) => phase === 'INDUSTRIAL_OPERATION');
    expect(operation.filter(({ object_id }) => !cards.get(object_id)?.commissioned_on)).toEqual([]);
  });

  test('documents belong to stages that the object has come to', () => {
    const stageOf = new Map(DOCUMENT_KINDS.map(({ kind, stage }) => [kind, stage]));
    const isInPlace = ({ object_id, kind, stage, state, approved_on }: TechnicalDocumentRow) => {
      if (approved_on === null) return state === 'PROJECT';
      const history = historyOf(object_id);
      const isGift = history[0]?.stage === 'TRIAL_OPERATION' && kind === 'CONCLUSION_INFORMATIZATION';
      const wanted = isGift ? 'TRIAL_OPERATION' : stageOf.get(kind);
      return stage === wanted && history.some((row) => row.stage === stage && row.started_on <= approved_on);
    };
    expect(objects.technical_document.filter((row) => !isInPlace(row))).toEqual([]);
  });

  test('C-18: some commissioned objects have all documents of operation and some have a gap', () => {
    const wanted = DOCUMENT_KINDS.filter(({ stage }) => stage === 'INDUSTRIAL_OPERATION').map(
      ({ kind }) => kind,
    );
    const kinds = groupBy(objects.technical_document, ({ object_id }) => object_id);
    const complete = objects.informatization_object
      .filter(({ commissioned_on }) => commissioned_on !== null)
      .map(({ id }) => wanted.every((kind) => kinds.get(id)?.some((row) => row.kind === kind)));
    expect(complete).toContain(true);
    expect(complete).toContain(false);
  });

  test('of the versions of a document only the latest is not archived', () => {
    for (const versions of groupBy(
      objects.technical_document,
      ({ object_id, kind }) => `${object_id} ${kind}`,
    ).values()) {
      expect(versions.map(({ version }) => version)).toEqual(versions.map((_, i) => i + 1));
      expect(versions.filter(({ is_archived }) => !is_archived)).toEqual(versions.slice(-1));
    }
  });

  test('integrations join two different objects of the sample', () => {
    for (const { source_object_id, target_object_id } of objects.integration) {
      expect(source_object_id).not.toBe(target_object_id);
      expect(cards.has(source_object_id) && cards.has(target_object_id)).toBe(true);
    }
  });

  test('all cards are flagged as synthetic', () => {
    expect(objects.informatization_object.every(({ is_synthetic }) => is_synthetic)).toBe(true);
  });
});

describe('scenarios of the small sample', () => {
  const { objects } = sample({ objects: 120 });
  const named = (abbreviation: string) =>
    found(
      objects.informatization_object.find((row) => row.abbreviation === abbreviation),
      abbreviation,
    );

  test('the Parliament system has the characteristics and the class that are known of it', () => {
    const card = found(
      objects.object_characteristics.find(({ object_id }) => object_id === objectId(14)),
      'card',
    );
    expect(card).toMatchObject({
      external_users: 'NONE',
      internal_users: 'LOCAL',
      capacity: 'MEDIUM',
      architecture: 'HETEROGENEOUS',
      storage_architecture: 'DISTRIBUTED',
      client_kind: 'THIN',
      implementation_way: 'HYBRID',
      result_importance: 'COMBINED_BENEFIT',
    });
    expect(named('АС МПРК')).toMatchObject({ object_class: 'THIRD', commissioned_on: '2022-02-24' });
    expect(named('АС МПРК').recorded_at.toISOString()).toMatch(/^2016-01-08/);
  });

  test('C-10: the notarial system is in trust management of the notary chamber', () => {
    expect(objects.stakeholder).toContainEqual(
      expect.objectContaining({
        object_id: named('ЕНИС').id,
        role: 'TRUSTEE',
        organization_id: organizationId('notary-chamber'),
      }),
    );
  });

  test('the state corporation holds objects that the Ministry of Justice owns', () => {
    const held = objects.informatization_object.filter(
      (row) =>
        row.owner_id === organizationId('ministry-justice') &&
        row.holder_id === organizationId('state-corporation'),
    );
    expect(held.length).toBeGreaterThan(2);
  });

  test('C-24: one object was donated and starts at trial operation', () => {
    const firsts = objects.life_cycle_stage.filter(
      ({ ordinal, stage }) => ordinal === 1 && stage === 'TRIAL_OPERATION',
    );
    expect(firsts.length).toBeGreaterThan(0);
  });
});
