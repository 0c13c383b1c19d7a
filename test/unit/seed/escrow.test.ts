import { SAMPLE_TODAY } from '../../../scripts/seed/days';
import { dueOn } from '../../../scripts/seed/due-on';
import { objectId } from '../../../scripts/seed/object-plan';
import type { DepositState } from '../../../scripts/seed/rows';
import { found, groupBy, SAMPLES, sample } from './sample';

const OBJECT_PATH: readonly DepositState[] = [
  'DRAFT',
  'SUBMITTED',
  'REGISTERED',
  'REPOSITORY_READY',
  'TRANSFERRED',
  'VERIFIED',
  'ACCEPTED',
  'TERMINATION_NOTIFIED',
  'HANDED_OVER',
  'ARCHIVED_BY_OWNER',
];
const REGISTER_PATH: readonly DepositState[] = [
  'DRAFT',
  'RECEIVED',
  'VERIFIED',
  'SIGNED_BY_BOTH',
  'ACCEPTED',
];
const REFUSED_PATH: readonly DepositState[] = ['DRAFT', 'RECEIVED', 'REFUSED'];
const ACCEPTED_STATES: readonly DepositState[] = [
  'ACCEPTED',
  'TERMINATION_NOTIFIED',
  'HANDED_OVER',
  'ARCHIVED_BY_OWNER',
];

