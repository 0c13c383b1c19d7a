import type { Actor } from '../../subgraphs/shared/access/actor';
import { type ConnectionOptions, withClient } from '../../subgraphs/shared/database/connection';
import type { TestDatabase } from './database';
import type { Statement, TestSubgraph } from './subgraph';

/** The part of a node of a plan that is read. */
interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly Filter?: string;
  readonly Plans?: readonly PlanNode[];
}

export interface Plan {
  readonly sql: string;
  /** Kinds of the nodes from the top down, for example `Limit`, `Index Scan`. */
  readonly nodes: readonly string[];
  /** Tables that are read row by row, each with its filter. */
  readonly scanned: readonly string[];
}

/** How many rows a table may have before reading it from end to end counts as a fault. */
const SMALL_TABLE = 1_000;

function* nodesOf(node: PlanNode): Generator<PlanNode> {
  yield node;
  for (const below of node.Plans ?? []) yield* nodesOf(below);
}

/** Plans of the statements with their parameters, as PostgreSQL would run them now. */
export async function plansOf(
  connection: ConnectionOptions,
  statements: readonly Statement[],
): Promise<Plan[]> {
  return withClient(connection, async (client) => {
    const { rows: tables } = await client.query(
      `SELECT relname FROM pg_class WHERE relkind = 'r' AND reltuples > ${SMALL_TABLE}`,
    );
    const large = new Set(tables.map(({ relname }) => relname));
    const plans: Plan[] = [];
    for (const { sql, parameters } of statements) {
      const { rows } = await client.query(`EXPLAIN (FORMAT JSON) ${sql}`, [...parameters]);
      const nodes = [...nodesOf(rows[0]['QUERY PLAN'][0].Plan as PlanNode)];
      const scans = nodes.filter(
        (node) => node['Node Type'] === 'Seq Scan' && large.has(node['Relation Name']),
      );
      plans.push({
        sql,
        nodes: nodes.map((node) => node['Node Type']),
        scanned: scans.map((node) => `${node['Relation Name']}: ${node.Filter ?? 'no filter'}`),
      });
    }
    return plans;
  });
}

export interface Planner {
  /** Plans of the statements that a query of GraphQL sends, by default as the subgraph's own caller. */
  plans(query: string, actor?: Actor): Promise<Plan[]>;
  /** Tables that any of these statements reads row by row, each with its filter. */
  scanned(query: string, actor?: Actor): Promise<string[]>;
}

/** Tells how the queries of a subgraph are answered by the rows of its database. */
export function plannerOf(subgraph: TestSubgraph, database: TestDatabase): Planner {
  const plans: Planner['plans'] = async (query, actor) => {
    const { errors } = await subgraph.execute({ query, ...(actor && { actor }) });
    if (errors.length > 0) throw new Error(errors[0]?.message);
    if (subgraph.sent().length === 0) throw new Error('The query sent no statement.');
    return plansOf(database.application, subgraph.sent());
  };
  const scanned: Planner['scanned'] = async (query, actor) =>
    (await plans(query, actor)).flatMap((plan) => plan.scanned);
  return { plans, scanned };
}
