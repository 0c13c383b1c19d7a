import type { Feature } from '../../shared/server/feature';
import { Refusal1763901450000 } from './1763901450000-refusal.migration';
import { RefusalLetter1763902410000 } from './1763902410000-refusal-letter.migration';
import { DepositRefusalEntity, DepositRemarkEntity, RefusalLetterEntity } from './refusal.entity';
import {
  DepositRefusalResolver,
  NoticeLettersResolver,
  RefusalFilesResolver,
  RefusalMutations,
} from './refusal.resolver';

/** Refusals on the three closed grounds, and remarks (E-16). */
export const REFUSAL: Feature = {
  entities: [DepositRefusalEntity, DepositRemarkEntity, RefusalLetterEntity],
  migrations: [Refusal1763901450000, RefusalLetter1763902410000],
  resolvers: [RefusalMutations, DepositRefusalResolver, RefusalFilesResolver, NoticeLettersResolver],
};
