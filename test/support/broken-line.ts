import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface BrokenLine {
  readonly url: URL;
  /** Cuts the next connections, each after so many bytes in the direction; then the line holds. */
  cut(direction: 'up' | 'down', ...after: readonly number[]): void;
  close(): Promise<void>;
}

/** A line to a service that breaks when the test says so. */
export async function brokenLineTo(service: string): Promise<BrokenLine> {
  const { hostname, port } = new URL(service);
  const open = new Set<Socket>();
  const cuts = { up: [] as number[], down: [] as number[] };
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    const end = () => {
      near.destroy();
      far.destroy();
    };
    for (const socket of [near, far]) {
      open.add(socket);
      socket.on('error', end).on('close', () => open.delete(socket));
    }
    pass(near, far, cuts.up, end);
    pass(far, near, cuts.down, end);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port: ownPort } = server.address() as AddressInfo;
  return {
    url: new URL(`http://127.0.0.1:${ownPort}`),
    cut: (direction, ...after) => {
      cuts[direction].push(...after);
    },
    close: async () => {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Passes bytes on until as many have passed as the next cut allows; small exchanges in between do not use it up. */
function pass(from: Socket, to: Socket, cuts: number[], end: () => void): void {
  let passed = 0;
  from.on('data', (chunk) => {
    passed += chunk.length;
    const [limit = Number.POSITIVE_INFINITY] = cuts;
    if (passed > limit) {
      cuts.shift();
      return end();
    }
    to.write(chunk);
  });
  from.on('end', () => to.end());
}
