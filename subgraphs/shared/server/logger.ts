import pino, { type DestinationStream, type Logger as PinoLogger } from 'pino';

export type Logger = PinoLogger;

/** Levels in rising order of importance; `silent` writes nothing. */
export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export interface LoggerOptions {
  /** Name of the process or part, for example `gateway`. */
  readonly name: string;
  /** `info` by default. */
  readonly level?: LogLevel;
  /** Standard output by default. */
  readonly destination?: DestinationStream;
}

/** Secrets and personal numbers never reach the log, wherever in the record they stand one or two levels deep. */
const SECRETS = [
  'authorization',
  'cookie',
  'password',
  'token',
  'access_token',
  'client_secret',
  'iin',
  '["x-gateway-proof"]',
  '["x-peer-proof"]',
];
const REDACTED = SECRETS.flatMap((name) => {
  const below = name.startsWith('[') ? name : `.${name}`;
  return [name, `*${below}`, `*.*${below}`];
});

/** Structured log: one JSON object a line, control characters escaped, times in ISO 8601. */
export function createLogger({ name, level = 'info', destination }: LoggerOptions): Logger {
  const options = {
    name,
    level,
    redact: { paths: REDACTED, censor: '[hidden]' },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  return destination ? pino(options, destination) : pino(options);
}
