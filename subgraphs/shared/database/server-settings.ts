export interface ServerSettings {
  readonly dataDirectory: string;
  readonly socketDirectory: string;
  readonly durable: boolean;
}

/** Settings for one machine with a few gigabytes of memory that the server shares with the services. */
const SETTINGS = {
  listen_addresses: '',
  port: 5432,
  unix_socket_permissions: '0700',
  max_connections: 200,
  shared_buffers: '128MB',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  effective_cache_size: '1GB',
  max_wal_size: '1GB',
  // Solid-state disks: an index page costs little more than the next page of a scan.
  random_page_cost: 1.1,
  // Compiling costs more than it saves in queries of a few milliseconds.
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
  lc_messages: 'C',
} as const;

/** What a test server gives up: its databases are thrown away after a crash of the machine anyway. */
const NOT_DURABLE = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } as const;

export function serverArguments({ dataDirectory, socketDirectory, durable }: ServerSettings): string[] {
  const settings = {
    ...SETTINGS,
    ...(durable ? {} : NOT_DURABLE),
    unix_socket_directories: `"${socketDirectory}"`,
  };
  return [
    '-D',
    dataDirectory,
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
}
