import { hash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { organizationOf } from '../access/actor';
import type { SubgraphContext } from '../graphql/subgraph-context';
import { defineRefusal, type Refusal } from '../kernel/refusal';
import { inTransaction } from './transaction';

/** What a command did: the thing it made or changed, and the facts worth keeping beside it. */
export interface Outcome {
  /** Bare uuid of the thing. */
  readonly subjectId: string;
  readonly facts?: Readonly<Record<string, unknown>>;
}

export interface Command {
  /** Name of the mutation. */
  readonly name: string;
  /** The input as the client sent it; its hash is kept with the idempotency key. */
  readonly input: object;
  /** Chosen by the client; the same key with the same input has one effect. */
  readonly idempotencyKey?: string | null | undefined;
  /**
   * Runs before anything is read, so that a lock taken here makes calls wait for one another where they would meet
   * conflicts.
   */
  readonly takeTurn?: (transaction: EntityManager) => Promise<unknown>;
}

/** Who acts when, on which database. */
export type CommandContext = Pick<SubgraphContext, 'actor' | 'dataSource' | 'now'>;

export type CommandResult =
  | { readonly ok: true; readonly value: Outcome }
  | { readonly ok: false; readonly error: readonly Refusal[] };

const signInFirst = defineRefusal({
  code: 'SIGN_IN_FIRST',
  clause: null,
  texts: {
    kk: 'Бұл әрекет үшін жүйеге кіріңіз.',
    ru: 'Войдите в систему, чтобы выполнить это действие.',
    en: 'Sign in to do this.',
  },
});

const idempotencyKeyReused = defineRefusal({
  code: 'IDEMPOTENCY_KEY_REUSED',
  clause: null,
  texts: {
    kk: 'Бұл `idempotencyKey` басқа деректермен қолданылған. Жаңа кілт беріңіз.',
    ru: 'Этот `idempotencyKey` уже использован с другими данными. Дайте новый ключ.',
    en: 'This `idempotencyKey` was used with another input. Give a new key.',
  },
});

const idempotencyKeyMalformed = defineRefusal({
  code: 'IDEMPOTENCY_KEY_MALFORMED',
  clause: null,
  texts: {
    kk: '`idempotencyKey` 8-ден 100-ге дейін таңбадан тұрады.',
    ru: 'В `idempotencyKey` от 8 до 100 знаков.',
    en: 'An `idempotencyKey` has 8 to 100 characters.',
  },
});

/** Lengths that the table of the keys takes. */
const KEY = /^.{8,100}$/su;

/** Carries the refusals out of a transaction, which is rolled back by it. */
class Refused extends Error {
  constructor(readonly refusals: readonly Refusal[]) {
    super('refused');
  }
}

/**
 * Carries out one command: everything it reads still holds when it commits, everything it writes is there with its
 * record in the journal, or nothing is. A repeated idempotency key answers what the first call did.
 */
export async function carryOut(
  context: CommandContext,
  command: Command,
  work: (transaction: EntityManager) => Promise<CommandResult>,
): Promise<CommandResult> {
  const { actor, dataSource } = context;
  if (actor.kind === 'ANONYMOUS')
    return { ok: false, error: [signInFirst({}, [], { kind: 'NOT_ALLOWED', allowedRelations: [] })] };
  if (command.idempotencyKey && !KEY.test(command.idempotencyKey)) {
    const path = ['input', 'idempotencyKey'];
    return { ok: false, error: [idempotencyKeyMalformed({}, path, { kind: 'INVALID_INPUT' })] };
  }
  try {
    const value = await inTransaction(dataSource, async (transaction) => {
      await command.takeTurn?.(transaction);
      const known = await findRepeated(transaction, actor.subject, command);
      if (known) return known;
      const result = await work(transaction);
      if (!result.ok) throw new Refused(result.error);
      await keep(transaction, context, actor.subject, command, result.value);
      return result.value;
    });
    return { ok: true, value };
  } catch (fault) {
    if (fault instanceof Refused) return { ok: false, error: fault.refusals };
    throw fault;
  }
}

function inputHash({ name, input }: Command): string {
  return hash('sha256', JSON.stringify([name, input]));
}

async function findRepeated(
  transaction: EntityManager,
  subject: string,
  command: Command,
): Promise<Outcome | null> {
  if (!command.idempotencyKey) return null;
  const rows: { inputHash: string; subjectId: string }[] = await transaction.query(
    `SELECT input_hash AS "inputHash", subject_id AS "subjectId" FROM idempotency_key WHERE actor = $1 AND key = $2`,
    [subject, command.idempotencyKey],
  );
  const [known] = rows;
  if (!known) return null;
  if (known.inputHash === inputHash(command)) return { subjectId: known.subjectId };
  throw new Refused([idempotencyKeyReused({}, ['input', 'idempotencyKey'], { kind: 'INVALID_INPUT' })]);
}

async function keep(
  transaction: EntityManager,
  { actor, now }: CommandContext,
  subject: string,
  command: Command,
  { subjectId, facts = {} }: Outcome,
): Promise<void> {
  const organizationId = organizationOf(actor);
  await transaction.query(
    `INSERT INTO journal_entry (occurred_at, actor, organization_id, command, subject_id, facts)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [now, subject, organizationId, command.name, subjectId, JSON.stringify(facts)],
  );
  if (!command.idempotencyKey) return;
  await transaction.query(
    // A key that another call is just using is a conflict of the two transactions: the later one runs again and finds it.
    `INSERT INTO idempotency_key (actor, key, command, input_hash, subject_id, created_at)
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
    [subject, command.idempotencyKey, command.name, inputHash(command), subjectId, now],
  );
}
