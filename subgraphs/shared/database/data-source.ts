import { DataSource, type EntitySchema, type Logger, type MigrationInterface } from 'typeorm';
import type { ConnectionOptions } from './connection';
import { SnakeNaming } from './select-columns';

/** A class with `up` and `down` whose name ends in a timestamp of 13 digits, by which migrations are ordered. */
export type MigrationClass = new () => MigrationInterface;

/** A word counts as close from 0.45 of its trigrams on: one wrong letter in a word of five (0.6 forgives only long words). */
const SESSION_OPTIONS = '-c pg_trgm.word_similarity_threshold=0.45';

/** A class decorated with `@Entity`. */
export type EntityClass = abstract new (...args: never[]) => object;

export interface DataSourceOptions {
  /** Shown in the server's list of sessions. */
  readonly name: string;
  readonly connection: ConnectionOptions;
  readonly entities: readonly (EntityClass | EntitySchema)[];
  readonly migrations?: readonly MigrationClass[];
  /** Told every statement before it is sent, BEGIN and COMMIT included; tests count them. */
  readonly onStatement?: (sql: string, parameters: readonly unknown[]) => void;
  /** Told of idle sessions that broke; the pool replaces them by itself. */
  readonly log?: (message: string) => void;
  /** Sessions at most. Default 10. */
  readonly poolSize?: number;
}

/**
 * The data source of one subgraph, not yet connected: call `initialize()`. It changes no table by itself; tables
 * come from migrations. Entities need the compiler option `useDefineForClassFields: false`: otherwise each column
 * that a query leaves out shows as a property of its own with the value undefined.
 */
export function createDataSource(options: DataSourceOptions): DataSource {
  const { name, connection, entities, migrations = [], onStatement, log, poolSize = 10 } = options;
  return new DataSource({
    type: 'postgres',
    applicationName: name,
    namingStrategy: new SnakeNaming(),
    entities: [...entities],
    migrations: [...migrations],
    poolSize,
    connectTimeoutMS: 10_000,
    // gen_random_uuid() is built in; the default of the library names an extension that is not there.
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    synchronize: false,
    migrationsRun: false,
    logger: new StatementLogger(onStatement, log),
    // The driver reads the URL itself, with the parameters (socket directory, TLS) that TypeORM would drop.
    extra: { ...connection, options: SESSION_OPTIONS },
  });
}

class StatementLogger implements Logger {
  constructor(
    private readonly onStatement: (sql: string, parameters: readonly unknown[]) => void = () => undefined,
    private readonly tell: (message: string) => void = () => undefined,
  ) {}

  logQuery(query: string, parameters: readonly unknown[] = []): void {
    this.onStatement(query, parameters);
  }

  log(level: 'log' | 'info' | 'warn', message: unknown): void {
    if (level === 'warn') this.tell(String(message));
  }

  /** Failed statements are thrown to the caller, who knows what to do; migrations report by their own result. */
  logQueryError(): void {}
  logQuerySlow(): void {}
  logSchemaBuild(): void {}
  logMigration(): void {}
}
