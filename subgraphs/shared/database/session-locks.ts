import type { PoolClient } from 'pg';
import type { DataSource } from 'typeorm';

/** Told to whoever holds a lock: somebody else waits for it, or the session that holds it is gone. */
export type LockWanted = () => void;

const CHANNEL = 'session_lock_wanted';
const TAKE = 'SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS mine';
const GIVE_BACK = 'SELECT pg_advisory_unlock(hashtextextended($1, 0))';

interface Session {
  readonly client: PoolClient;
  end(): Promise<void>;
}

/**
 * Locks between all processes of a registry. One session of the database holds those of this process, and lives while
 * there are any: the locks of a killed process end with it.
 */
export class SessionLocks {
  private readonly held = new Map<string, LockWanted>();
  private session: Session | null = null;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly dataSource: DataSource) {}

  /** Takes a lock that is free. Of one that is not, the holder is told, wherever it is; then the answer is false. */
  take(name: string, onWanted: LockWanted): Promise<boolean> {
    return this.inTurn(async () => {
      const holder = this.held.get(name);
      if (holder) {
        holder();
        return false;
      }
      const { client } = await this.open();
      const isMine = (await client.query(TAKE, [name])).rows[0].mine === true;
      if (isMine) this.held.set(name, onWanted);
      else await client.query('SELECT pg_notify($1, $2)', [CHANNEL, name]);
      return isMine;
    });
  }

  /** Gives a lock back; one that went with its session is given back already. */
  release(name: string): Promise<void> {
    return this.inTurn(async () => {
      if (this.held.delete(name)) await this.session?.client.query(GIVE_BACK, [name]);
    });
  }

  /** One statement at a time on the one session, which goes back to the pool when nothing is held any more. */
  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.turn.then(work).finally(() => this.endIdle());
    this.turn = done.catch(() => undefined);
    return done;
  }

  private async open(): Promise<Session> {
    if (this.session) return this.session;
    const runner = this.dataSource.createQueryRunner();
    const client: PoolClient = await runner.connect();
    const onNotice = ({ payload = '' }: { payload?: string }) => this.held.get(payload)?.();
    const onLost = () => this.lose();
    client.on('notification', onNotice).on('error', onLost).on('end', onLost);
    this.session = {
      client,
      end: async () => {
        client.off('notification', onNotice).off('error', onLost).off('end', onLost);
        await client.query('UNLISTEN *; SELECT pg_advisory_unlock_all()').catch(() => undefined);
        await runner.release();
      },
    };
    await client.query(`LISTEN ${CHANNEL}`);
    return this.session;
  }

  private async endIdle(): Promise<void> {
    if (this.held.size > 0 || !this.session) return;
    const { session } = this;
    this.session = null;
    await session.end();
  }

  private lose(): void {
    const holders = [...this.held.values()];
    this.held.clear();
    for (const holder of holders) holder();
    const { session } = this;
    this.session = null;
    void session?.end();
  }
}

const known = new WeakMap<DataSource, SessionLocks>();

/** The locks of this process on the database of the data source. */
export function sessionLocksOf(dataSource: DataSource): SessionLocks {
  const locks = known.get(dataSource) ?? new SessionLocks(dataSource);
  known.set(dataSource, locks);
  return locks;
}
