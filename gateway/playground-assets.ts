import { readdirSync } from 'node:fs';
import { extname } from 'node:path';
import { type ErrorRequestHandler, type RequestHandler, Router, static as serveStatic } from 'express';

/** Encodings that the build writes beside an asset, in the order of preference, with the ending of the file's name. */
const ENCODINGS = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

/**
 * Serves a folder of assets whose names change with their content: kept by browsers for a year, and compressed when
 * the build wrote a compressed twin that the client takes.
 *
 * @param headers set on every answer with an asset
 */
export function createAssetsRouter(directory: string, headers: Readonly<Record<string, string>>): Router {
  const router = Router();
  router.get('/*file', preferTwin(new Set(readdirSync(directory))));
  router.use(
    serveStatic(directory, {
      immutable: true,
      maxAge: '1y',
      index: false,
      setHeaders: (response) => {
        for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      },
    }),
  );
  router.use(refuse);
  return router;
}

/** An asset that is there and cannot be sent as asked, as with a range outside of it, must not dress the refusal. */
const refuse: ErrorRequestHandler = (fault, _request, response, next) => {
  for (const name of ['Cache-Control', 'Content-Encoding', 'Content-Type']) response.removeHeader(name);
  if (fault.status < 500) response.sendStatus(fault.status);
  else next(fault);
};

function preferTwin(files: ReadonlySet<string>): RequestHandler {
  return (request, response, next) => {
    const name = request.path.slice(1);
    const twins = ENCODINGS.filter(([, ending]) => files.has(name + ending));
    if (twins.length === 0) return next();
    response.vary('Accept-Encoding');
    const [encoding, ending] = twins.find(([coding]) => request.acceptsEncodings(coding)) ?? [];
    if (encoding && ending) {
      // The type is that of the asset; the static handler would tell that of the twin.
      response.set('Content-Encoding', encoding).type(extname(name));
      request.url = `/${name}${ending}`;
    }
    next();
  };
}