describe.each(SAMPLES)('in %s', (_name, { objects, register, escrow }) => {
  const cards = new Map(objects.informatization_object.map((card) => [card.id, card]));
  const entries = new Map(register.register_entry.map((entry) => [entry.id, entry]));
  const repositories = new Map(escrow.escrow_repository.map((repository) => [repository.id, repository]));
  const deposits = new Map(escrow.deposit.map((deposit) => [deposit.id, deposit]));
  const verifications = groupBy(escrow.verification, ({ deposit_id }) => deposit_id);
  const commissionings = groupBy(
    objects.life_cycle_stage.filter(({ stage }) => stage === 'INDUSTRIAL_OPERATION'),
    ({ object_id }) => object_id,
  );
  const transitions = groupBy(escrow.deposit_transition, ({ deposit_id }) => deposit_id);

  test('deposit histories follow the path of their software and end in the state of the deposit', () => {
    for (const { id, path, state, state_since } of escrow.deposit) {
      const history = found(transitions.get(id), `the history of ${id}`);
      const states = history.map(({ to_state }) => to_state);
      const order = path === 'EGOV_OBJECT' ? OBJECT_PATH : state === 'REFUSED' ? REFUSED_PATH : REGISTER_PATH;
      expect(states).toEqual(order.slice(0, states.length));
      expect(history.map(({ from_state }) => from_state)).toEqual([null, ...states.slice(0, -1)]);
      expect(state).toBe(states.at(-1));
      expect(state_since).toEqual(history.at(-1)?.occurred_at);
      const moments = history.map(({ occurred_at }) => occurred_at.getTime());
      expect(moments).toEqual(moments.toSorted((a, b) => a - b));
      expect(state_since.toISOString().slice(0, 10) <= SAMPLE_TODAY).toBe(true);
    }
  });

  test('E-6: only commissioned objects have anything in the escrow', () => {
    for (const row of [...escrow.deposit, ...escrow.escrow_repository, ...escrow.deposit_obligation])
      if (row.object_id !== null) expect(cards.get(row.object_id)?.commissioned_on).toBeTruthy();
    for (const { object_id, submitted_on } of escrow.deposit)
      if (object_id !== null && submitted_on !== null) {
        const days = commissionings.get(object_id)?.map(({ started_on }) => started_on) ?? [];
        expect(days.some((day) => day < submitted_on)).toBe(true);
      }
  });

  test('rows of the escrow name the owner and the holder of their object or entry', () => {
    for (const row of [...escrow.deposit, ...escrow.escrow_repository, ...escrow.deposit_obligation]) {
      const card = cards.get(row.object_id ?? '');
      const entry = entries.get(row.register_entry_id ?? '');
      expect(row.owner_id).toBe(card?.owner_id ?? entry?.holder_id);
      expect(row.holder_id).toBe(card?.holder_id ?? null);
    }
  });

  test('E-7: each commissioning under the rules has a duty due ten working days later, the last one included', () => {
    const duties = groupBy(escrow.deposit_obligation, ({ object_id }) => object_id);
    for (const { id, commissioned_on } of objects.informatization_object) {
      const own = duties.get(id) ?? [];
      if (commissioned_on === null) expect(own).toEqual([]);
      else expect(own.map(({ started_on }) => started_on)).toContain(commissioned_on);
      for (const { clause, started_on, due_on } of own) {
        expect(clause).toBe('7');
        expect(due_on).toBe(dueOn(started_on, 10));
      }
    }
  });

  test('E-14, E-19: an entry has one duty, with five working days from 2023 on and without a term before', () => {
    const duties = groupBy(escrow.deposit_obligation, ({ register_entry_id }) => register_entry_id);
    for (const { id, included_on } of register.register_entry) {
      const [duty, ...others] = found(duties.get(id), 'a duty');
      expect(others).toEqual([]);
      const isEarly = included_on < '2023-01-01';
      expect(duty).toMatchObject({ clause: isEarly ? '19' : '14', started_on: included_on });
      expect(duty?.due_on).toBe(isEarly ? null : dueOn(included_on, 5));
    }
  });

  test('a duty is fulfilled by the deposit that was filed, on the day it was filed, and never by a refused one', () => {
    for (const { fulfilled_by_id, fulfilled_on, object_id, register_entry_id } of escrow.deposit_obligation) {
      if (fulfilled_by_id === null) {
        expect(fulfilled_on).toBeNull();
        continue;
      }
      const deposit = found(deposits.get(fulfilled_by_id), 'the deposit');
      expect(deposit).toMatchObject({ submitted_on: fulfilled_on, object_id, register_entry_id });
      expect(deposit.state).not.toBe('REFUSED');
    }
  });

  test('most duties are fulfilled in time; some late, some overdue, some without a term', () => {
    const duties = escrow.deposit_obligation;
    const inTime = duties.filter(
      ({ fulfilled_on, due_on }) => fulfilled_on !== null && due_on !== null && fulfilled_on <= due_on,
    );
    const late = duties.filter(
      ({ fulfilled_on, due_on }) => fulfilled_on !== null && due_on !== null && fulfilled_on > due_on,
    );
    const overdue = duties.filter(
      ({ clause, fulfilled_on, due_on }) =>
        clause === '7' && fulfilled_on === null && due_on !== null && due_on < SAMPLE_TODAY,
    );
    expect(inTime.length).toBeGreaterThan(duties.length / 2);
    expect(late.length).toBeGreaterThan(0);
    expect(overdue.length).toBeGreaterThan(0);
    expect(duties.some(({ due_on }) => due_on === null)).toBe(true);
  });

  test('every state of a deposit occurs', () => {
    expect(new Set(escrow.deposit.map(({ state }) => state))).toEqual(
      new Set([...OBJECT_PATH, ...REGISTER_PATH, ...REFUSED_PATH]),
    );
  });

  test('E-16: only software of the register is refused, upon findings or an unreadable medium', () => {
    const refused = escrow.deposit.filter(({ state }) => state === 'REFUSED');
    expect(refused.length).toBeGreaterThan(0);
    for (const { id, path, refused_on } of refused) {
      expect(path).toBe('REGISTER_SOFTWARE');
      expect(refused_on).not.toBeNull();
      expect(['FINDINGS', 'UNREADABLE']).toContain(verifications.get(id)?.at(-1)?.state);
    }
  });

  test('what was verified passed its last check, and a passed check found no mismatch', () => {
    for (const { id } of escrow.deposit.filter(({ state }) =>
      ['VERIFIED', 'SIGNED_BY_BOTH', ...ACCEPTED_STATES].includes(state),
    ))
      expect(verifications.get(id)?.at(-1)?.state).toBe('PASSED');
    for (const { state, mismatch_count, started_at, finished_at } of escrow.verification) {
      expect(state === 'FINDINGS').toBe(mismatch_count > 0);
      expect(finished_at === null).toBe(state === 'RUNNING' || state === 'QUEUED');
      if (finished_at !== null) expect(finished_at.getTime()).toBeGreaterThan(started_at.getTime());
    }
  });

  test('E-5: nothing is missing in accepted material', () => {
    const contents = groupBy(escrow.deposit_content, ({ deposit_id }) => deposit_id);
    for (const { id, accepted_on } of escrow.deposit) {
      if (accepted_on === null) continue;
      expect(contents.get(id)).toHaveLength(7);
      expect(contents.get(id)?.map(({ state }) => state)).not.toContain('MISSING');
    }
  });

  test('integrity is checked for accepted material only; a few packages are damaged', () => {
    for (const { integrity_state, accepted_on, integrity_checked_at } of escrow.deposit) {
      expect(integrity_state === 'NOT_CHECKED').toBe(accepted_on === null);
      expect(integrity_checked_at === null).toBe(accepted_on === null);
    }
    const damaged = escrow.deposit.filter(({ integrity_state }) => integrity_state === 'DAMAGED');
    expect(damaged.length).toBeGreaterThan(0);
    expect(damaged.length).toBeLessThan(escrow.deposit.length / 10);
  });

  test('a deposit lies in the repository of its own object or entry once that is ready', () => {
    for (const { repository_id, object_id, register_entry_id, state } of escrow.deposit) {
      if (ACCEPTED_STATES.includes(state)) expect(repository_id).not.toBeNull();
      if (repository_id !== null)
        expect(repositories.get(repository_id)).toMatchObject({ object_id, register_entry_id });
    }
  });

  test('E-11: a repository is handed over exactly when its deposits are, after the end of operation', () => {
    const handedOver = escrow.deposit.filter(
      ({ state }) => state === 'HANDED_OVER' || state === 'ARCHIVED_BY_OWNER',
    );
    const homes = new Set(handedOver.map(({ repository_id }) => repository_id));
    for (const { id, state, handed_over_on, object_id } of escrow.escrow_repository) {
      expect(state === 'HANDED_OVER').toBe(homes.has(id));
      if (handed_over_on !== null)
        expect(handed_over_on > (cards.get(object_id ?? '')?.terminated_on ?? '9999')).toBe(true);
    }
    expect(homes.size).toBeGreaterThan(0);
  });
});

describe('the Parliament system', () => {
  const { escrow } = sample({ objects: 14 });
  const isOwn = ({ object_id }: { readonly object_id: string | null }) => object_id === objectId(14);

  test('E-7: its duty of 24.02.2022 was due on 11.03.2022, after the worked Saturday and two days off', () => {
    expect(escrow.deposit_obligation.filter(isOwn)).toEqual([
      expect.objectContaining({ started_on: '2022-02-24', due_on: '2022-03-11' }),
    ]);
  });

  test('its deposit was accepted and is intact', () => {
    expect(escrow.deposit.filter(isOwn)).toEqual([
      expect.objectContaining({ state: 'ACCEPTED', integrity_state: 'INTACT' }),
    ]);
  });
});
