import { describedEnum } from '../../shared/graphql/described-enum';
import type { LocalizedText } from '../../shared/kernel/localized-text';

export const AgreementState = describedEnum(
  'AgreementState',
  'Standing of an agreement of Annex 4. It has no end of its own: the right of the owner is not bound to it (A4.5.1).',
  {
    DRAFT: 'Nobody signed the agreement yet.',
    SIGNED_ONE: 'One of the two parties signed it.',
    IN_FORCE: 'Both parties signed it.',
  },
);
export type AgreementState = keyof typeof AgreementState;

/** A party of an agreement and whoever acts for it. */
export interface AgreementSide {
  readonly organizationId: string;
  /** As the organization was called on the day. */
  readonly name: LocalizedText;
  readonly representative: string;
  /** What the power to act rests on, for example a power of attorney or the charter. */
  readonly authorityBasis: string;
}
