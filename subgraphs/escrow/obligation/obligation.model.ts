import { describedEnum } from '../../shared/graphql/described-enum';

export const DepositObligationClause = describedEnum(
  'DepositObligationClause',
  'Clause of Order 146 that opens a duty of the owner or holder.',
  {
    E7: 'An object was commissioned: application within 10 working days (E-7).',
    E11: 'Operation of an object ended: notice to the operator within 10 working days (E-11).',
    E14: 'Software was included in the register: transfer within 5 working days (E-14).',
    E19: 'Software was included in the register before 1 January 2023: transfer, no term stated (E-19).',
  },
);
export type DepositObligationClause = keyof typeof DepositObligationClause;

export const DepositObligationState = describedEnum(
  'DepositObligationState',
  'Standing of a duty to deposit on the day of the answer.',
  {
    OPEN: 'The duty is not done, and its last day has not passed or no term is stated.',
    OVERDUE: 'The duty is not done and its last day has passed.',
    FULFILLED: 'The duty is done, in time or late; the deadline tells which.',
  },
);
export type DepositObligationState = keyof typeof DepositObligationState;

export const DepositParty = describedEnum('DepositParty', 'Party that owes a deposit (E-7, E-14).', {
  OWNER: 'The organization owns the software.',
  HOLDER: 'The organization holds the software.',
});
export type DepositParty = keyof typeof DepositParty;
