import type { DataSource } from 'typeorm';
import type { IctServiceType } from '../platform.model';
import { OperatorServiceEntity } from './service.entity';

/** Services listed on the day, in the order of their numbers. */
export function findListedServices(
  dataSource: DataSource,
  types: readonly IctServiceType[] | null,
  day: string,
): Promise<OperatorServiceEntity[]> {
  const services = dataSource
    .createQueryBuilder(OperatorServiceEntity, 'service')
    .where('service.listed_on <= :day AND (service.retired_on IS NULL OR service.retired_on > :day)', { day })
    .orderBy(`string_to_array(service.code, '.')::int[]`);
  if (types) services.andWhere('service.type = ANY (:types)', { types });
  return services.getMany();
}

export function findService(dataSource: DataSource, id: string): Promise<OperatorServiceEntity | null> {
  return dataSource.manager.findOneBy(OperatorServiceEntity, { id });
}
