import type { Peers } from '../../subgraphs/shared/peers/peers';

export interface ToldDeposit {
  readonly depositId: string;
  readonly state: string;
  readonly acceptedOn: string | null;
  readonly contentSha256: readonly string[];
}

export const depositOf = (depositId: string, acceptedOn: string | null, ...sums: string[]): ToldDeposit => ({
  depositId,
  state: acceptedOn === null ? 'SUBMITTED' : 'STORED',
  acceptedOn,
  contentSha256: sums,
});

/** The escrow registry that tells these deposits of one object, and nothing of any other. */
export function escrowWith(ofObject: string, ...deposits: readonly ToldDeposit[]): Peers {
  return {
    ask: async (peer, question, { objectIds }) => {
      if (peer !== 'escrow' || question !== 'deposit-facts') throw new Error(`${peer} ${question}`);
      const isAsked = Array.isArray(objectIds) && objectIds.includes(ofObject);
      return { deposits: isAsked ? deposits.map((deposit) => ({ ...deposit, objectId: ofObject })) : [] };
    },
  };
}
