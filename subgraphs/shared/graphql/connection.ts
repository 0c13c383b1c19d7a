import { ArgsType, type ClassType, Directive, Field, Int, ObjectType } from 'type-graphql';

export const MAX_PAGE_SIZE = 100;
export const DEFAULT_PAGE_SIZE = 20;

@Directive('@shareable')
@ObjectType({ description: 'Position of a page in its list.' })
export class PageInfo {
  @Field({ description: 'Whether there are items after the page.' })
  hasNextPage!: boolean;

  @Field({ description: 'Whether there are items before the page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the first item of the page; null on an empty page.',
  })
  startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last item of the page; null on an empty page.',
  })
  endCursor!: string | null;
}

/** Paging arguments of every list. `first` and `last` are 1 to 100; they are checked in `page-request`. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description:
      'Number of items from the start, 1 to 100. The gateway refuses a list without `first` or `last`.',
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Cursor after which the page starts.' })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: 'Number of items from the end, 1 to 100.' })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'Cursor before which the page ends.' })
  before?: string | null;
}

export interface Edge<Node> {
  readonly cursor: string;
  readonly node: Node;
}

/** What a resolver returns for a connection; `totalCount` is a getter whose statement runs only when asked. */
export interface Page<Node> {
  readonly edges: readonly Edge<Node>[];
  readonly nodes: readonly Node[];
  readonly pageInfo: PageInfo;
  readonly totalCount: Promise<number> | number;
}

/** A page with its items told otherwise; what it holds in all is still counted only when asked. */
export function toldPage<Item, Told>(page: Page<Item>, tell: (item: Item) => Told): Page<Told> {
  const edges = page.edges.map(({ cursor, node }) => ({ cursor, node: tell(node) }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: page.pageInfo,
    get totalCount() {
      return page.totalCount;
    },
  };
}

function connectionTypes<Node extends object>(node: ClassType<Node>, name: string) {
  @ObjectType(`${name}Edge`, { description: `Item of a page of ${name} with its cursor.` })
  class EdgeType {
    @Field({ description: 'Opaque position of the item in the list.' })
    cursor!: string;

    @Field(() => node, { description: 'Item itself.' })
    node!: Node;
  }

  @ObjectType(`${name}Connection`, { description: `Page of ${name}.` })
  class ConnectionType {
    @Field(() => [EdgeType], { description: 'Items of the page with their cursors.' })
    edges!: EdgeType[];

    @Field(() => [node], { description: 'Items of the page.' })
    nodes!: Node[];

    @Field(() => PageInfo, { description: 'Position of the page in the list.' })
    pageInfo!: PageInfo;

    @Field(() => Int, { description: 'Number of items in the whole list that the caller may see.' })
    totalCount!: number;
  }

  return { EdgeType, ConnectionType };
}

/** Relay connection types of one node type, named `<Node>Connection` and `<Node>Edge`. */
export const connectionOf = <Node extends object>(node: ClassType<Node>, name: string) =>
  connectionTypes(node, name).ConnectionType;

/** The same for a node type that several subgraphs have. */
export function sharedConnectionOf<Node extends object>(node: ClassType<Node>, name: string) {
  const { EdgeType, ConnectionType } = connectionTypes(node, name);
  for (const type of [EdgeType, ConnectionType]) Directive('@shareable')(type);
  return ConnectionType;
}
