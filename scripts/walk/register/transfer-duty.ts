import { awaited } from '../awaited';
import { DEADLINE, type Deadline } from '../objects/object-acts';
import { type Act, recall } from '../walk.model';

/** The duty to transfer the software of the entry of the walk, which lies in the escrow (E-14). */
export interface TransferDuty {
  readonly state: string;
  readonly clause: string;
  readonly fulfilledOn: string | null;
  readonly deadline: Deadline;
}

export async function transferDuty(act: Act, as?: string): Promise<TransferDuty | null> {
  const query = `query ($number: String!) { registerEntry(number: $number) {
    depositObligation { state clause fulfilledOn deadline { ${DEADLINE} } } } }`;
  const { registerEntry } = await act.ask<{
    registerEntry: { depositObligation: TransferDuty | null };
  }>(query, { number: recall(act, 'number') }, as);
  return registerEntry.depositObligation;
}

/** The duty once the event of the inclusion has opened it. */
export const transferDutyOpened = (act: Act, as?: string): Promise<TransferDuty> =>
  awaited('The duty to transfer', () => transferDuty(act, as));
