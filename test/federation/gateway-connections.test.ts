import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { SUBGRAPH_CONNECTIONS, TIMEOUTS } from '../../gateway/limits';
import { SubgraphFault, type SubgraphTransport } from '../../gateway/subgraph-transport';
import { createHttpTransport } from '../../gateway/transport-http';
import { createHttpServer, ListenError, listenOn } from '../../subgraphs/shared/server/http-server';
import { codeOf, type SmallGraph, startSmallGraph } from '../support/small-graph/small-graph';
import { until } from '../support/until';

/** A promise to be resolved from elsewhere. */
function signal(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

const REQUEST = { body: '{}', headers: { 'x-request-id': 'request-0001' } };

/** Ends whatever a test has opened, also when it failed. */
const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const endOne of ends.splice(0).reverse()) await endOne();
});

function openTransport(...args: Parameters<typeof createHttpTransport>): SubgraphTransport {
  const transport = createHttpTransport(...args);
  ends.push(() => transport.close().catch(() => {}));
  return transport;
}

async function startGraph(options?: Parameters<typeof startSmallGraph>[0]): Promise<SmallGraph> {
  const graph = await startSmallGraph(options);
  ends.push(graph.close);
  return graph;
}

async function serve(listener: Parameters<typeof createServer>[1]): Promise<{ server: Server; url: URL }> {
  const server = createServer({}, listener);
  ends.push(() => end(server));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, url: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`) };
}

function end(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

describe('the way to a subgraph over HTTP', () => {
  test('keeps its connection between calls', async () => {
    const sockets = new Set<Socket>();
    const { url } = await serve((request, response) => {
      sockets.add(request.socket);
      response.end('{}');
    });
    const transport = openTransport(url);
    for (let call = 0; call < 10; call += 1) await transport.send(REQUEST);
    // The second call may start before the first connection counts as free again.
    expect(sockets.size).toBeLessThanOrEqual(2);
  });

  test('does not follow a redirect', async () => {
    let followed = false;
    const { url } = await serve((request, response) => {
      followed ||= request.url !== '/graphql';
      response.writeHead(307, { location: '/elsewhere' }).end();
    });
    const transport = openTransport(url);
    expect(await transport.send(REQUEST)).toMatchObject({ status: 307 });
    expect(followed).toBe(false);
  });

  test('refuses an answer larger than its bound', async () => {
    const { url } = await serve((_request, response) => response.end('x'.repeat(100_000)));
    const transport = openTransport(url, { maxAnswerBytes: 50_000 });
    await expect(transport.send(REQUEST)).rejects.toMatchObject({ code: 'SUBGRAPH_BAD_ANSWER' });
  });

  /** Content of a file that the subgraph hands out. */
  async function download(transport: SubgraphTransport): Promise<Readable> {
    const request = { method: 'GET', ticket: 'objects.ticket', headers: {}, content: null } as const;
    const answer = await transport.sendFile?.(request, new AbortController().signal);
    return answer?.body as Readable;
  }

  test('carries files that are larger than that bound', async () => {
    const { url } = await serve((_request, response) => response.end('x'.repeat(100_000)));
    const transport = openTransport(url, { maxAnswerBytes: 50_000 });
    expect(await text(await download(transport))).toHaveLength(100_000);
  });

  test('answers while as many files as there may be are on their way', async () => {
    const { url } = await serve((request, response) => {
      if (request.url === '/graphql') response.end('{}');
      else response.write('x');
    });
    const transport = openTransport(url);
    const files = await Promise.all(Array.from({ length: SUBGRAPH_CONNECTIONS }, () => download(transport)));
    expect(await transport.send(REQUEST)).toMatchObject({ status: 200 });
    for (const file of files) file.destroy();
  });

  test('ends a call whose answer only drips', async () => {
    const { url } = await serve((_request, response) => {
      const drip = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(drip));
    });
    const transport = openTransport(url, { deadlineMs: 150 });
    const started = performance.now();
    await expect(transport.send(REQUEST)).rejects.toMatchObject({ code: 'SUBGRAPH_TIMEOUT' });
    expect(performance.now() - started).toBeLessThan(TIMEOUTS.subgraphMs);
  });

  test('tells that nobody listens', async () => {
    const { server, url } = await serve(() => {});
    await end(server);
    const transport = openTransport(url);
    await expect(transport.send(REQUEST)).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
    expect(await transport.isReady()).toBe(false);
  });

  test('gives a call up when the client goes away', async () => {
    const closed = signal();
    const client = new AbortController();
    const { url } = await serve((request) => {
      request.socket.once('close', () => closed.resolve());
      client.abort();
    });
    const transport = openTransport(url);
    const call = transport.send(REQUEST, client.signal);
    await expect(call).rejects.toBeInstanceOf(SubgraphFault);
    await closed.promise;
  });
});

describe('a connection reset by a subgraph', () => {
  /** A bare server that hangs up on its first callers stands in for the subgraph. */
  const hangingUp = async (times: number) => {
    let calls = 0;
    const proofs: unknown[] = [];
    const { url } = await serve((request, response) => {
      calls += 1;
      proofs.push(request.headers['x-gateway-proof']);
      if (calls <= times) request.socket.destroy();
      else response.end('{"data": {"object": {"name": "second try"}, "rename": {"name": "second try"}}}');
    });
    return { url, calls: () => calls, proofs };
  };

  test('costs a query one more try, with a proof of its own', async () => {
    const { url, calls, proofs } = await hangingUp(1);
    const graph = await startGraph({ over: 'http', transports: { objects: openTransport(url) } });
    const { json } = await graph.ask('{ object(code: "code-1") { name } }');
    expect(json).toEqual({ data: { object: { name: 'second try' } } });
    expect(calls()).toBe(2);
    expect(new Set(proofs).size).toBe(2);
  });

  test('is not tried a third time', async () => {
    const { url, calls } = await hangingUp(9);
    const graph = await startGraph({ over: 'http', transports: { objects: openTransport(url) } });
    expect(codeOf(await graph.ask('{ object(code: "code-1") { name } }'))).toBe('SUBGRAPH_UNAVAILABLE');
    expect(calls()).toBe(2);
  });

  test('never repeats a mutation', async () => {
    const { url, calls } = await hangingUp(1);
    const graph = await startGraph({ over: 'http', transports: { objects: openTransport(url) } });
    const answer = await graph.ask('mutation { rename(code: "code-1", name: "x") { name } }');
    expect(codeOf(answer)).toBe('SUBGRAPH_UNAVAILABLE');
    expect(calls()).toBe(1);
  });
});

describe('a client that goes away', () => {
  /** Goes away while a subgraph works on the operation, which answers when it is told to. */
  const leave = async (query: string) => {
    const graph = await startGraph({ over: 'http' });
    const [arrived, answer] = [signal(), signal()];
    graph.subgraphs.objects.instead = async () => {
      arrived.resolve();
      await answer.promise;
      return { status: 200, body: '{"data": {"object": null, "rename": null}}' };
    };
    const client = new AbortController();
    const asked = fetch(`${graph.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
      signal: client.signal,
    }).catch(() => {});
    await arrived.promise;
    client.abort();
    await asked;
    return { line: () => graph.log.find(({ msg }) => msg === 'operation'), answer: answer.resolve };
  };

  test('ends the calls of a query', async () => {
    const { line } = await leave('{ object(code: "code-1") { name } }');
    await until(() => line() !== undefined);
    expect(line()).toMatchObject({ calls: [{ subgraph: 'objects', outcome: 'SUBGRAPH_UNAVAILABLE' }] });
  });

  test('does not end a mutation', async () => {
    const { line, answer } = await leave('mutation { rename(code: "code-1", name: "x") { name } }');
    // Nothing tells that the gateway has seen the client go.
    await delay(250);
    answer();
    await until(() => line() !== undefined);
    expect(line()).toMatchObject({ calls: [{ subgraph: 'objects', outcome: 'ok' }] });
  });
});

