import { readInput } from '../../shared/peers/peer-input';
import { type PeerAnswer, PeerInputError } from '../../shared/peers/peers';

interface Row {
  readonly objectId: string;
  readonly code: string;
  readonly nameKk: string;
  readonly nameRu: string;
  readonly nameEn: string;
  readonly kind: string;
  readonly category: string | null;
  readonly stage: string;
  readonly commissionedOn: string | null;
  readonly terminatedOn: string | null;
  readonly version: number;
  readonly onPlatform: boolean | null;
  readonly relations: readonly { readonly organizationId: string; readonly role: string }[];
}

const FACTS = `SELECT o.id AS "objectId", o.code, o.name_kk AS "nameKk", o.name_ru AS "nameRu", o.name_en AS "nameEn",
    o.kind, o.object_class AS category, o.stage, o.commissioned_on AS "commissionedOn",
    o.terminated_on AS "terminatedOn", o.version,
    (SELECT p.is_on_platform FROM platform_priority p WHERE p.object_id = o.id
       ORDER BY p.recorded_at DESC LIMIT 1) AS "onPlatform",
    (SELECT coalesce(jsonb_agg(jsonb_build_object('organizationId', s.organization_id, 'role', s.role)
         ORDER BY s.role, s.organization_id), '[]')
       FROM stakeholder s WHERE s.object_id = o.id
         AND s.started_on <= $1 AND (s.ended_on IS NULL OR s.ended_on >= $1)) AS relations
  FROM informatization_object o`;

/** The card of an object as it is now, with its relations of a day; what is on the platform is what its owner declared. */
export const OBJECT_FACTS: PeerAnswer = {
  question: 'object-facts',
  async answer({ transaction }, input) {
    const asked = readInput(input);
    const [id, code, day] = [asked.optionalUuid('objectId'), asked.optionalText('code'), asked.day('day')];
    if ((id === null) === (code === null))
      throw new PeerInputError('One of objectId and code names the object.');
    const which = id === null ? 'o.code = $2' : 'o.id = $2';
    const rows: Row[] = await transaction.query(`${FACTS} WHERE ${which}`, [day, id ?? code]);
    const [row] = rows;
    if (!row) return null;
    const { nameKk: kk, nameRu: ru, nameEn: en, ...facts } = row;
    return { ...facts, name: { kk, ru, en } };
  },
};
