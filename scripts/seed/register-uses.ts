import { addDays } from '../../subgraphs/shared/kernel/local-date';
import { dayWithin, earliest, latest, SAMPLE_TODAY } from './days';
import { type ObjectPlan, PARLIAMENT_SERIAL } from './object-plan';
import { Random } from './random';
import { entryCount, entryPlan } from './register';
import type { RegisterEntryUseRow } from './rows';

/** Days on which the object could take the software: built by then, not ended, and the entry in force (C-20). */
function useWindow({ history, startedOn, terminatedOn }: ObjectPlan, entrySerial: number) {
  const { includedOn, excludedOn } = entryPlan(entrySerial);
  const from = latest(history[1]?.startedOn ?? startedOn, includedOn);
  const to = earliest(SAMPLE_TODAY, terminatedOn ?? SAMPLE_TODAY, addDays(excludedOn ?? SAMPLE_TODAY, -1));
  return from <= to ? { from, to } : null;
}

/** Uses of register entries by the object; those of a terminated object have ended with it. */
export function registerUses(plan: ObjectPlan): RegisterEntryUseRow[] {
  if (plan.stage === 'PLANNED') return [];
  const random = new Random('use', plan.serial);
  const serials = new Set<number>();
  const wished = plan.serial === PARLIAMENT_SERIAL ? 4 : random.int(0, 4);
  for (let left = wished; left > 0; left--) serials.add(random.int(1, entryCount(plan.serial)));
  return [...serials].flatMap((serial): RegisterEntryUseRow[] => {
    const window = useWindow(plan, serial);
    if (window === null) return [];
    const startedOn = dayWithin(window.from, window.to, random);
    const hasEnded = random.chance(0.15);
    return [
      {
        id: random.uuid(),
        entry_id: entryPlan(serial).id,
        object_id: plan.id,
        form: random.pick(['GOODS', 'ICT_SERVICE']),
        started_on: startedOn,
        ended_on: plan.terminatedOn ?? (hasEnded ? dayWithin(startedOn, SAMPLE_TODAY, random) : null),
      },
    ];
  });
}
