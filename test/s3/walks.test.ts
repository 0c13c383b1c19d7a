import { ESCROW_WALK } from '../../scripts/walk/escrow/escrow-walk';
import { OBJECT_WALK } from '../../scripts/walk/objects/object-walk';
import { play } from '../../scripts/walk/play';
import { almatyDay } from '../../subgraphs/shared/kernel/local-date';
import { openGraph, TEST_NOW, type TestGraph } from '../support/graph';
import { environmentOf, keysIn, makeBucket, storesOf } from '../support/s3/bucket';

let bucket: string;
let graph: TestGraph;
beforeAll(async () => {
  bucket = await makeBucket();
  graph = await openGraph({}, storesOf(environmentOf(bucket)));
}, 60_000);
afterAll(() => graph.close());

test.each([OBJECT_WALK, ESCROW_WALK])(
  'the whole graph takes $name through its walk with the bytes in a bucket',
  async (walk) => {
    const told: string[] = [];
    await play(walk, { url: graph.url, today: almatyDay(TEST_NOW), tell: (line) => told.push(line) });
    expect(told.length).toBeGreaterThan(10);
    const own = (await keysIn(bucket)).filter((key) => key.startsWith(`${walk.name}/`));
    expect(own.length).toBeGreaterThan(0);
  },
  120_000,
);
