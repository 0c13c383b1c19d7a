import { SECRET_MARKS, secretsIn } from '../../../../subgraphs/escrow/verification/secrets.rules';
import { seekerOf } from '../../../support/media/places-of-marks';

const placesIn = seekerOf(SECRET_MARKS);
const find = (text: string, encoding: BufferEncoding = 'utf8') => {
  const head = Buffer.from(text, encoding);
  return secretsIn(head, placesIn(head));
};
const times = (char: string, count: number) => char.repeat(count);

/** Every way in which each pattern can begin. */
const CREDENTIALS: readonly (readonly [kind: string, texts: readonly string[]])[] = [
  [
    'PRIVATE_KEY',
    [
      '-----BEGIN PRIVATE KEY-----',
      '-----BEGIN RSA PRIVATE KEY-----',
      '-----BEGIN ENCRYPTED PRIVATE KEY-----',
    ],
  ],
  ['CLOUD_KEY', ['AKIA', 'ASIA'].map((mark) => mark + times('Q', 16))],
  [
    'ACCESS_TOKEN',
    [
      ...[...'pousr'].map((char) => `gh${char}_${times('a', 36)}`),
      ...[...'abprs'].map((char) => `xox${char}-${times('1', 10)}`),
      `glpat-${times('z', 20)}`,
      `npm_${times('Z', 36)}`,
    ],
  ],
  ['SIGNED_TOKEN', [`eyJ${times('a', 8)}.eyJ${times('b', 8)}.${times('c', 16)}`]],
  ['CONNECTION_PASSWORD', [...'azAZ09+.-'].map((char) => `x${char}://app:hunter2@db`)],
  [
    'PASSWORD',
    [
      ...[
        'password',
        'passwd',
        'pwd',
        'secret',
        'apikey',
        'api_key',
        'api-key',
        'PASSWORD',
        'Pwd',
        'Api_Key',
      ],
    ].flatMap((name) =>
      [' = ', '=', ': ', ':', '" : ', "': ", '\t=', '\v=', '\f=', '\r=', '\u00a0='].map(
        (sign) => `${name}${sign}"hunter2hunter2"`,
      ),
    ),
  ],
];

describe('Credentials', () => {
  test.each(CREDENTIALS)('M13: of the kind %s are found in every form, on their line', (kind, texts) => {
    for (const text of texts) {
      expect([text, find(`first line\n\n${text}\nlast`, 'latin1')]).toEqual([text, [`${kind}:3`]]);
      expect([text, find(text, 'latin1')]).toEqual([text, [`${kind}:1`]]);
    }
  });

  test('M13: on one line are told by all their kinds, and a line once however many marks it has', () => {
    const both = `password = "hunter2hunter2" // AKIA${times('Q', 16)} password = "hunter3hunter3"`;
    expect(find(`a\n${both}\npwd: x\n${both}`)).toEqual([
      'CLOUD_KEY:2',
      'PASSWORD:2',
      'CLOUD_KEY:4',
      'PASSWORD:4',
    ]);
  });

  test('M13: are found beside names to which no text is given, and behind them on the same line', () => {
    const given = 'secret = "hunter2hunter2"';
    for (const other of ['secrets of', 'secret: any', 'secret', 'secretary = "', 'pwd="$x"', 'password\n= '])
      expect([other, find(`${other} ${given}`)]).toEqual([
        other,
        [`PASSWORD:${other.includes('\n') ? 2 : 1}`],
      ]);
    expect(
      find('secrets: "hunter2hunter2", secret of "hunter2hunter2", password\n= "hunter2hunter2"'),
    ).toEqual([]);
  });

  test('M13: are sought in time that grows with a text that is nothing but their marks, and not faster', () => {
    const marks = (count: number) => Buffer.from(times('sswo', count));
    const steps = (head: Buffer) => {
      let read = 0;
      const counted = new Proxy(head, {
        get: (target, key) => {
          if (typeof key === 'string' && /^\d+$/.test(key)) read += 1;
          const value = Reflect.get(target, key);
          return typeof value === 'function' ? value.bind(target) : value;
        },
      });
      secretsIn(counted, placesIn(head));
      return read;
    };
    expect(steps(marks(2_000))).toBeLessThan(2 * steps(marks(1_000)) + 9);
  });

  test('M13: are not told of marks alone, of binaries and of lines that nobody wrote', () => {
    expect(find('password = process.env.PASSWORD; https://example.kz/path')).toEqual([]);
    expect(find('password = "hunter2hunter2"\0')).toEqual([]);
    for (const place of [4, 5, 900]) expect(secretsIn(Buffer.from('a line'), [place])).toEqual([]);
    expect(find(`${times(' ', 2_000)}password = "hunter2hunter2"`)).toEqual([]);
  });
});
