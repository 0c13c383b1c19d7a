import { describedEnum } from '../../shared/graphql/described-enum';

export const InclusionMode = describedEnum('InclusionMode', 'Way by which a product entered the register.', {
  GENERAL: 'By the rules of the register, which lie outside the two orders.',
  TRANSITIONAL_PRE_2023: 'Without the standards of those rules: in operation before 1 January 2023 (C-37).',
  TRANSITIONAL_IN_DEVELOPMENT:
    'After testing, trial and commissioning: under development when the order took effect (C-38).',
});
export type InclusionMode = keyof typeof InclusionMode;

export const RegisterEntryStatus = describedEnum(
  'RegisterEntryStatus',
  'Standing of an entry of the register on a day (C-20).',
  {
    NOT_YET_INCLUDED: 'The day lies before the day of inclusion.',
    INCLUDED: 'The entry holds: from the day of inclusion to the day before exclusion.',
    EXCLUDED: 'The entry no longer holds: from the day of exclusion on.',
  },
);
export type RegisterEntryStatus = keyof typeof RegisterEntryStatus;

export const ConformityProofKind = describedEnum(
  'ConformityProofKind',
  'Proof that a product meets the requirements of information security.',
  {
    CERTIFICATE_EAL4: 'Certificate by ST RK ISO/IEC 15408-3 with an assurance level of 4 or higher.',
    TWO_CONCLUSIONS: 'Conclusions of at least two bodies of conformity assessment.',
    TEST_PROTOCOL: 'Protocol of a test.',
  },
);
export type ConformityProofKind = keyof typeof ConformityProofKind;

export const RegisterEntryEventKind = describedEnum(
  'RegisterEntryEventKind',
  'Act by which an entry changed.',
  {
    INCLUDED: 'The product was included.',
    AMENDED: 'The data of the entry were changed by a new application.',
    EXCLUDED: 'The product was excluded.',
  },
);
export type RegisterEntryEventKind = keyof typeof RegisterEntryEventKind;
