import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { legalReferenceOf } from '../../shared/graphql/legal-reference';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { legalReference } from '../../shared/law/law-register';
import type { ObjectRow } from '../object/object.store';
import { InformatizationObject } from '../object/object.type';
import { loadCardFacts } from './completeness.loader';
import { type Completeness, completenessOf, stageGaps } from './completeness.rules';
import { CardCompleteness, StageCompleteness } from './completeness.type';

@Resolver(() => InformatizationObject)
export class ObjectCompletenessResolver {
  @FieldResolver(() => CardCompleteness, {
    description: 'How full the card is, by section, measured by what the stage of the object asks (C-4).',
  })
  async completeness(@Root() row: ObjectRow, @Ctx() context: SubgraphContext): Promise<Completeness> {
    return completenessOf(await loadCardFacts(context, row.id));
  }

  @FieldResolver(() => StageCompleteness, {
    description: 'Data that the portal must hold at the present stage, with the gaps (C-4).',
  })
  async stageCompleteness(
    @Root() row: ObjectRow,
    @Ctx() context: SubgraphContext,
  ): Promise<StageCompleteness> {
    const facts = await loadCardFacts(context, row.id);
    const missing = stageGaps(facts);
    const legalBasis = legalReferenceOf(legalReference('129', '4.2'));
    return { stage: facts.stage, isComplete: missing.length === 0, missing, legalBasis };
  }
}
