import { type ASTNode, type DocumentNode, type FieldNode, Kind, type SelectionSetNode } from 'graphql';

/** Sizes of the largest operation of a document, fragments expanded. */
export interface OperationMeasure {
  /** Nested selection sets of data. */
  readonly depth: number;
  /** Nested selection sets below `__schema` and `__type`. */
  readonly introspectionDepth: number;
  /** Nested lists of the type system below `__schema` and `__type`. */
  readonly introspectionLists: number;
  readonly selections: number;
  readonly aliases: number;
  /** How often one field is renamed within one object. */
  readonly aliasesOfOneField: number;
  /** How often one answer name is written within one selection set. */
  readonly repeats: number;
  readonly directives: number;
  readonly directivesAtOnePlace: number;
  /** Names that JavaScript objects give a meaning to, used as alias or variable. */
  readonly reservedNames: readonly string[];
  readonly asksSchema: boolean;
}

/** Names through which objects reach their prototype. */
export const RESERVED_NAMES: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Fields of the type system that are lists: passing through them again and again is the circle of introspection. */
const TYPE_LISTS = new Set([
  'types',
  'directives',
  'fields',
  'inputFields',
  'interfaces',
  'possibleTypes',
  'args',
]);

interface Shape {
  depth: number;
  /** Lists of the type system, counted as if the set stood below `__schema`. */
  lists: number;
  introspectionDepth: number;
  introspectionLists: number;
  selections: number;
  aliases: number;
  aliasesOfOneField: number;
  /** Renamings of each field of this very object, through fragments. */
  renamed: Map<string, number>;
}

/**
 * Walks every node once: a fragment is measured once and its measure is added wherever it is spread, so that thirty
 * fragments that double each other cost thirty additions.
 */
class Measuring {
  readonly #fragments = new Map<string, SelectionSetNode>();
  readonly #shapes = new Map<string, Shape>();
  readonly #reserved = new Set<string>();
  #repeats = 0;
  #directives = 0;
  #directivesAtOnePlace = 0;
  #asksSchema = false;

  constructor(private readonly document: DocumentNode) {
    for (const node of document.definitions) {
      if (node.kind === Kind.FRAGMENT_DEFINITION) this.#fragments.set(node.name.value, node.selectionSet);
    }
  }

  run(): OperationMeasure {
    const largest = emptyShape();
    for (const node of this.document.definitions) {
      this.#countDirectives(node);
      if (node.kind === Kind.FRAGMENT_DEFINITION) this.#fragment(node.name.value);
      if (node.kind !== Kind.OPERATION_DEFINITION) continue;
      for (const definition of node.variableDefinitions ?? []) {
        this.#countDirectives(definition);
        this.#note(definition.variable.name.value);
      }
      takeLargest(largest, this.#selectionSet(node.selectionSet));
    }
    const { renamed: _, lists: __, ...sizes } = largest;
    return {
      ...sizes,
      repeats: this.#repeats,
      directives: this.#directives,
      directivesAtOnePlace: this.#directivesAtOnePlace,
      reservedNames: [...this.#reserved],
      asksSchema: this.#asksSchema,
    };
  }

  #selectionSet(set: SelectionSetNode): Shape {
    const shape = emptyShape();
    const written = new Map<string, number>();
    for (const selection of set.selections) {
      this.#countDirectives(selection);
      shape.selections += 1;
      if (selection.kind === Kind.FIELD) {
        this.#repeats = Math.max(this.#repeats, add(written, (selection.alias ?? selection.name).value, 1));
        this.#field(selection, shape);
      } else if (selection.kind === Kind.FRAGMENT_SPREAD) {
        addSibling(shape, this.#fragment(selection.name.value));
      } else {
        addSibling(shape, this.#selectionSet(selection.selectionSet));
      }
    }
    return shape;
  }

  #field(field: FieldNode, shape: Shape): void {
    const name = field.name.value;
    if (field.alias !== undefined) {
      this.#note(field.alias.value);
      shape.aliases += 1;
      shape.aliasesOfOneField = Math.max(shape.aliasesOfOneField, add(shape.renamed, name, 1));
    }
    const isSchema = name === '__schema' || name === '__type';
    this.#asksSchema ||= isSchema;
    if (field.selectionSet === undefined) return;
    const below = this.#selectionSet(field.selectionSet);
    if (isSchema) {
      shape.introspectionDepth = Math.max(shape.introspectionDepth, below.depth + 1);
      shape.introspectionLists = Math.max(shape.introspectionLists, below.lists);
      below.depth = 0;
      below.lists = 0;
    } else {
      below.depth += 1;
      below.lists += TYPE_LISTS.has(name) ? 1 : 0;
    }
    below.renamed.clear();
    addSibling(shape, below);
  }

  /** A fragment that spreads itself counts as empty; validation refuses it by its own rule. */
  #fragment(name: string): Shape {
    const known = this.#shapes.get(name);
    if (known !== undefined) return known;
    this.#shapes.set(name, emptyShape());
    const set = this.#fragments.get(name);
    const shape = set === undefined ? emptyShape() : this.#selectionSet(set);
    this.#shapes.set(name, shape);
    return shape;
  }

  #countDirectives(node: ASTNode): void {
    const count = 'directives' in node ? (node.directives?.length ?? 0) : 0;
    this.#directives += count;
    this.#directivesAtOnePlace = Math.max(this.#directivesAtOnePlace, count);
  }

  #note(name: string): void {
    if (RESERVED_NAMES.has(name)) this.#reserved.add(name);
  }
}

const emptyShape = (): Shape => ({
  depth: 0,
  lists: 0,
  introspectionDepth: 0,
  introspectionLists: 0,
  selections: 0,
  aliases: 0,
  aliasesOfOneField: 0,
  renamed: new Map(),
});

function takeLargest(shape: Shape, other: Shape): void {
  shape.depth = Math.max(shape.depth, other.depth);
  shape.lists = Math.max(shape.lists, other.lists);
  shape.introspectionDepth = Math.max(shape.introspectionDepth, other.introspectionDepth);
  shape.introspectionLists = Math.max(shape.introspectionLists, other.introspectionLists);
  shape.selections = Math.max(shape.selections, other.selections);
  shape.aliases = Math.max(shape.aliases, other.aliases);
  shape.aliasesOfOneField = Math.max(shape.aliasesOfOneField, other.aliasesOfOneField);
}

function addSibling(shape: Shape, other: Shape): void {
  const selections = shape.selections + other.selections;
  const aliases = shape.aliases + other.aliases;
  takeLargest(shape, other);
  shape.selections = selections;
  shape.aliases = aliases;
  for (const [field, count] of other.renamed) {
    shape.aliasesOfOneField = Math.max(shape.aliasesOfOneField, add(shape.renamed, field, count));
  }
}

function add(counts: Map<string, number>, key: string, amount: number): number {
  const count = (counts.get(key) ?? 0) + amount;
  counts.set(key, count);
  return count;
}

const measures = new WeakMap<DocumentNode, OperationMeasure>();

/** Sizes of a document, kept as long as the document itself is. */
export function measure(document: DocumentNode): OperationMeasure {
  const known = measures.get(document);
  if (known !== undefined) return known;
  const measured = new Measuring(document).run();
  measures.set(document, measured);
  return measured;
}
