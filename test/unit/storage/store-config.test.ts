import { readStoreSettings } from '../../../subgraphs/shared/storage/store-config';

const ALL = ['objects', 'register', 'escrow'] as const;
const COMPLETE = {
  S3_ENDPOINT: 'https://s3.example',
  S3_ACCESS_KEY_ID: 'portal',
  S3_SECRET_ACCESS_KEY: 'hunter2',
  S3_BUCKET_OBJECTS: 'documents',
  S3_BUCKET_ESCROW: 'deposits',
};

function read(env: Record<string, string>, names: Parameters<typeof readStoreSettings>[1] = ALL) {
  const faults: string[] = [];
  return { settings: readStoreSettings(env, names, faults), faults };
}

describe('where the bytes lie', () => {
  test('is a folder as long as nothing is said', () => {
    expect(read({})).toEqual({ settings: {}, faults: [] });
  });

  test('is a bucket for each registry that has one, below the name of the registry', () => {
    const { settings, faults } = read(COMPLETE);
    expect(faults).toEqual([]);
    expect(settings).toEqual({
      objects: {
        endpoint: new URL('https://s3.example'),
        region: 'us-east-1',
        accessKeyId: 'portal',
        secretAccessKey: 'hunter2',
        bucket: 'documents',
        prefix: 'objects/',
      },
      escrow: expect.objectContaining({ bucket: 'deposits', prefix: 'escrow/' }),
    });
  });

  test('may be a bucket for one registry and a folder for the other', () => {
    const { S3_BUCKET_OBJECTS: _, ...rest } = COMPLETE;
    expect(Object.keys(read({ ...rest, S3_REGION: 'kz-1' }).settings)).toEqual(['escrow']);
    expect(read({ ...rest, S3_REGION: 'kz-1' }).settings.escrow?.region).toBe('kz-1');
    expect(read(rest, ['objects'])).toEqual({ settings: {}, faults: [] });
  });

  test('is asked only of the registries of the process, and the register keeps no files', () => {
    expect(Object.keys(read(COMPLETE, ['objects']).settings)).toEqual(['objects']);
    expect(read({ ...COMPLETE, S3_ENDPOINT: '' }, ['register'])).toEqual({ settings: {}, faults: [] });
  });

  test('is not guessed: keys without any bucket are a fault', () => {
    const { S3_BUCKET_OBJECTS: _, S3_BUCKET_ESCROW: __, ...rest } = COMPLETE;
    expect(read(rest).faults).toEqual([
      'S3_ENDPOINT, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY has no effect: set S3_BUCKET_OBJECTS or S3_BUCKET_ESCROW as well, or leave it out',
    ]);
  });

  test.each([
    [{ S3_ENDPOINT: '' }, /^S3_ENDPOINT must be the http or https address/],
    [{ S3_ENDPOINT: 's3.example' }, /^S3_ENDPOINT/],
    [{ S3_ENDPOINT: 'ftp://s3.example' }, /^S3_ENDPOINT/],
    [{ S3_ENDPOINT: 'https://s3.example/bucket' }, /^S3_ENDPOINT/],
    [{ S3_ENDPOINT: 'https://name:hunter2@s3.example' }, /^S3_ENDPOINT/],
    [{ S3_ACCESS_KEY_ID: '' }, /^S3_ACCESS_KEY_ID is missing/],
    [{ S3_SECRET_ACCESS_KEY: '' }, /^S3_SECRET_ACCESS_KEY is missing/],
    [{ S3_BUCKET_OBJECTS: 'Documents' }, /^S3_BUCKET_OBJECTS must be the name of a bucket/],
    [{ S3_BUCKET_ESCROW: 'a' }, /^S3_BUCKET_ESCROW must be/],
    [{ S3_BUCKET_ESCROW: '../deposits' }, /^S3_BUCKET_ESCROW must be/],
  ])('refuses %j with the remedy', (env, text) => {
    const { faults } = read({ ...COMPLETE, ...env });
    expect(faults).toEqual([expect.stringMatching(text)]);
    expect(faults.join()).not.toContain('hunter2');
  });

  test('tells all faults together', () => {
    expect(read({ S3_BUCKET_OBJECTS: 'A', S3_BUCKET_ESCROW: 'B' }).faults).toHaveLength(5);
  });
});
