import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import express from 'express';
import { createPlaygroundRouter } from '../../gateway/playground';
import type { PlaygroundIssuer } from '../../gateway/playground.model';

const ISSUER: PlaygroundIssuer = {
  authorizationUrl: 'https://id.example/auth',
  tokenUrl: 'https://id.example/token',
  clientId: 'playground',
  sampleUsers: [{ login: '</script><script>', title: { kk: 'a', ru: 'a', en: 'a' } }],
};

let directory: string;
let server: Server;

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'bench-'));
  mkdirSync(join(directory, 'assets'));
  const script = 'let answer = 42;';
  writeFileSync(join(directory, 'assets', 'main-1.js'), script);
  writeFileSync(join(directory, 'assets', 'main-1.js.br'), brotliCompressSync(script));
  writeFileSync(join(directory, 'assets', 'main-1.js.gz'), gzipSync(script));
  writeFileSync(join(directory, 'assets', 'small-1.css'), 'a{}');
  writeFileSync(
    join(directory, 'manifest.json'),
    JSON.stringify({ style: 'main-1.css', scripts: { main: 'main-1.js', 'json-worker': 'json-1.js' } }),
  );
  writeFileSync(join(directory, 'clause.graphql'), 'query Clause { a }');
});

afterEach(() => server?.close());
afterAll(() => rmSync(directory, { recursive: true }));

const routerFor = (issuer: PlaygroundIssuer | null) =>
  createPlaygroundRouter({ bundleDirectory: directory, examplesDirectory: directory, issuer });

async function get(
  path: string,
  options: { issuer?: PlaygroundIssuer; accept?: string; encoding?: string; range?: string } = {},
): Promise<Response> {
  const app = express().use(routerFor(options.issuer ?? null));
  server = createServer(app).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, {
    redirect: 'manual',
    headers: {
      accept: options.accept ?? '*/*',
      'accept-encoding': options.encoding ?? 'identity',
      connection: 'close',
      ...(options.range && { range: options.range }),
    },
  });
}

const directive = (response: Response, name: string) =>
  response.headers
    .get('content-security-policy')
    ?.split('; ')
    .find((part) => part.startsWith(`${name} `));

describe('the routes of the playground', () => {
  test('/ leads a browser to the page and leaves other clients alone', async () => {
    const browser = await get('/', { accept: 'text/html,application/xml;q=0.9,*/*;q=0.8' });
    expect([browser.status, browser.headers.get('location')]).toEqual([302, '/playground']);
    server.close();
    expect((await get('/')).status).toBe(404);
  });

  test.each(['/playground', '/playground/callback'])(
    '%s is the page, under a strict policy and never stored',
    async (path) => {
      const response = await get(path, { issuer: ISSUER });
      expect(response.status).toBe(200);
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(response.headers.get('referrer-policy')).toBe('no-referrer');
      expect(directive(response, 'script-src')).toBe("script-src 'self'");
      expect(directive(response, 'frame-ancestors')).toBe("frame-ancestors 'none'");
      expect(directive(response, 'base-uri')).toBe("base-uri 'none'");
    },
  );

  test('the page may speak to a foreign issuer only when one is configured', async () => {
    expect(directive(await get('/playground', { issuer: ISSUER }), 'connect-src')).toBe(
      "connect-src 'self' https://id.example",
    );
    server.close();
    expect(directive(await get('/playground'), 'connect-src')).toBe("connect-src 'self'");
  });

  test('settings cannot break out of their element', async () => {
    const html = await (await get('/playground', { issuer: ISSUER })).text();
    const data = /<script type="application\/json" id="settings">(.*?)<\/script>/.exec(html)?.[1] ?? '';
    expect(JSON.parse(data)).toEqual({
      issuer: ISSUER,
      workers: expect.objectContaining({ json: '/playground/assets/json-1.js' }),
    });
  });

  test('examples come as a list', async () => {
    const examples = await (await get('/playground/examples.json')).json();
    expect(examples).toMatchObject([{ name: 'clause', operationName: 'Clause' }]);
  });

  test('assets are stored for a year; what is no asset is not served', async () => {
    const asset = await get('/playground/assets/main-1.js');
    expect([asset.status, asset.headers.get('cache-control')]).toEqual([
      200,
      'public, max-age=31536000, immutable',
    ]);
    server.close();
    expect((await get('/playground/assets/..%2fmanifest.json')).status).not.toBe(200);
  });

  test.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['identity', null],
  ])('to a client that takes %s an asset comes as %s, and is the same', async (encoding, sent) => {
    const asset = await get('/playground/assets/main-1.js', { encoding });
    const told = ['content-encoding', 'content-type', 'vary'].map((name) => asset.headers.get(name));
    expect(told).toEqual([sent, 'text/javascript; charset=utf-8', 'Accept-Encoding']);
    expect(directive(asset, 'default-src')).toBe("default-src 'self'");
    expect(await asset.text()).toBe('let answer = 42;');
  });

  test('an asset that cannot be sent as asked leaves no trace in the refusal', async () => {
    const refused = await get('/playground/assets/main-1.js', { encoding: 'br', range: 'bytes=9999-' });
    const told = ['cache-control', 'content-encoding', 'content-type'].map((name) =>
      refused.headers.get(name),
    );
    expect([refused.status, ...told]).toEqual([416, null, null, 'text/plain; charset=utf-8']);
  });

  test('an asset that the build did not compress comes as it is', async () => {
    const asset = await get('/playground/assets/small-1.css', { encoding: 'br' });
    expect([asset.headers.get('content-encoding'), await asset.text()]).toEqual([null, 'a{}']);
  });

  test('a missing bundle is told with the command that makes it', () => {
    expect(() =>
      createPlaygroundRouter({
        bundleDirectory: join(directory, 'none'),
        examplesDirectory: directory,
        issuer: null,
      }),
    ).toThrow(/npm run build/);
  });
});
