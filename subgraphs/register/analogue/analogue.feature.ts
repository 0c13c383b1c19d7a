import type { Feature } from '../../shared/server/feature';
import { Analogue1763901300000 } from './1763901300000-analogue.migration';
import { AnalogueResolver } from './analogue.resolver';
import { ANALOGUE_SEARCH_FACTS } from './analogue-facts';
import { AnalogueResultEntity, AnalogueSearchEntity } from './analogue-search.entity';
import { AnalogueSearchResolver } from './analogue-search.resolver';

/** Search for analogues and its evidence (C-14(3), C-23, C-28). */
export const ANALOGUE: Feature = {
  entities: [AnalogueSearchEntity, AnalogueResultEntity],
  migrations: [Analogue1763901300000],
  resolvers: [AnalogueResolver, AnalogueSearchResolver],
  answers: [ANALOGUE_SEARCH_FACTS],
};
