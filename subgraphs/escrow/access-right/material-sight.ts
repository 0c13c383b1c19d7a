import { sightOf } from '../../shared/graphql/guard';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { DomainError } from '../../shared/kernel/domain-error';
import type { Refusal } from '../../shared/kernel/refusal';
import { err, ok, type Result } from '../../shared/kernel/result';
import { findDepositsByIds } from '../deposit/deposit.store';
import { noteReads } from './access.store';
import type { ConfidentialThing } from './access-right.model';
import { deniedRead, maySeeMaterial } from './material-guard';

/**
 * Whether an act or a file may show material of a deposit; false for a deposit that the caller cannot see. That somebody
 * asked to whom no deposit is ever shown is noted, as of the fields (A4.3.1.2).
 */
export async function seesMaterial(
  context: SubgraphContext,
  depositId: string,
  thing: ConfidentialThing,
): Promise<Result<boolean, Refusal>> {
  const { actor, dataSource } = context;
  const sight = sightOf(context, 'deposit.read');
  if (!sight) {
    if (actor.kind !== 'ANONYMOUS')
      await noteReads(dataSource, [deniedRead(context, actor, depositId, thing, 'NO_RIGHT_TO_CONTENT')]);
    return ok(false);
  }
  const [deposit] = await findDepositsByIds(dataSource, sight, [depositId], ['ownerId', 'holderId']);
  if (!deposit) return ok(false);
  const shown = { thing, policy: 'deposit.material.read' } as const;
  return orRefusal(maySeeMaterial(context, { ...deposit, id: depositId }, shown));
}

/** The answer of the guard outside of a field, where why it withholds something is a refusal of the act. */
export async function orRefusal<Value>(answer: Promise<Value>): Promise<Result<Value, Refusal>> {
  try {
    return ok(await answer);
  } catch (fault) {
    if (!(fault instanceof DomainError)) throw fault;
    return err({ error: fault, path: [], remedy: null, details: { kind: 'LEGAL_REFUSAL' } });
  }
}
