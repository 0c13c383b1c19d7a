import type { DataSource, EntityManager } from 'typeorm';
import { DepositContentEntity } from '../deposit/deposit.entity';
import type { ContentSection, ContentState } from '../deposit/deposit.model';
import type { SectionContent } from '../deposit/deposit.rules';
import { BuildDescriptionEntity } from './build-description.entity';
import type { MaterialReference } from './material.model';

export async function contentsOf(transaction: EntityManager, depositId: string): Promise<SectionContent[]> {
  const rows = await transaction.findBy(DepositContentEntity, { depositId });
  return rows.map(({ section, state }) => ({
    section: section as ContentSection,
    state: state as ContentState,
  }));
}

export async function isBuildDescribed(transaction: EntityManager, depositId: string): Promise<boolean> {
  return transaction.existsBy(BuildDescriptionEntity, { depositId });
}

export async function writeContent(
  transaction: EntityManager,
  depositId: string,
  section: ContentSection,
  state: ContentState,
  reason: string | null = null,
): Promise<void> {
  await transaction.upsert(DepositContentEntity, { depositId, section, state, reason }, [
    'depositId',
    'section',
  ]);
}

export async function writeMaterials(
  transaction: EntityManager,
  depositId: string,
  materials: readonly MaterialReference[],
): Promise<void> {
  await transaction.query(
    `INSERT INTO deposit_material (deposit_id, section, path, sha256, size)
     SELECT $1, section, path, sha256, size
       FROM json_to_recordset($2) AS material (section text, path text, sha256 text, size bigint)`,
    [depositId, JSON.stringify(materials)],
  );
}

/** The latest description counts; the journal keeps that there was an earlier one. */
export async function writeBuildDescription(
  transaction: EntityManager,
  { depositId, environment, version, specialSettings }: BuildDescriptionEntity,
): Promise<void> {
  await transaction.query(
    `INSERT INTO build_description (deposit_id, environment, version, special_settings) VALUES ($1, $2, $3, $4)
     ON CONFLICT (deposit_id) DO UPDATE SET environment = excluded.environment, version = excluded.version,
       special_settings = excluded.special_settings`,
    [depositId, environment, version, specialSettings],
  );
}

export function findBuildDescriptions(
  dataSource: DataSource,
  depositIds: readonly string[],
): Promise<BuildDescriptionEntity[]> {
  return dataSource
    .createQueryBuilder(BuildDescriptionEntity, 'description')
    .where('description.deposit_id = ANY (:depositIds)', { depositIds })
    .getMany();
}
