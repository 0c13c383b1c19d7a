import type { SubgraphContext } from '../../../subgraphs/shared/graphql/subgraph-context';
import { answerFile } from '../../../subgraphs/shared/server/file-answer';
import type { FileService } from '../../../subgraphs/shared/server/file-handler';
import { createLogger } from '../../../subgraphs/shared/server/logger';

const LANGUAGES = ['kk', 'ru', 'en'] as const;
const logger = createLogger({ name: 'test', level: 'silent' });

async function* broken(): AsyncGenerator<Uint8Array> {
  yield Buffer.from('x');
  throw new Error('the line broke');
}

const TAKER: FileService = {
  upload: async (_context, _ticket, content) => {
    for await (const _piece of content);
    throw new Error('not reached');
  },
  download: () => Promise.reject(new Error('a secret path')),
  referred: async () => new Set(),
};

async function texts(method: 'PUT' | 'GET' | 'PATCH', files?: FileService) {
  const answers = await Promise.all(
    LANGUAGES.map(async (language) => {
      const side = { module: { name: 'objects', ...(files && { files }) }, logger };
      const request = { method, ticket: 'objects.ticket', headers: {}, content: broken() };
      const { status, body } = await answerFile(side, { language } as SubgraphContext, request);
      const [error] = (JSON.parse(body as string) as { errors: { message: string; extensions: object }[] })
        .errors;
      return { status, ...error };
    }),
  );
  return answers;
}

test.each([
  ['a part without files', 'GET', undefined, 404, 'NOT_FOUND'],
  ['a piece of a file where only whole ones are taken', 'PATCH', TAKER, 404, 'NOT_FOUND'],
  ['an upload that breaks off', 'PUT', TAKER, 400, 'UPLOAD_INCOMPLETE'],
  ['a fault of our own', 'GET', TAKER, 500, 'INTERNAL'],
] as const)('%s is answered in the language of the caller', async (_what, method, files, status, code) => {
  const answers = await texts(method, files);
  for (const answer of answers) expect(answer).toMatchObject({ status, extensions: { code } });
  expect(new Set(answers.map(({ message }) => message)).size).toBe(LANGUAGES.length);
  expect(JSON.stringify(answers)).not.toContain('secret');
});
