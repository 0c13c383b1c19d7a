import type { Feature } from '../../shared/server/feature';
import { Reading1763901820000 } from './1763901820000-reading.migration';
import { MediaReadingEntity, ReadingFindingEntity } from './reading.entity';
import { DepositReadingsResolver, MediaReadingResolver, ReadingMutations } from './reading.resolver';

/** Checks of the material against its certificate, dry runs of them, certificates made of the media (E-5, E-15). */
export const READING: Feature = {
  entities: [MediaReadingEntity, ReadingFindingEntity],
  migrations: [Reading1763901820000],
  resolvers: [ReadingMutations, DepositReadingsResolver, MediaReadingResolver],
};
