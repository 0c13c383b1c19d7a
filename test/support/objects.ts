import { OBJECTS } from '../../subgraphs/objects/module';
import type { Actor } from '../../subgraphs/shared/access/actor';
import { NO_PEERS, type Peers } from '../../subgraphs/shared/peers/peers';
import type { BlobStore } from '../../subgraphs/shared/storage/blob-store';
import { insertRows, type ObjectsRows } from './builders/objects';
import { cloneDatabase, type TestDatabase } from './database';
import { openSubgraph, type TestAnswer, type TestSubgraph } from './subgraph';

/** Noon of a Friday in Almaty. */
export const NOW = new Date('2026-11-20T07:00:00Z');

export interface ObjectsFixture {
  readonly subgraph: TestSubgraph;
  readonly database: TestDatabase;
  close(): Promise<void>;
}

/** The running subgraph of objects on a database of its own with these rows. */
export async function openObjects(
  actor: Actor,
  rows: ObjectsRows = {},
  now: Date = NOW,
  peers: Peers = NO_PEERS,
  blobs?: BlobStore,
): Promise<ObjectsFixture> {
  const database = await cloneDatabase('objects');
  await insertRows(database.owner, rows);
  const subgraph = await openSubgraph(OBJECTS, database, { actor, now, peers, ...(blobs && { blobs }) });
  return {
    subgraph,
    database,
    close: async () => {
      await subgraph.close();
      await database.drop();
    },
  };
}

interface WalkedPage {
  readonly nodes: readonly { readonly code: string }[];
  readonly edges: readonly { readonly cursor: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** Pages of the list of objects from one end to the other, as a client walks them. */
export async function walkObjects(
  subgraph: TestSubgraph,
  list: { readonly args: string; readonly size: number; readonly isBackward: boolean },
): Promise<WalkedPage[]> {
  const [size, position] = list.isBackward ? ['last', 'before'] : ['first', 'after'];
  const query = `query ($cursor: String) {
    informatizationObjects(${size}: ${list.size}, ${position}: $cursor ${list.args}) {
      nodes { code } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }`;
  const pages: WalkedPage[] = [];
  let cursor: string | null = null;
  for (;;) {
    const answer: TestAnswer<{ informatizationObjects: WalkedPage }> = await subgraph.execute({
      query,
      variables: { cursor },
    });
    if (answer.errors.length > 0) throw new Error(answer.errors[0]?.message);
    const page = answer.data.informatizationObjects;
    pages.push(page);
    const { hasNextPage, hasPreviousPage, endCursor, startCursor } = page.pageInfo;
    if (!(list.isBackward ? hasPreviousPage : hasNextPage)) return pages;
    cursor = list.isBackward ? startCursor : endCursor;
  }
}
