import { citing } from '../../shared/kernel/citing';
import type { Refusal } from '../../shared/kernel/refusal';
import type { LegalReference } from '../../shared/law/law.model';
import { legalReference } from '../../shared/law/law-register';
import type { OrganizationRoleKind } from './organization.type';
import { roleBasisMissing, roleNotHeld, roleOverlap, rolePeriodWrong } from './organization-role.errors';

/** Roles that one organization holds at a time, with the clause that speaks of the one holder. */
const SOLE_ROLES: Readonly<Partial<Record<OrganizationRoleKind, LegalReference>>> = {
  AUTHORIZED_BODY: legalReference('129', '3(10)'),
  OPERATOR: legalReference('129', '3(12)'),
  INTEGRATOR: legalReference('129', '3(15)'),
};
const INVALID = { kind: 'INVALID_INPUT' } as const;

/** Appointment with its days; `validTo` is the first day after it, null while no end is known. */
export interface Appointment {
  readonly organizationId: string;
  readonly role: OrganizationRoleKind;
  readonly validFrom: string;
  readonly validTo: string | null;
}

export function appointRefusals(
  appointment: Appointment,
  basis: string,
  others: readonly Appointment[],
): Refusal[] {
  const { role, organizationId } = appointment;
  const clause = SOLE_ROLES[role];
  const rival = others.find(
    (other) => (clause || other.organizationId === organizationId) && meet(appointment, other),
  );
  const refusals = [...basisRefusals(basis), ...periodRefusals(appointment)];
  if (!rival) return refusals;
  const refusal = roleOverlap({ role, validFrom: rival.validFrom }, ['input', 'validFrom']);
  return [...refusals, clause ? citing(refusal, clause) : refusal];
}

export function endRefusals(held: Appointment | null, validTo: string, basis: string): Refusal[] {
  if (!held) return [...basisRefusals(basis), roleNotHeld({ day: validTo }, ['input', 'role'])];
  return [...basisRefusals(basis), ...periodRefusals({ ...held, validTo })];
}

/** The appointment that an end on that day is about: one that would last beyond it. */
export function heldBeyond<Row extends Appointment>(rows: readonly Row[], day: string): Row | null {
  return rows.find(({ validTo }) => validTo === null || validTo > day) ?? null;
}

function meet(one: Appointment, other: Appointment): boolean {
  const isBefore = (first: Appointment, second: Appointment) =>
    first.validTo !== null && first.validTo <= second.validFrom;
  return !isBefore(one, other) && !isBefore(other, one);
}

function periodRefusals({ validFrom, validTo }: Appointment): Refusal[] {
  if (validTo === null || validTo > validFrom) return [];
  return [rolePeriodWrong({ validFrom, validTo }, ['input', 'validTo'], INVALID)];
}

function basisRefusals(basis: string): Refusal[] {
  return basis.trim() === '' || basis.length > 500 ? [roleBasisMissing({}, ['input', 'basis'], INVALID)] : [];
}
