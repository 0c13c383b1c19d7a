import { types } from 'pg';
import {
  type DataSource,
  DefaultNamingStrategy,
  type EntityManager,
  type ObjectLiteral,
  type SelectQueryBuilder,
} from 'typeorm';

const DATE_OID = 1082;
// A calendar day stays the text it is: as a JavaScript date it would move with the time zone of the machine.
types.setTypeParser(DATE_OID, (value) => value);

type EntityClass<Entity extends ObjectLiteral> = new () => Entity;

export type ColumnOf<Entity> = keyof Entity & string;

/** A statement that reads only the given columns, each under its property name; take rows with `getRawMany`. */
export function selectColumns<Entity extends ObjectLiteral>(
  source: DataSource | EntityManager,
  entity: EntityClass<Entity>,
  alias: string,
  columns: readonly ColumnOf<Entity>[],
): SelectQueryBuilder<Entity> {
  const builder = source.createQueryBuilder(entity, alias).select([]);
  for (const column of columns) builder.addSelect(`${alias}.${column}`, column);
  return builder;
}

/** `nameKk` ↔ `name_kk`; tables are named by their entities. */
export class SnakeNaming extends DefaultNamingStrategy {
  override columnName(propertyName: string, customName: string | undefined): string {
    return customName ?? propertyName.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
}
