import type { DataSource } from 'typeorm';
import { type MasterKeys, makeDataKey, openDataKey } from '../../shared/storage/data-key';

interface KeyRow {
  readonly masterKey: string;
  readonly wrapped: Buffer;
}

/** Data key of an owner, made when the owner hands in for the first time. */
export async function dataKeyOf(
  dataSource: DataSource,
  ownerId: string,
  masters: MasterKeys,
): Promise<Buffer> {
  const find = (): Promise<KeyRow[]> =>
    dataSource.query('SELECT master_key AS "masterKey", wrapped FROM owner_key WHERE owner_id = $1', [
      ownerId,
    ]);
  const [known] = await find();
  if (known) return openDataKey(known, ownerId, masters);
  const made = makeDataKey(ownerId, masters);
  await dataSource.query(
    'INSERT INTO owner_key (owner_id, master_key, wrapped) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
    [ownerId, made.masterKey, made.wrapped],
  );
  // Somebody else may have been first.
  const [kept] = await find();
  if (!kept) throw new Error(`The owner ${ownerId} has no key.`);
  return openDataKey(kept, ownerId, masters);
}
