import { readInput } from '../../shared/peers/peer-input';
import type { PeerAnswer } from '../../shared/peers/peers';
import { findAppointments } from './organization.store';

interface Row {
  readonly kk: string;
  readonly ru: string;
  readonly en: string;
  readonly kind: string;
  readonly bin: string | null;
}

/** Name, kind and business identification number of an organization, and its appointments of a day (C-3). */
export const ORGANIZATION_FACTS: PeerAnswer = {
  question: 'organization-facts',
  async answer({ transaction }, input) {
    const asked = readInput(input);
    const [organizationId, day] = [asked.uuid('organizationId'), asked.day('day')];
    const rows: Row[] = await transaction.query(
      'SELECT name_kk AS kk, name_ru AS ru, name_en AS en, kind, bin FROM organization WHERE id = $1',
      [organizationId],
    );
    const [row] = rows;
    if (!row) return null;
    const roles = await findAppointments(transaction, organizationId, day);
    const { kind, bin, ...name } = row;
    return { organizationId, name, kind, bin, roles };
  },
};
