import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';

/** Values for arguments by their names, as they are written in a query; what is not here is made up by its type. */
export type Known = Readonly<Record<string, readonly string[]>>;

/** One request that was made of a schema. */
export interface WalkedOperation {
  /** For example `Query.deposits.nodes.media`. */
  readonly name: string;
  readonly query: string;
  /** The same field by field, for whoever wants to know which one it was. */
  readonly parts: readonly Omit<WalkedOperation, 'parts'>[];
}

const DEPTH = 6;
const PAGE = ['first', 'after', 'last', 'before'];

/** Things with an id across the graph. Each is walked on its own, so that below another one it is only touched. */
const ENTITIES = new Set([
  'Deposit',
  'EscrowRepository',
  'InformatizationObject',
  'Organization',
  'RegisterEntry',
]);
/** What else is no way to an entity; stubs of other registries are: their fields lead to the things of this one. */
const ENDS = new Set(['Deposit', 'EscrowRepository', 'Mutation']);

/** What asks for everything below a type, each type once on the way down. */
function selectionOf(type: unknown, way: readonly string[], known: Known): string {
  const named = getNamedType(type as never);
  if (isUnionType(named) || !(isObjectType(named) || isInterfaceType(named))) return '';
  const isFar = ENTITIES.has(named.name) && way.some((one) => ENDS.has(one));
  if (isFar || way.includes(named.name) || way.length > DEPTH) return '{ __typename }';
  const fields = Object.values(named.getFields()).flatMap((field) =>
    fieldTexts(field, [...way, named.name], known),
  );
  return `{ __typename ${fields.join(' ')} }`;
}

/** A field with its arguments; once more for each value of an enum that it takes. */
function fieldTexts(
  field: GraphQLField<unknown, unknown>,
  way: readonly string[],
  known: Known,
): readonly string[] {
  const below = selectionOf(field.type, way, known);
  const base = field.args.filter((arg) => isNonNullType(arg.type)).map((arg) => argText(arg, known));
  if (field.args.some(({ name }) => name === 'first')) base.push('first: 100');
  const plain = `${field.name}${argsOf(base)} ${below}`;
  const variants = field.args.flatMap((arg) => {
    const type = getNamedType(arg.type);
    if (!isEnumType(type) || isNonNullType(arg.type)) return [];
    return type
      .getValues()
      .map(
        ({ name }) =>
          `${field.name}_${name}: ${field.name}${argsOf([...base, `${arg.name}: ${name}`])} ${below}`,
      );
  });
  return [plain, ...variants];
}

const argsOf = (args: readonly string[]): string => (args.length > 0 ? `(${args.join(', ')})` : '');
const argText = (arg: GraphQLArgument, known: Known): string =>
  `${arg.name}: ${valueText(arg.name, arg.type, known)}`;

