import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { DateRange } from '../shared/graphql/filters';
import { addDays, almatyDayStart } from '../shared/kernel/local-date';

/** `column = ANY (values)`; nothing when the filter is left out. The column also names the parameter. */
export function whereAnyOf<Entity extends ObjectLiteral>(
  builder: SelectQueryBuilder<Entity>,
  alias: string,
  column: string,
  values: readonly string[] | null | undefined,
): void {
  if (values) builder.andWhere(`${alias}.${column} = ANY (:${column})`, { [column]: values });
}

/** Days from the first to the last, both included, of an expression of type `date`. */
export function whereDays<Entity extends ObjectLiteral>(
  builder: SelectQueryBuilder<Entity>,
  expression: string,
  { from, to }: DateRange,
): void {
  if (from) builder.andWhere(`${expression} >= :firstDay`, { firstDay: from });
  if (to) builder.andWhere(`${expression} <= :lastDay`, { lastDay: to });
}

/** Days in Almaty from the first to the last, both included, of an expression of type `timestamptz`. */
export function whereInstants<Entity extends ObjectLiteral>(
  builder: SelectQueryBuilder<Entity>,
  expression: string,
  { from, to }: DateRange,
): void {
  if (from) builder.andWhere(`${expression} >= :rangeStart`, { rangeStart: almatyDayStart(from) });
  if (to) builder.andWhere(`${expression} < :rangeEnd`, { rangeEnd: almatyDayStart(addDays(to, 1)) });
}