describe('start and stop', () => {
  test('a taken port is one clear typed error', async () => {
    const { server } = await serve(() => {});
    const { port } = server.address() as AddressInfo;
    const failed = startGraph({ port });
    await expect(failed).rejects.toBeInstanceOf(ListenError);
    await expect(failed).rejects.toMatchObject({
      code: 'EADDRINUSE',
      message: `Port ${port} of 127.0.0.1 is taken by another program: stop it or set PORT to a free one.`,
    });
  });

  test('an address of another machine is told as such', async () => {
    const listening = listenOn(
      createHttpServer(() => {}, TIMEOUTS),
      '192.0.2.1',
      0,
    );
    await expect(listening).rejects.toMatchObject({ code: 'EADDRNOTAVAIL' });
  });

  test('stopping lets a request in flight end, refuses new ones and may be called twice', async () => {
    const graph = await startGraph();
    const [arrived, answer] = [signal(), signal()];
    graph.subgraphs.objects.instead = async () => {
      arrived.resolve();
      await answer.promise;
      return { status: 200, body: '{"data": {"object": {"name": "late"}}}' };
    };
    const asked = graph.ask('{ object(code: "code-1") { name } }');
    await arrived.promise;
    const closing = graph.gateway.close();
    expect(graph.gateway.close()).toBe(closing);
    await expect(fetch(`${graph.url}/health/live`)).rejects.toThrow();
    answer.resolve();
    expect((await asked).json).toEqual({ data: { object: { name: 'late' } } });
    await closing;
  });

  test('stopping does not wait for ever', async () => {
    const graph = await startGraph({ drainTimeoutMs: 100 });
    const arrived = signal();
    graph.subgraphs.objects.instead = () => {
      arrived.resolve();
      return new Promise(() => {});
    };
    const asked = graph.ask('{ object(code: "code-1") { name } }').catch(() => 'cut');
    await arrived.promise;
    const started = performance.now();
    await graph.gateway.close();
    expect(performance.now() - started).toBeLessThan(TIMEOUTS.drainMs);
    expect(await asked).toBe('cut');
  });
});

