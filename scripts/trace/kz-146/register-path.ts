import type { RequirementRow } from '../requirement-row';
import { demand } from './row';

/** L189–L202: clauses 14–19, the path of software in the trusted register. */
export const REGISTER_PATH_ROWS: readonly RequirementRow[] = [
  demand(
    'L189',
    '14',
    'Transfer within 5 working days of inclusion in the Register',
    'deadline opened by the inclusion event of the register',
    [],
    'register+escrow',
  ),
  demand(
    'L190',
    '14',
    'Application in any form',
    'application with identity, entry and text only; no field of Annex 1 is asked',
  ),
  demand(
    'L191',
    '14(1)',
    'Acceptance certificate of Annex 3 in two copies',
    'certificate in two signed exemplars',
    ['TWO_COPIES_REQUIRED'],
  ),
  demand(
    'L192',
    '14(2)',
    'Confidentiality agreement of Annex 4 in two copies',
    'agreement in two exemplars',
    ['TWO_COPIES_REQUIRED'],
  ),
  demand('L193', '14(3)', 'Electronic medium with source codes', 'registered medium or upload session', [
    'MEDIUM_MISSING',
  ]),
  demand(
    'L194',
    '15',
    'Operator compares certificate and medium within 5 working days',
    'verification report with findings, verdict, hash and signature, with its deadline',
    ['DOCUMENTS_INCOMPLETE'],
  ),
  demand(
    'L195',
    '16',
    'Reasoned refusal',
    'refusal with ground and findings, letter in kk and ru with the clause, notice to the owner',
    ['REFUSAL_NOT_REASONED'],
  ),
  demand(
    'L196',
    '16(1)',
    'Ground: software is not in the Register',
    'ground NOT_IN_REGISTER, asked of the register as of the day; Register path only',
    ['GROUND_NOT_PROVEN', 'GROUND_NOT_APPLICABLE'],
    'escrow+register',
  ),
  demand(
    'L197',
    '16(2)',
    'Ground: certificate differs from the medium',
    'ground CERTIFICATE_MISMATCH with at least one mismatch finding',
    ['GROUND_NOT_PROVEN'],
  ),
  demand(
    'L198',
    '16(3)',
    'Ground: medium is faulty',
    'ground MEDIUM_MALFUNCTION with evidence of a read error',
    ['GROUND_NOT_PROVEN'],
  ),
  demand(
    'L199',
    '17',
    'Operator and owner or holder sign certificate and agreement',
    'signatures of both sides under both documents before acceptance',
    ['SIGNATURE_MISSING', 'SIGNER_NOT_AUTHORIZED'],
  ),
  demand(
    'L200',
    '17',
    'Authorized body is notified within 5 working days of acceptance',
    'notice created with the acceptance, with its deadline',
  ),
  demand(
    'L201',
    '18',
    'Owner or holder ensures that the material is complete and accurate',
    'signed declaration; values carry the owner as their source',
    ['DECLARATION_MISSING', 'NOT_OWNER_OR_HOLDER'],
  ),
  demand(
    'L202',
    '19',
    'Software included before 01.01.2023 is transferred too, no term',
    'list and count of transition duties without due day',
    [],
    'register+escrow',
  ),
];
