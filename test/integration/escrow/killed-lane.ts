import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import type { Random } from '../../../scripts/seed/random';
import { type EscrowProcess, type EscrowSurroundings, startEscrow } from '../../support/escrow-process';
import { commissioned, FORM, type Intake, openIntake, submitted } from './intake-fixture';
import { brokenRules } from './intake-invariants';
import { type Case, carryOn, peopleOf, type Side, STEPS } from './killed-intake';

/** Milliseconds that a step takes before it was seen to take any, and that a process needs to start. */
const FIRST_GUESS = 150;
const START_MS = 600;

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
const isOpen = ({ position }: Case) => position < STEPS.length;

interface LaneParts {
  readonly surroundings: EscrowSurroundings;
  readonly software: Uint8Array;
  readonly random: Random;
  /** Told the step that a kill met. */
  readonly met: (step: string) => void;
}

/** One process after the other on a database and a store of its own, and the cases that they carry on. */
export class Lane {
  readonly cases: Case[] = [];
  private readonly typical = new Map<string, number>();

  private constructor(
    readonly intake: Intake,
    readonly folder: string,
    private readonly observer: Client,
    private readonly people: Side['people'],
    private readonly parts: LaneParts,
  ) {}

  static async open(parts: LaneParts): Promise<Lane> {
    const intake = await openIntake({ now: new Date() });
    const observer = new Client(intake.database.owner);
    await observer.connect();
    const folder = await mkdtemp(join(tmpdir(), 'portal-kills-'));
    return new Lane(intake, folder, observer, await peopleOf(parts.surroundings), parts);
  }

  async close(): Promise<void> {
    await this.observer.end();
    await this.intake.close();
    await rm(this.folder, { recursive: true, force: true });
  }

  /** Takes every open case through by a process that nobody kills; one at least. */
  async finish(): Promise<void> {
    const [first = await this.addCase(), ...others] = this.cases.filter(isOpen);
    const escrow = await this.start();
    try {
      await escrow.ready;
      for (const one of [first, ...others]) await carryOn(this.side(escrow), one, () => undefined);
    } finally {
      await escrow.stop();
    }
    await this.check();
  }

  /** Carries a case on until the process is killed: while it starts, or at any moment of a step or soon after it. */
  async killOnce(): Promise<void> {
    const { random } = this.parts;
    const open = this.cases.find(isOpen) ?? (await this.addCase());
    const target = random.chance(0.08) ? null : random.int(0, STEPS.length - 1);
    // A step that the open case has behind it is met by the next one.
    const others = target !== null && target >= open.position ? [] : [await this.addCase()];
    const escrow = await this.start();
    const killer = new Killer(escrow, this.parts.met);
    if (target === null) killer.killWithin(random.int(0, START_MS));
    try {
      await escrow.ready;
      for (const one of [open, ...others])
        await carryOn(this.side(escrow), one, (position) => {
          const isMeant = target !== null && position >= target && one === (others[0] ?? open);
          const span = this.begins(killer, position);
          if (isMeant) killer.killWithin(random.int(0, Math.ceil(span * 1.2)));
        });
    } catch (fault) {
      if (!killer.hasStruck) throw fault;
    } finally {
      await killer.end();
    }
    await this.check();
  }

  /** Notes how long the step before took; answers what this one takes as far as is known. */
  private begins(killer: Killer, position: number): number {
    const now = performance.now();
    this.typical.set(killer.step, now - killer.since);
    killer.step = STEPS[position]?.name ?? '';
    killer.since = now;
    return this.typical.get(killer.step) ?? FIRST_GUESS;
  }

  private start(): Promise<EscrowProcess> {
    return startEscrow(this.intake.database, this.folder, this.parts.surroundings);
  }

  /** The same software on another medium: a tar may end in any number of empty blocks. */
  private async addCase(): Promise<Case> {
    const number = this.cases.length + 1;
    const code = `KZ-П-20-${String(number).padStart(7, '0')}`;
    this.intake.objects.set(code, { ...commissioned(code), commissionedOn: daysAgo(5) });
    const form = { ...FORM, signedOn: daysAgo(1), releaseDate: daysAgo(9) };
    const depositId = await submitted(this.intake, code, form);
    const bytes = Buffer.concat([this.parts.software, Buffer.alloc(512 * number)]);
    const added: Case = { depositId, bytes, ticket: null, acknowledged: 0, position: 0 };
    this.cases.push(added);
    return added;
  }

  private side(escrow: EscrowProcess): Side {
    return { escrow, people: this.people, observer: this.observer };
  }

  private async check(): Promise<void> {
    await this.observer.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const broken = await brokenRules(this.observer, this.folder);
    await this.observer.query('COMMIT');
    if (broken.length > 0) throw new Error(broken.join('\n'));
  }
}

/** Kills a process once. */
class Killer {
  step = 'start';
  since = performance.now();
  hasStruck = false;
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly escrow: EscrowProcess,
    private readonly met: (step: string) => void,
  ) {}

  killWithin(ms: number): void {
    this.timer ??= setTimeout(() => this.strike(), ms);
  }

  /** A process that got away until now is killed while nobody asks it anything. */
  async end(): Promise<void> {
    clearTimeout(this.timer ?? undefined);
    if (!this.hasStruck) this.step = 'end';
    this.strike();
    await this.escrow.kill();
  }

  private strike(): void {
    if (this.hasStruck) return;
    this.hasStruck = true;
    this.met(this.step);
    void this.escrow.kill();
  }
}