describe('health', () => {
  const health = async (url: string) => {
    const response = await fetch(`${url}/health/ready`);
    return { status: response.status, body: await response.json() };
  };

  test('tells the state of each part, and 503 only when nothing can be served', async () => {
    const states = { objects: true, register: true, escrow: true };
    const fake = (name: keyof typeof states) => ({
      send: async () => ({ status: 200, body: '{}' }),
      isReady: async () => states[name],
      close: async () => {},
    });
    const transports = { objects: fake('objects'), register: fake('register'), escrow: fake('escrow') };
    const graph = await startGraph({ transports, healthKeepMs: 0 });
    const ready = { objects: 'ready', register: 'ready', escrow: 'ready' };
    expect(await health(graph.url)).toEqual({
      status: 200,
      body: { status: 'ready', isStopping: false, supergraph: 'loaded', subgraphs: ready },
    });
    states.escrow = false;
    await delay(10);
    expect(await health(graph.url)).toMatchObject({
      status: 200,
      body: { status: 'degraded', subgraphs: { ...ready, escrow: 'unavailable' } },
    });
    states.objects = false;
    states.register = false;
    await delay(10);
    expect(await health(graph.url)).toMatchObject({ status: 503, body: { status: 'unavailable' } });
    expect((await fetch(`${graph.url}/health/live`)).status).toBe(200);
  });

  test('does not wait for a subgraph that hangs', async () => {
    const { url } = await serve(() => {});
    const transport = openTransport(url, { probeMs: 100 });
    expect(await transport.isReady()).toBe(false);
  });

  test('many pollers make one probe', async () => {
    let probes = 0;
    const counting = {
      send: async () => ({ status: 200, body: '{}' }),
      isReady: async () => {
        probes += 1;
        return true;
      },
      close: async () => {},
    };
    const graph = await startGraph({ transports: { objects: counting } });
    await Promise.all(Array.from({ length: 20 }, () => health(graph.url)));
    expect(probes).toBe(1);
  });
});

test('a socket opened and left silent does not keep the gateway from stopping', async () => {
  const graph = await startGraph();
  const socket = connect(Number(new URL(graph.url).port), '127.0.0.1');
  await new Promise((resolve) => socket.once('connect', resolve));
  await graph.close();
  socket.destroy();
});
