import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { legalReferenceOf } from '../../shared/graphql/legal-reference';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { LifeCycleStageKind } from '../life-cycle/life-cycle.type';
import type { ObjectRow } from '../object/object.store';
import { InformatizationObject } from '../object/object.type';
import { loadProofs } from './document.loader';
import { documentGapsOf } from './document-gaps.rules';
import { DocumentGap } from './document-gaps.type';
import { absentCopyText } from './portal-documents';

@Resolver(() => InformatizationObject)
export class DocumentGapsResolver {
  @FieldResolver(() => [DocumentGap], {
    description: 'Documents of a stage without an electronic copy on the portal, all at once (C-4).',
  })
  async documentGaps(
    @Root() object: ObjectRow,
    @Arg('stage', () => LifeCycleStageKind, { description: 'Stage whose documents are asked about.' })
    stage: LifeCycleStageKind,
    @Ctx() context: SubgraphContext,
  ): Promise<DocumentGap[]> {
    const gaps = documentGapsOf(stage, await loadProofs(context, object.id));
    return gaps.map((gap) => ({
      kind: gap.kind,
      missing: absentCopyText(gap),
      legalBasis: legalReferenceOf(gap.clause),
    }));
  }
}
