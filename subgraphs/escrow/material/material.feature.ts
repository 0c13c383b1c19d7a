import type { Feature } from '../../shared/server/feature';
import { Medium1763901800000 } from './1763901800000-medium.migration';
import { UploadWhole1763902300000 } from './1763902300000-upload-whole.migration';
import { ImportSealing1763902800000 } from './1763902800000-import-sealing.migration';
import { SealedAgain1763903020000 } from './1763903020000-sealed-again.migration';
import { DepositMediaResolver, MaterialMutations } from './material.resolver';
import { MediumEntity } from './medium.entity';

/** The bytes of what is handed in: media, their sections and their transfer (E-2(3), E-9, E-14). */
export const MATERIAL: Feature = {
  entities: [MediumEntity],
  migrations: [
    Medium1763901800000,
    UploadWhole1763902300000,
    ImportSealing1763902800000,
    SealedAgain1763903020000,
  ],
  resolvers: [MaterialMutations, DepositMediaResolver],
};
