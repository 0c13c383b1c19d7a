import { Writable } from 'node:stream';
import { createLogger } from '../../../subgraphs/shared/server/logger';

function logged(record: object, message: string): string {
  let text = '';
  const destination = new Writable({
    write(chunk, _encoding, done) {
      text += chunk;
      done();
    },
  });
  createLogger({ name: 'test', destination }).info(record, message);
  return text;
}

test('secrets and personal numbers are hidden at every depth', () => {
  const text = logged(
    {
      authorization: 'Bearer s3cret',
      headers: { authorization: 's3cret', cookie: 's3cret', 'x-gateway-proof': 's3cret' },
      request: {
        headers: { authorization: 's3cret', 'x-gateway-proof': 's3cret' },
        person: { iin: 's3cret' },
      },
      kept: 'visible',
    },
    'm',
  );
  expect(text).not.toContain('s3cret');
  expect(JSON.parse(text)).toMatchObject({ kept: 'visible', level: 'info', name: 'test', msg: 'm' });
});

test('S23: whatever a text holds, a record is one line', () => {
  const text = logged({ value: 'a\n{"level":"fatal"}\r\u001b[2J' }, 'second\nline');
  expect(text.trimEnd().split('\n')).toHaveLength(1);
  expect(text).not.toContain('\u001b');
});
