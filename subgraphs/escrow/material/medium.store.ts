import type { DataSource, EntityManager } from 'typeorm';
import type { SealedBlob } from '../../shared/storage/sealed-store';
import type { ContentSection } from '../deposit/deposit.model';
import { MediumEntity } from './medium.entity';

/** Media of a deposit that count, by their numbers. */
export function findMedia(source: DataSource | EntityManager, depositId: string): Promise<MediumEntity[]> {
  return source
    .createQueryBuilder(MediumEntity, 'medium')
    .where('medium.deposit_id = :depositId AND medium.superseded_at IS NULL', { depositId })
    .orderBy('medium.number')
    .getMany();
}

/** The same for several deposits at once. */
export function findMediaOf(dataSource: DataSource, depositIds: readonly string[]): Promise<MediumEntity[]> {
  return dataSource
    .createQueryBuilder(MediumEntity, 'medium')
    .where('medium.deposit_id = ANY (:depositIds) AND medium.superseded_at IS NULL', { depositIds })
    .orderBy('medium.number')
    .getMany();
}

/** A medium takes the place of the one that had its number. */
export async function insertMedium(
  transaction: EntityManager,
  medium: Omit<MediumEntity, 'supersededAt'>,
): Promise<void> {
  await transaction.query(
    'UPDATE medium SET superseded_at = $3 WHERE deposit_id = $1 AND number = $2 AND superseded_at IS NULL',
    [medium.depositId, medium.number, medium.receivedAt],
  );
  await transaction.insert(MediumEntity, { ...medium, supersededAt: null });
}

/** Under which name the content of an owner lies in the store; null when it does not. */
export async function findSealed(
  source: DataSource | EntityManager,
  ownerId: string,
  sha256: string,
): Promise<string | null> {
  const rows: { sealedAs: string }[] = await source.query(
    'SELECT sealed_as AS "sealedAs" FROM sealed_content WHERE owner_id = $1 AND sha256 = $2',
    [ownerId, sha256],
  );
  return rows[0]?.sealedAs ?? null;
}

export async function insertSealed(
  transaction: EntityManager,
  ownerId: string,
  { content, sealedAs }: SealedBlob,
): Promise<void> {
  await transaction.query(
    `INSERT INTO sealed_content (owner_id, sha256, sealed_as, size_bytes) VALUES ($1, $2, $3, $4)
     ON CONFLICT DO NOTHING`,
    [ownerId, content.sha256, sealedAs, content.size],
  );
}

/** Gives a record whose bytes the store has lost the name of the same content, sealed again. */
export async function replaceLost(
  dataSource: DataSource,
  ownerId: string,
  lost: string,
  sealedAs: string,
): Promise<void> {
  await dataSource.query('UPDATE sealed_content SET sealed_as = $3 WHERE owner_id = $1 AND sealed_as = $2', [
    ownerId,
    lost,
    sealedAs,
  ]);
}

/** Which of the names of the store hold a content of somebody. */
export async function findReferred(
  dataSource: DataSource,
  names: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows: { sealedAs: string }[] = await dataSource.query(
    'SELECT sealed_as AS "sealedAs" FROM sealed_content WHERE sealed_as = ANY ($1)',
    [names],
  );
  return new Set(rows.map(({ sealedAs }) => sealedAs));
}

/** Where on a medium the material of a section lies. */
export interface SectionPlace {
  readonly section: ContentSection;
  readonly number: number;
  readonly path: string;
}

export function findPlaces(source: DataSource | EntityManager, depositId: string): Promise<SectionPlace[]> {
  return source.query(
    'SELECT section, number, path FROM medium_section WHERE deposit_id = $1 ORDER BY section, number, path',
    [depositId],
  );
}

export async function insertPlaces(
  transaction: EntityManager,
  depositId: string,
  places: readonly SectionPlace[],
): Promise<void> {
  await transaction.query(
    `INSERT INTO medium_section (deposit_id, section, number, path)
     SELECT $1, section, number, path
       FROM json_to_recordset($2) AS place (section text, number smallint, path text)
     ON CONFLICT DO NOTHING`,
    [depositId, JSON.stringify(places)],
  );
}
