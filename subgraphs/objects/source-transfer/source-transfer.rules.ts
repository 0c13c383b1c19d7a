import type { Refusal } from '../../shared/kernel/refusal';
import { err, ok, type Result } from '../../shared/kernel/result';
import type { AcceptedDeposit } from '../deposit/deposit.rules';
import { dayRefusals, textRefusals } from '../life-cycle/life-cycle-act.rules';
import { afterTermination } from '../object/object.errors';
import {
  contractAfterTermination,
  developmentContractClosed,
  sourceTransferOpen,
  sourceTransferredAlready,
  sourceTransferUnproven,
  sourceTransferWay,
} from './source-transfer.errors';

export interface Transfer {
  readonly depositId: string | null;
  readonly actNumber: string | null;
  readonly transferredOn: string;
}

export interface Contract {
  readonly isBudgetFunded: boolean;
  readonly signedOn: string;
  readonly closedOn: string | null;
  /** Null while nothing was transferred. */
  readonly transfer: Transfer | null;
}

/** C-11: source code made for the budget is owed until it was transferred. */
export function owesSource({ isBudgetFunded, transfer }: Contract): boolean {
  return isBudgetFunded && transfer === null;
}

/** C-19: what has ended is neither created nor developed; a contract of its life may still be recorded. */
export function signingRefusals(signedOn: string, terminatedOn: string | null): Refusal[] {
  if (terminatedOn === null || signedOn <= terminatedOn) return [];
  return [afterTermination(contractAfterTermination({ terminatedOn }, ['input', 'signedOn']))];
}

export interface TransferGiven {
  /** Bare uuid of the deposit; null for an act. */
  readonly depositId: string | null;
  readonly actNumber: string | null;
  readonly transferredOn: string | null;
}

/** The transfer as it is kept: a deposit by its acceptance, an act by its number and day. */
export function transferOf(
  given: TransferGiven,
  { signedOn, transfer }: Contract,
  deposits: readonly AcceptedDeposit[],
  today: string,
): Result<Transfer, Refusal[]> {
  const { depositId, actNumber, transferredOn } = given;
  if (transfer) return err([sourceTransferredAlready({ transferredOn: transfer.transferredOn })]);
  if (depositId !== null && actNumber === null && transferredOn === null) {
    const deposit = deposits.find((one) => one.depositId === depositId && one.acceptedOn >= signedOn);
    return deposit
      ? ok({ depositId, actNumber, transferredOn: deposit.acceptedOn })
      : err([sourceTransferUnproven({}, ['input', 'depositId'])]);
  }
  if (depositId !== null || actNumber === null || transferredOn === null)
    return err([sourceTransferWay({}, ['input'], { kind: 'INVALID_INPUT' })]);
  const refusals = [
    ...textRefusals({ actNumber }),
    ...dayRefusals('transferredOn', transferredOn, signedOn, today),
  ];
  return refusals.length > 0 ? err(refusals) : ok({ depositId, actNumber: actNumber.trim(), transferredOn });
}

/** C-11: a contract paid from the budget is closed when the source code was transferred by that day. */
export function closeRefusals(contract: Contract, closedOn: string, today: string): Refusal[] {
  const { isBudgetFunded, signedOn, transfer } = contract;
  if (contract.closedOn !== null) return [developmentContractClosed({ closedOn: contract.closedOn })];
  const isLate = transfer === null || transfer.transferredOn > closedOn;
  return [
    ...dayRefusals('closedOn', closedOn, signedOn, today),
    ...(isBudgetFunded && isLate ? [sourceTransferOpen({ closedOn })] : []),
  ];
}
