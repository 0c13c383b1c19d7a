import { type EntityManager, IsNull, Not } from 'typeorm';
import { PlatformArchitectureAgreementEntity, PlatformArchitectureEntity } from './architecture.entity';

/** Versions, newest first; drafts only where asked for. */
export function findArchitectures(
  manager: EntityManager,
  withDrafts: boolean,
): Promise<PlatformArchitectureEntity[]> {
  const where = withDrafts ? {} : { approvedOn: Not(IsNull()) };
  return manager.find(PlatformArchitectureEntity, { where, order: { version: 'DESC' } });
}

export function findArchitecture(
  manager: EntityManager,
  where: { readonly id: string } | { readonly version: number },
): Promise<PlatformArchitectureEntity | null> {
  return manager.findOneBy(PlatformArchitectureEntity, where);
}

/** Agreements with the versions, in the order of their days. */
export function findAgreements(
  manager: EntityManager,
  architectureIds: readonly string[],
): Promise<PlatformArchitectureAgreementEntity[]> {
  return manager
    .createQueryBuilder(PlatformArchitectureAgreementEntity, 'agreement')
    .where('agreement.architecture_id = ANY (:architectureIds)', { architectureIds })
    .orderBy('agreement.agreed_on')
    .addOrderBy('agreement.party')
    .getMany();
}
