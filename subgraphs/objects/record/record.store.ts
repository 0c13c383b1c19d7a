import type { EntityManager } from 'typeorm';
import { fromGlobalId } from '../../shared/kernel/global-id';
import type { Language, LocalizedText } from '../../shared/kernel/localized-text';
import type { OrganizationKind } from '../organization/organization.type';

/** Lets one recorder after the other give out codes; to be called before anything is read. */
export async function takeCodeTurn(transaction: EntityManager): Promise<void> {
  await transaction.query('LOCK TABLE object_code_turn IN EXCLUSIVE MODE');
}

/** The serial after the last one, without a gap: a number taken by a refused record was never written. */
export async function nextSerial(transaction: EntityManager): Promise<number> {
  const [row] = (await transaction.query(
    `SELECT coalesce(max(substring(code from '^KZ-П-[0-9]{2}-([0-9]{7})$')::integer), 0) + 1 AS serial
       FROM informatization_object`,
  )) as { serial: number }[];
  if (!row) throw new Error('An aggregate without groups has one row.');
  return row.serial;
}

/** Languages in which another object has the name, whatever the case of the letters. */
export async function takenLanguages(
  transaction: EntityManager,
  name: LocalizedText,
  exceptId: string | null,
): Promise<Language[]> {
  const rows: { language: Language }[] = await transaction.query(
    `SELECT 'kk' AS language WHERE EXISTS (
        SELECT FROM informatization_object WHERE lower(name_kk) = lower($1) AND id IS DISTINCT FROM $4::uuid)
     UNION ALL SELECT 'ru' WHERE EXISTS (
        SELECT FROM informatization_object WHERE lower(name_ru) = lower($2) AND id IS DISTINCT FROM $4::uuid)
     UNION ALL SELECT 'en' WHERE EXISTS (
        SELECT FROM informatization_object WHERE lower(name_en) = lower($3) AND id IS DISTINCT FROM $4::uuid)`,
    [name.kk.trim(), name.ru.trim(), name.en.trim(), exceptId],
  );
  return rows.map(({ language }) => language);
}

/** Kind of an organization; null when there is none with this id. */
export async function kindOfOrganization(
  transaction: EntityManager,
  id: string | null,
): Promise<OrganizationKind | null> {
  if (id === null) return null;
  const rows: { kind: OrganizationKind }[] = await transaction.query(
    'SELECT kind FROM organization WHERE id = $1',
    [id],
  );
  return rows[0]?.kind ?? null;
}

/** Kind of the organization that a client names by its id; null when there is none. */
export function kindOfBeneficiary(
  transaction: EntityManager,
  id: string | null,
): Promise<OrganizationKind | null> {
  return kindOfOrganization(transaction, id === null ? null : fromGlobalId('organization', id));
}
