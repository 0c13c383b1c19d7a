import {
  type FieldNode,
  GraphQLIncludeDirective,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getDirectiveValues,
  type SelectionSetNode,
} from 'graphql';

type Nodes = ReadonlyMap<string, readonly FieldNode[]>;

function isIncluded(node: SelectionSetNode['selections'][number], info: GraphQLResolveInfo): boolean {
  if (!node.directives?.length) return true;
  if (getDirectiveValues(GraphQLSkipDirective, node, info.variableValues)?.['if'] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, info.variableValues)?.['if'] !== false;
}

function collect(
  sets: readonly SelectionSetNode[],
  info: GraphQLResolveInfo,
  typeName: string | null,
  into: Map<string, FieldNode[]>,
): void {
  for (const set of sets)
    for (const node of set.selections) {
      if (!isIncluded(node, info)) continue;
      if (node.kind === 'Field') {
        into.set(node.name.value, [...(into.get(node.name.value) ?? []), node]);
        continue;
      }
      const part = node.kind === 'FragmentSpread' ? info.fragments[node.name.value] : node;
      const condition = part?.typeCondition?.name.value;
      if (!part || (typeName && condition && condition !== typeName)) continue;
      collect([part.selectionSet], info, typeName, into);
    }
}

function fieldsBelow(nodes: readonly FieldNode[], info: GraphQLResolveInfo, typeName: string | null): Nodes {
  const sets = nodes.flatMap((node) => (node.selectionSet ? [node.selectionSet] : []));
  const fields = new Map<string, FieldNode[]>();
  collect(sets, info, typeName, fields);
  return fields;
}

/** Names of the fields; what is asked below one of the `joined` fields is named with it, as in `product.name`. */
function namesOf(fields: Nodes, info: GraphQLResolveInfo, joined: readonly string[]): ReadonlySet<string> {
  const names = new Set(fields.keys());
  for (const name of joined)
    for (const below of fieldsBelow(fields.get(name) ?? [], info, null).keys()) names.add(`${name}.${below}`);
  return names;
}

/**
 * Names of the fields asked for below the resolved field, through fragments and `@skip`/`@include`.
 * `typeName` leaves out fragments on other types, as in `_entities`. `joined` are fields whose row is read in the same
 * statement: what is asked below them is told too, as `product.name`.
 */
export function selectedFields(
  info: GraphQLResolveInfo,
  typeName: string | null = null,
  joined: readonly string[] = [],
): ReadonlySet<string> {
  return namesOf(fieldsBelow(info.fieldNodes, info, typeName), info, joined);
}

/** Names of the fields asked for below one field of the resolved field, such as the object of a mutation's payload. */
export function selectedFieldsOf(
  info: GraphQLResolveInfo,
  field: string,
  joined: readonly string[] = [],
): ReadonlySet<string> {
  const top = fieldsBelow(info.fieldNodes, info, null);
  return namesOf(fieldsBelow(top.get(field) ?? [], info, null), info, joined);
}

/** Names of the fields asked for on the nodes of a connection, under `nodes` and `edges.node` alike. */
export function selectedNodeFields(
  info: GraphQLResolveInfo,
  joined: readonly string[] = [],
): ReadonlySet<string> {
  const top = fieldsBelow(info.fieldNodes, info, null);
  const edges = fieldsBelow(top.get('edges') ?? [], info, null);
  const below = [...(top.get('nodes') ?? []), ...(edges.get('node') ?? [])];
  return namesOf(fieldsBelow(below, info, null), info, joined);
}

/** Columns that hold the answers of the asked fields; always with `id`, in a stable order. */
export function columnsOf<Column extends string>(
  fields: ReadonlySet<string>,
  map: Readonly<Record<string, readonly Column[]>>,
  always: readonly Column[],
): readonly Column[] {
  const columns = new Set(always);
  for (const field of fields) for (const column of map[field] ?? []) columns.add(column);
  return [...columns].sort();
}
