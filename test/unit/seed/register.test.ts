import { SAMPLE_TODAY } from '../../../scripts/seed/days';
import { objectId } from '../../../scripts/seed/object-plan';
import type {
  RegisterApplicationAction,
  RegisterApplicationState,
} from '../../../subgraphs/register/application/application.model';
import { APPLICATION, dueOnIn } from '../../../subgraphs/register/application/application.rules';
import { fold } from '../../../subgraphs/shared/kernel/transition-table';
import { found, groupBy, SAMPLES } from './sample';

describe.each(SAMPLES)('in %s', (_name, { objects, register }) => {
  const entries = new Map(register.register_entry.map((entry) => [entry.id, entry]));
  const cards = new Map(objects.informatization_object.map((card) => [card.id, card]));

  test('the history of an entry begins with its inclusion, and ends with its exclusion when it was excluded', () => {
    const histories = groupBy(register.register_entry_event, ({ entry_id }) => entry_id);
    for (const {
      id,
      status,
      included_on,
      excluded_on,
      exclusion_reason,
      decision_number,
    } of register.register_entry) {
      const history = found(histories.get(id), 'history');
      expect(history[0]).toMatchObject({ kind: 'INCLUDED', occurred_on: included_on, decision_number });
      expect(history.map(({ ordinal }) => ordinal)).toEqual(history.map((_, i) => i + 1));
      const days = history.map(({ occurred_on }) => occurred_on);
      expect(days).toEqual(days.toSorted());
      expect((days.at(-1) ?? '') <= SAMPLE_TODAY).toBe(true);
      expect(history.some(({ kind }) => kind === 'EXCLUDED')).toBe(status === 'EXCLUDED');
      if (status === 'EXCLUDED')
        expect(history.at(-1)).toMatchObject({
          kind: 'EXCLUDED',
          occurred_on: excluded_on,
          reason: exclusion_reason,
        });
    }
  });

  test('entries of before and after 2023, included and excluded, of each mode are there', () => {
    const { register_entry } = register;
    expect(register_entry.some(({ included_on }) => included_on < '2023-01-01')).toBe(true);
    expect(new Set(register_entry.map(({ status }) => status))).toEqual(new Set(['INCLUDED', 'EXCLUDED']));
    expect(new Set(register_entry.map(({ inclusion_mode }) => inclusion_mode))).toEqual(
      new Set(['GENERAL', 'TRANSITIONAL_PRE_2023', 'TRANSITIONAL_IN_DEVELOPMENT']),
    );
  });

  test('applications stand where their acts led them, with the term of their state', () => {
    const acts = groupBy(register.register_application_act, ({ application_id }) => application_id);
    for (const { id, state, version, submitted_on, checked_on, due_on } of register.register_application) {
      const history = found(acts.get(id), 'history');
      expect([history.length, history.at(-1)?.state]).toEqual([version, state]);
      const led = fold(
        APPLICATION,
        'DRAFT',
        history.slice(1).map(({ action }) => action as RegisterApplicationAction),
      );
      expect(led).toEqual({ ok: true, value: state });
      const since = state === 'COMPLETENESS_CHECK' ? submitted_on : checked_on;
      expect(due_on).toBe(dueOnIn(state as RegisterApplicationState, since ?? SAMPLE_TODAY));
    }
    expect(new Set(register.register_application.map(({ state }) => state)).size).toBe(7);
  });

  test('C-37: only what was included without the standards lacks a proof of conformity', () => {
    for (const {
      inclusion_mode,
      conformity_proof,
      conformity_proof_number,
      conformity_valid_until,
    } of register.register_entry) {
      const isWithout = inclusion_mode === 'TRANSITIONAL_PRE_2023';
      for (const part of [conformity_proof, conformity_proof_number, conformity_valid_until])
        expect(part === null).toBe(isWithout);
    }
  });

  test('C-20: a use begins while its entry is in force and its object is being built or works', () => {
    for (const { entry_id, object_id, started_on, ended_on } of register.register_entry_use) {
      const entry = found(entries.get(entry_id), 'the entry');
      const card = found(cards.get(object_id), 'the object');
      expect(started_on >= entry.included_on).toBe(true);
      expect(started_on < (entry.excluded_on ?? '9999')).toBe(true);
      expect(started_on <= (ended_on ?? SAMPLE_TODAY)).toBe(true);
      expect(card.stage).not.toBe('PLANNED');
      if (card.terminated_on !== null) expect(ended_on).toBe(card.terminated_on);
    }
  });

  test('the Parliament system uses several entries', () => {
    const uses = register.register_entry_use.filter(({ object_id }) => object_id === objectId(14));
    expect(uses.length).toBeGreaterThanOrEqual(2);
  });

  test('holders of products and entries are organizations of the sample', () => {
    const organizations = new Set(objects.organization.map(({ id }) => id));
    for (const { holder_id } of [...register.software_product, ...register.register_entry])
      expect(organizations.has(holder_id)).toBe(true);
  });
});
