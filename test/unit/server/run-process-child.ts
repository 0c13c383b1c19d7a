import { setTimeout as sleep } from 'node:timers/promises';
import { ConfigurationError } from '../../../subgraphs/shared/server/configuration-error';
import { runProcess, type Stoppable } from '../../../subgraphs/shared/server/run-process';

const say = (text: string) => process.stdout.write(`${text}\n`);
/** Keeps the process alive, as a listening server does. */
const alive = setInterval(() => undefined, 1_000);

const running: Stoppable = {
  stop: async () => {
    clearInterval(alive);
    await sleep(20);
    say('stopped');
  },
};

const STARTS: Readonly<Record<string, () => Promise<Stoppable>>> = {
  running: async () => {
    setImmediate(() => say('ready'));
    return running;
  },
  misconfigured: async () => {
    throw new ConfigurationError('part', ['PORT must be a number']);
  },
  broken: async () => {
    throw new TypeError('broken');
  },
  unstoppable: async () => {
    setImmediate(() => say('ready'));
    return { stop: () => Promise.reject(new Error('cannot stop')) };
  },
  slow: async () => {
    setImmediate(() => say('ready to be stopped'));
    await sleep(200);
    say('started');
    return running;
  },
};

const start = STARTS[process.argv[2] ?? ''];
if (!start) throw new Error('Which kind of process?');
runProcess(start);
