import { describedEnum } from '../../shared/graphql/described-enum';

export const AccessPurpose = describedEnum(
  'AccessPurpose',
  'For what confidential material is read. The operator has the first five and no other (A4.2.2).',
  {
    INTAKE: 'To receive the material, until it is accepted or refused (E-5, E-14).',
    VERIFY: 'To check it against what was declared (E-5, E-15).',
    FIXITY: 'To check that what is stored has not changed (A4.3.1.6).',
    HANDOVER: 'To transfer it back (E-11).',
    GRANT: 'To give the owner or holder access (E-10).',
    MULTIPLE_USE: 'Of the owner or holder itself: to use its software more than once (E-10).',
    LOSS: 'Of the owner or holder itself: to replace its software, which was lost (E-10).',
    CONSENT: 'What the owner or holder consented to in writing for a third party (A4.1.1(1)).',
  },
);
export type AccessPurpose = keyof typeof AccessPurpose;

/** The closed list for the operator (A4.2.2). */
export const OPERATOR_PURPOSES: readonly AccessPurpose[] = [
  'INTAKE',
  'VERIFY',
  'FIXITY',
  'HANDOVER',
  'GRANT',
];

/** Of the owner or holder itself, to what it deposited (E-10). */
export const PARTY_PURPOSES: readonly AccessPurpose[] = ['MULTIPLE_USE', 'LOSS'];

export const ConfidentialThing = describedEnum('ConfidentialThing', 'What was read, or asked for.', {
  BYTES: 'Bytes of a medium.',
  MEDIA: 'List of the media.',
  CERTIFICATE: 'Acceptance certificate with the names of files and libraries.',
  REPORT: 'Checks with their findings and reports.',
  EVIDENCE: 'Evidence of a refusal, remarks.',
  AGREEMENT: 'Text of the agreement.',
  DEPOSIT: 'Material of a deposit that the person may not see at all.',
});
export type ConfidentialThing = keyof typeof ConfidentialThing;

export const ReadOutcome = describedEnum('ConfidentialReadOutcome', 'What became of an attempt to read.', {
  GIVEN: 'It was given, on a registered right.',
  DENIED: 'It was refused.',
});
