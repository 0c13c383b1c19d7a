import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Router } from 'express';
import type { PlaygroundExample, PlaygroundIssuer, PlaygroundSettings } from './playground.model';
import { createAssetsRouter } from './playground-assets';
import { readExamples } from './playground-examples';

export interface PlaygroundOptions {
  /** Folder that `gateway/bench/build.mjs` filled. */
  readonly bundleDirectory: string;
  /** Folder of `*.graphql` files, see {@link readExamples}. */
  readonly examplesDirectory: string;
  /** Null when there is nobody to sign in at: the page then offers no sign-in. */
  readonly issuer: PlaygroundIssuer | null;
}

interface Manifest {
  readonly style: string;
  readonly scripts: Readonly<Record<'main' | 'editor-worker' | 'graphql-worker' | 'json-worker', string>>;
}

const PAGE = '/playground';
const ASSETS = `${PAGE}/assets`;
const ICON =
  'data:image/svg+xml,' +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path fill="none" stroke="#0f766e" stroke-width="2" d="M3 13V5l5-3 5 3v8zM3 9h10M8 2v11"/></svg>',
  );

/**
 * Serves the playground: the page, its assets, the list of worked questions, and a redirect of browsers from `/`.
 * Mount it at the root of the gateway.
 * @throws Error when the bundle is missing or an example is unusable.
 */
export function createPlaygroundRouter(options: PlaygroundOptions): Router {
  const manifest = readManifest(options.bundleDirectory);
  const examples: readonly PlaygroundExample[] = readExamples(options.examplesDirectory);
  const page = renderPage(manifest, {
    issuer: options.issuer,
    workers: {
      editor: `${ASSETS}/${manifest.scripts['editor-worker']}`,
      graphql: `${ASSETS}/${manifest.scripts['graphql-worker']}`,
      json: `${ASSETS}/${manifest.scripts['json-worker']}`,
    },
  });
  const headers = securityHeaders(options.issuer);

  const router = Router();
  router.get(['/', '/graphql'], (request, response, next) => {
    // A client that takes anything, such as curl or a probe, is no browser; one with a question gets its answer.
    if (request.accepts(['json', 'html']) !== 'html' || request.query['query'] !== undefined) return next();
    response.vary('Accept').redirect(PAGE);
  });
  router.get([PAGE, `${PAGE}/callback`], (_request, response) => {
    response.set(headers).set('Cache-Control', 'no-store').type('html').send(page);
  });
  router.get(`${PAGE}/examples.json`, (_request, response) => {
    response.set(headers).set('Cache-Control', 'no-cache').json(examples);
  });
  router.use(ASSETS, createAssetsRouter(join(options.bundleDirectory, 'assets'), headers));
  return router;
}

function readManifest(bundleDirectory: string): Manifest {
  try {
    return JSON.parse(readFileSync(join(bundleDirectory, 'manifest.json'), 'utf8'));
  } catch (cause) {
    throw new Error(`The playground is not bundled in ${bundleDirectory}: run «npm run build».`, { cause });
  }
}

/** The editor positions its text with inline styles; everything else comes from this host or, signing in, the issuer. */
function contentSecurityPolicy(issuer: PlaygroundIssuer | null): string {
  const connect = ["'self'"];
  if (issuer && URL.canParse(issuer.tokenUrl)) connect.push(new URL(issuer.tokenUrl).origin);
  return [
    "default-src 'self'",
    "script-src 'self'",
    "worker-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    `connect-src ${connect.join(' ')}`,
    "img-src 'self' data:",
    "font-src 'self' data:",
    "object-src 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ');
}

function securityHeaders(issuer: PlaygroundIssuer | null): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(issuer),
    'X-Content-Type-Options': 'nosniff',
    // The address of the callback holds the authorization code.
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
}

function renderPage(manifest: Manifest, settings: PlaygroundSettings): string {
  // «<» never stands raw in the data, so no value can close the element.
  const data = JSON.stringify(settings).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="ru">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>GraphQL</title>
<link rel="icon" href="${ICON}">
<link rel="stylesheet" href="${ASSETS}/${manifest.style}">
<script type="application/json" id="settings">${data}</script>
<script type="module" src="${ASSETS}/${manifest.scripts.main}"></script>
</head>
<body>
<div id="root"></div>
<noscript>
<p lang="kk">Бұл бет JavaScript қосулы болғанда ғана жұмыс істейді.</p>
<p lang="ru">Странице нужен включённый JavaScript.</p>
<p lang="en">This page needs JavaScript.</p>
</noscript>
</body>
</html>
`;
}
