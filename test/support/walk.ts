import { play } from '../../scripts/walk/play';
import { sampleSigner } from '../../scripts/walk/signer';
import type { Act, Walk } from '../../scripts/walk/walk.model';
import { Walker, type WalkerOptions } from '../../scripts/walk/walker';
import { almatyDay } from '../../subgraphs/shared/kernel/local-date';
import { TEST_NOW, type TestGraph } from './graph';

function optionsOf({ url, dataDirectory }: TestGraph): WalkerOptions {
  return { url, today: almatyDay(TEST_NOW), sign: sampleSigner(dataDirectory, () => TEST_NOW) };
}

/** Takes a walk on the graph of the tests; its lines without the room between them. */
export async function takeWalk(graph: TestGraph, walk: Walk): Promise<string[]> {
  const told: string[] = [];
  const tell = (line: string) => told.push(line.trim().replace(/ +/g, ' '));
  await play(walk, { ...optionsOf(graph), tell });
  return told;
}

/** What a sample user can do on the graph of the tests, outside of any walk. */
export const actOf = (graph: TestGraph, user: string): Act =>
  new Walker(optionsOf(graph)).actOf(user, new Map());

/** Codes of the refusals that a walk shows, in order. */
export const refusalsIn = (lines: readonly string[]): string[] =>
  lines.flatMap((line) => /^· refused: ([A-Z_]+)/.exec(line)?.[1] ?? []);

/** States that a walk tells of its deposits, in order. */
export const statesIn = (lines: readonly string[]): string[] =>
  lines.flatMap((line) => /^· deposit \S+: ([A-Z_]+) \(/.exec(line)?.[1] ?? []);
