import type { Feature } from '../../shared/server/feature';
import { Directory1763902720000 } from './1763902720000-directory.migration';
import { MediumDirectoryEntity } from './directory.entity';
import { DirectoryResolver, MediumDirectoryResolver } from './directory.resolver';

/** Whose code lies in which directory of a medium, and of which kind it is (E-2, E-5(1)). */
export const DIRECTORY: Feature = {
  entities: [MediumDirectoryEntity],
  migrations: [Directory1763902720000],
  resolvers: [DirectoryResolver, MediumDirectoryResolver],
};
