import type { Feature } from '../../shared/server/feature';
import { Examination1763900700000 } from './1763900700000-examination.migration';
import { ExpertConclusionEntity } from './expert-conclusion.entity';
import { ExpertConclusionResolver, ObjectConclusionsResolver } from './expert-conclusion.resolver';
import { TermsActsResolver } from './terms-acts.resolver';
import { TERMS_FACTS } from './terms-facts.answer';
import { TermsOfReferenceEntity } from './terms-of-reference.entity';
import { ObjectTermsResolver, TermsOfReferenceResolver } from './terms-of-reference.resolver';

/** Expert conclusions (C-6) and terms of reference (C-8, C-34). */
export const EXAMINATION: Feature = {
  entities: [ExpertConclusionEntity, TermsOfReferenceEntity],
  migrations: [Examination1763900700000],
  answers: [TERMS_FACTS],
  resolvers: [
    ObjectConclusionsResolver,
    ExpertConclusionResolver,
    ObjectTermsResolver,
    TermsOfReferenceResolver,
    TermsActsResolver,
  ],
};
