import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { Relation } from '../../shared/access/policy';
import type { Sight } from '../../shared/graphql/guard';

/** Columns in which the tables of the escrow keep a relation; the other relations are not parties of a deposit. */
const PARTY_COLUMNS: Readonly<Partial<Record<Relation, string>>> = { OWNER: 'owner_id', HOLDER: 'holder_id' };

/** Leaves the rows whose owner or holder is the organization of the caller, unless the caller sees all of them. */
export function whereSeen<Entity extends ObjectLiteral>(
  builder: SelectQueryBuilder<Entity>,
  alias: string,
  { of }: Sight,
): SelectQueryBuilder<Entity> {
  if (of === 'ALL') return builder;
  const columns = of.relations.flatMap((relation) => PARTY_COLUMNS[relation] ?? []);
  if (columns.length === 0) return builder.andWhere('false');
  const isParty = columns.map((column) => `${alias}.${column} = :relatedTo`).join(' OR ');
  return builder.andWhere(`(${isParty})`, { relatedTo: of.relatedTo });
}
