import { ESCROW_WALK } from '../../scripts/walk/escrow/escrow-walk';
import { OBJECT_WALK } from '../../scripts/walk/objects/object-walk';
import { openGraph, type TestGraph } from '../support/graph';
import { environmentOf, keysIn, makeBucket, storesOf } from '../support/s3/bucket';
import { takeWalk } from '../support/walk';

let bucket: string;
let graph: TestGraph;
beforeAll(async () => {
  bucket = await makeBucket();
  graph = await openGraph({}, storesOf(environmentOf(bucket)));
});
afterAll(() => graph.close());

test.each([OBJECT_WALK, ESCROW_WALK])(
  'the whole graph takes $name through its walk with the bytes in a bucket',
  async (walk) => {
    const told = await takeWalk(graph, walk);
    expect(told.length).toBeGreaterThan(10);
    const own = (await keysIn(bucket)).filter((key) => key.startsWith(`${walk.name}/`));
    expect(own.length).toBeGreaterThan(0);
  },
  120_000,
);
