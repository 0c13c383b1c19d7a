import { readInput } from '../../shared/peers/peer-input';
import type { PeerAnswer } from '../../shared/peers/peers';

interface Row {
  readonly kk: string;
  readonly ru: string;
  readonly en: string;
  readonly kind: string;
  readonly bin: string | null;
  readonly roles: readonly string[];
}

/** Name, kind and business identification number of an organization, and its appointments of a day (C-3). */
export const ORGANIZATION_FACTS: PeerAnswer = {
  question: 'organization-facts',
  async answer({ transaction }, input) {
    const asked = readInput(input);
    const organizationId = asked.uuid('organizationId');
    const rows: Row[] = await transaction.query(
      `SELECT o.name_kk AS kk, o.name_ru AS ru, o.name_en AS en, o.kind, o.bin,
         ARRAY(SELECT r.role FROM organization_role r WHERE r.organization_id = o.id
           AND r.valid_from <= $2 AND (r.valid_to IS NULL OR r.valid_to > $2) ORDER BY r.role) AS roles
       FROM organization o WHERE o.id = $1`,
      [organizationId, asked.day('day')],
    );
    const [row] = rows;
    if (!row) return null;
    const { kind, bin, roles, ...name } = row;
    return { organizationId, name, kind, bin, roles };
  },
};