/** A value that the type takes. */
export function valueText(name: string, type: GraphQLInputType, known: Known): string {
  const given = known[name]?.[0];
  if (given !== undefined) return given;
  if (isNonNullType(type)) return valueText(name, type.ofType, known);
  if (isListType(type)) return `[${valueText(name, type.ofType, known)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (isInputObjectType(type))
    return `{ ${Object.values(type.getFields())
      .filter((field) => isNonNullType(field.type) || known[field.name])
      .map((field) => `${field.name}: ${valueText(field.name, field.type, known)}`)
      .join(', ')} }`;
  return (
    { Int: '1', Boolean: 'true', Date: '"2026-11-19"', DateTime: '"2026-11-19T05:00:00Z"' }[type.name] ??
    (/sha256/i.test(name) ? `"${'a'.repeat(64)}"` : '"1"')
  );
}

/** Every query field with every argument that has a known value, and each field below on its own. */
export function walkQueries(schema: GraphQLSchema, known: Known): WalkedOperation[] {
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {});
  return roots.filter(({ name }) => !name.startsWith('_')).flatMap((root) => rootOperations(root, known));
}

function rootOperations(root: GraphQLField<unknown, unknown>, known: Known): WalkedOperation[] {
  const type = getNamedType(root.type);
  const required = root.args.filter((arg) => isNonNullType(arg.type));
  const page = root.args.some(({ name }) => name === 'first') ? ['first: 100'] : [];
  // Each known value of each argument, whether it fits or not.
  const choices = required.reduce<readonly (readonly string[])[]>(
    (lists, arg) =>
      lists.flatMap((list) =>
        (known[arg.name] ?? [valueText(arg.name, arg.type, known)]).map((value) => [
          ...list,
          `${arg.name}: ${value}`,
        ]),
      ),
    [page],
  );
  return choices.map((args) =>
    operation(
      `Query.${root.name}`,
      partsOf(type, known),
      (text) => `{ ${root.name}${argsOf(args)} ${text} }`,
    ),
  );
}

/** All parts in one request, which costs a fiftieth of one request each. */
function operation(name: string, parts: readonly Part[], queryOf: (text: string) => string): WalkedOperation {
  return {
    name,
    query: queryOf(`{ ${parts.map(({ text }) => text).join(' ')} }`),
    parts: parts.map((part) => ({ name: name + part.name, query: queryOf(`{ ${part.text} }`) })),
  };
}

interface Part {
  readonly name: string;
  readonly text: string;
}

/** Each field of a type on its own, for a connection each field of its nodes and edges. */
function partsOf(type: unknown, known: Known): readonly Part[] {
  if (!isObjectType(type)) return [{ name: '', text: '__typename' }];
  const fields = type.getFields();
  const node = fields['nodes'] && getNamedType(fields['nodes'].type);
  if (!node)
    return Object.values(fields).flatMap((field) =>
      fieldTexts(field, [type.name], known).map((text) => ({ name: `.${field.name}`, text })),
    );
  const whole = { name: '', text: 'totalCount pageInfo { hasNextPage hasPreviousPage } edges { cursor }' };
  return [
    whole,
    ...partsOf(node, known).map(({ name, text }) => ({ name: `.nodes${name}`, text: `nodes { ${text} }` })),
  ];
}

/** Every type of `_Entity` by every id, each field on its own. */
export function walkEntities(schema: GraphQLSchema, ids: readonly string[], known: Known): WalkedOperation[] {
  const union = schema.getType('_Entity');
  if (!isUnionType(union)) throw new Error('No entities');
  return union
    .getTypes()
    .flatMap((type) =>
      ids.map((id) =>
        operation(
          `_entities.${type.name}`,
          partsOf(type, known),
          (text) =>
            `{ _entities(representations: [{ __typename: "${type.name}", id: ${id} }]) { ... on ${type.name} ${text} } }`,
        ),
      ),
    );
}

/** Every filter with every value that it may have, and every ordering both ways, with the count of what is found. */
export function walkConditions(
  schema: GraphQLSchema,
  texts: readonly string[],
  known: Known,
): WalkedOperation[] {
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {});
  return roots.flatMap((root) => {
    const type = getNamedType(root.type);
    if (!isObjectType(type) || !type.getFields()['totalCount']) return [];
    const required = root.args.filter((arg) => isNonNullType(arg.type)).map((arg) => argText(arg, known));
    return root.args
      .filter(({ name, type: argType }) => !isNonNullType(argType) && !PAGE.includes(name))
      .flatMap((arg) => conditionsOf(arg.name, arg.type, texts))
      .map((condition) => ({
        name: `Query.${root.name}(${condition})`,
        query: `{ ${root.name}${argsOf([...required, 'first: 100', condition])} { totalCount nodes { __typename } } }`,
        parts: [],
      }));
  });
}

function conditionsOf(name: string, type: GraphQLInputType, texts: readonly string[]): string[] {
  const named = getNamedType(type);
  const isList = isListType(isNonNullType(type) ? type.ofType : type);
  const given = (value: string) => `${name}: ${isList ? `[${value}]` : value}`;
  if (isEnumType(named)) return named.getValues().map((value) => given(value.name));
  if (!isInputObjectType(named)) {
    const fitting: Readonly<Record<string, readonly string[]>> = {
      Int: ['0', '1', '3'],
      Boolean: ['true', 'false'],
      Date: ['"2026-11-20"'],
      DateTime: ['"2026-11-20T07:00:00Z"'],
    };
    return (fitting[named.name] ?? texts.map((text) => `"${text}"`)).map(given);
  }
  const fields = Object.values(named.getFields());
  const needed = fields.filter((field) => isNonNullType(field.type));
  // An ordering needs its direction: each of the combinations is one condition.
  if (needed.length > 0)
    return needed
      .reduce<string[]>(
        (lists, field) =>
          (lists.length > 0 ? lists : ['']).flatMap((list) =>
            conditionsOf(field.name, field.type, texts).map((one) => (list ? `${list}, ${one}` : one)),
          ),
        [],
      )
      .map((inner) => `${name}: { ${inner} }`);
  return fields.flatMap((field) =>
    conditionsOf(field.name, field.type, texts).map((inner) => `${name}: { ${inner} }`),
  );
}

/** Every mutation with an input that its type takes, and everything that it answers. */
export function walkMutations(schema: GraphQLSchema, known: Known): WalkedOperation[] {
  const mutations = Object.values((schema.getMutationType() as GraphQLObjectType).getFields());
  return mutations.map((field) => ({
    name: `Mutation.${field.name}`,
    query: `mutation { ${fieldTexts(field, ['Mutation'], known)[0]} }`,
    parts: [],
  }));
}
