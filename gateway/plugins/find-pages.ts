import {
  type DocumentNode,
  type FieldNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** Where a page size comes from: written in the document, given by a variable, or the default of the schema. */
export type PageSize =
  | { readonly kind: 'WRITTEN'; readonly value: unknown }
  | { readonly kind: 'VARIABLE'; readonly name: string; readonly whenAbsent: unknown };

/** A field that answers in pages, with the pages asked below it. */
export interface Page {
  /** Answer name of the field. */
  readonly field: string;
  readonly sizes: readonly { readonly argument: 'first' | 'last'; readonly size: PageSize }[];
  readonly pages: readonly Page[];
}

/**
 * Finds the paged fields of an operation: those that the schema gives an argument `first` or `last`. Fragments are
 * expanded; the limit on selections has bounded that before.
 */
export function findPages(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): readonly Page[] {
  const fragments = new Map<string, { on: string; set: SelectionSetNode }>();
  for (const node of document.definitions) {
    if (node.kind !== Kind.FRAGMENT_DEFINITION) continue;
    fragments.set(node.name.value, { on: node.typeCondition.name.value, set: node.selectionSet });
  }
  const defaults = new Map(
    operation.variableDefinitions?.map(({ variable, defaultValue }) => [
      variable.name.value,
      defaultValue === undefined ? undefined : literal(defaultValue),
    ]),
  );

  const below = (set: SelectionSetNode, type: string): Page[] =>
    set.selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD)
        return ofField(selection, fieldOf(schema, type, selection.name.value));
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        return below(selection.selectionSet, selection.typeCondition?.name.value ?? type);
      }
      const fragment = fragments.get(selection.name.value);
      return fragment === undefined ? [] : below(fragment.set, fragment.on);
    });

  const ofField = (node: FieldNode, field: GraphQLField<unknown, unknown> | undefined): Page[] => {
    if (field === undefined || node.selectionSet === undefined) return [];
    const pages = below(node.selectionSet, getNamedType(field.type).name);
    const sizes = field.args.filter(isPageArgument).map((argument) => ({
      argument: argument.name,
      size: sizeOf(node, argument, defaults),
    }));
    return sizes.length === 0 ? pages : [{ field: (node.alias ?? node.name).value, sizes, pages }];
  };

  const root = schema.getRootType(operation.operation);
  return root ? below(operation.selectionSet, root.name) : [];
}

function isPageArgument(argument: GraphQLArgument): argument is GraphQLArgument & { name: 'first' | 'last' } {
  return argument.name === 'first' || argument.name === 'last';
}

function fieldOf(schema: GraphQLSchema, type: string, name: string) {
  const parent = schema.getType(type);
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
}

function sizeOf(
  node: FieldNode,
  argument: GraphQLArgument,
  defaults: ReadonlyMap<string, unknown>,
): PageSize {
  const given = node.arguments?.find(({ name }) => name.value === argument.name)?.value;
  if (given === undefined) return { kind: 'WRITTEN', value: argument.defaultValue };
  if (given.kind !== Kind.VARIABLE) return { kind: 'WRITTEN', value: literal(given) };
  const name = given.name.value;
  return { kind: 'VARIABLE', name, whenAbsent: defaults.get(name) ?? argument.defaultValue };
}

/** A written number; null for `null`; anything else is left to the validation of types. */
function literal(node: { readonly kind: Kind; readonly value?: unknown }): unknown {
  if (node.kind === Kind.INT) return Number(node.value);
  return node.kind === Kind.NULL ? null : undefined;
}
