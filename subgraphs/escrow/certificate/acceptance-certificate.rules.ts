import type { Refusal } from '../../shared/kernel/refusal';
import type { DepositPath, DepositState } from '../deposit/deposit.model';
import {
  certificateClosed,
  certificateFieldMalformed,
  certificateFieldMissing,
} from './acceptance-certificate.errors';
import type { Certificate } from './certificate.model';
import { formProblems } from './certificate.rules';

/** Register software comes with its certificate, whose mismatch is a ground of refusal (E-14, E-16(2)). */
const CERTIFICATE_STATES: Readonly<Record<DepositPath, readonly DepositState[]>> = {
  EGOV_OBJECT: ['DRAFT', 'SUBMITTED', 'REGISTERED', 'REPOSITORY_READY', 'TRANSFERRED'],
  REGISTER_SOFTWARE: ['DRAFT'],
};

export function certificateClosedRefusals(deposit: {
  readonly path: string;
  readonly state: string;
}): Refusal[] {
  const states = CERTIFICATE_STATES[deposit.path as DepositPath];
  return states.some((state) => state === deposit.state) ? [] : [certificateClosed({ state: deposit.state })];
}

/** Everything that is wrong with the form, each with its place. */
export function certificateFormRefusals(certificate: Certificate): Refusal[] {
  return formProblems(certificate).map(({ code, path }) => {
    const make = code === 'FORM_FIELD_MISSING' ? certificateFieldMissing : certificateFieldMalformed;
    return make({ field: path }, ['input', 'certificate', ...path.split('.')], { kind: 'INVALID_INPUT' });
  });
}
