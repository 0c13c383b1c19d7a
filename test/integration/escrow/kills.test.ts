import { createHash, randomInt } from 'node:crypto';
import { Random } from '../../../scripts/seed/random';
import { moved, packageFiles, tarOf } from '../../../scripts/walk/escrow/archive';
import { findMedia, findReferred, findSealed } from '../../../subgraphs/escrow/material/medium.store';
import { dataKeyOf } from '../../../subgraphs/escrow/material/owner-key.store';
import { blobFolder, createFolderBlobStore } from '../../../subgraphs/shared/storage/folder-blob-store';
import { createSealedStore } from '../../../subgraphs/shared/storage/sealed-store';
import { readVaultSettings } from '../../../subgraphs/shared/storage/vault-config';
import { type EscrowSurroundings, openSurroundings } from '../../support/escrow-process';
import { Lane } from './killed-lane';

const KILLS = 100;
/** Processes at once, each with a database and a store of its own. */
const LANES = 2;
/** Steps that no seed misses; the others are short, and most seeds meet them. */
const LONG_STEPS = ['upload', 'seal', 'certify', 'verify', 'accept'];
/** Told when the test fails; written here it makes the same choices again. */
const SEED = randomInt(2 ** 31);

let surroundings: EscrowSurroundings;
beforeAll(async () => {
  surroundings = await openSurroundings();
});
afterAll(() => surroundings.close());

/** Reads every medium that was accepted back out of the store, after all that nobody refers to was swept from it. */
async function mediaInStore({ intake, folder, cases }: Lane): Promise<string[]> {
  const { dataSource } = intake.subgraph.side;
  const blobs = createFolderBlobStore(blobFolder(folder, 'escrow'));
  await blobs.sweep(new Date(Date.now() + 60_000), (hashes) => findReferred(dataSource, hashes));
  const { masters } = readVaultSettings(surroundings.keys, []);
  const hashes: string[] = [];
  for (const { depositId } of cases)
    for (const { ownerId, sha256 } of await findMedia(dataSource, depositId.slice('dep_'.length))) {
      const sealedAs = await findSealed(dataSource, ownerId, sha256);
      const key = masters && (await dataKeyOf(dataSource, ownerId, masters));
      const content = sealedAs && key ? await createSealedStore(blobs).open(sealedAs, key) : null;
      const hash = createHash('sha256');
      for await (const piece of content ?? []) hash.update(piece as Uint8Array);
      hashes.push(hash.digest('hex'));
    }
  return hashes;
}

const sha256Of = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

test(`M10 G07 G08: ${KILLS} kills of upload, check and acceptance lose nothing that was answered and leave nothing half done`, async () => {
  const files = await packageFiles('graphql', 'src');
  const software = await tarOf(moved(files, 'src/package.json', 'build/package.json'));
  const met = new Map<string, number>();
  const note = (step: string) => met.set(step, (met.get(step) ?? 0) + 1);
  const open = (_: unknown, number: number) =>
    Lane.open({ surroundings, software, random: new Random(`lane ${number}`, SEED), met: note });
  const lanes = await Promise.all(Array.from({ length: LANES }, open));
  let left = KILLS;
  const faults: string[] = [];
  const run = async (lane: Lane) => {
    // Nobody kills the first case: the reports of all others are held against its report.
    await lane.finish();
    while (left-- > 0) await lane.killOnce();
    await lane.finish();
  };
  const stopAll = (fault: Error) => {
    left = 0;
    faults.push(String(fault.stack));
  };
  try {
    await Promise.all(lanes.map((lane) => run(lane).catch(stopAll)));
    expect(faults).toEqual([]);
    const reports: unknown[] = [];
    for (const lane of lanes) {
      const { cases, intake } = lane;
      expect(await mediaInStore(lane)).toEqual(cases.map(({ bytes }) => sha256Of(bytes)));
      const rows = await intake.rows(`SELECT report FROM media_reading WHERE kind = 'VERIFICATION'`);
      expect(rows.length).toBeGreaterThanOrEqual(cases.length);
      reports.push(...rows.map(({ report }) => report));
      const states = await intake.rows('SELECT DISTINCT state FROM deposit');
      expect(states).toEqual([{ state: 'ACCEPTED' }]);
    }
    expect(new Set(reports).size).toBe(1);
    expect([...met.keys()]).toEqual(expect.arrayContaining(LONG_STEPS));
  } catch (cause) {
    throw new Error(`Seed ${SEED}, kills met ${JSON.stringify([...met])}: ${String(cause)}`, { cause });
  } finally {
    await Promise.all(lanes.map((lane) => lane.close()));
  }
}, 1_800_000);
