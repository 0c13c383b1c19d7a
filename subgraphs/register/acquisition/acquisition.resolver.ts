import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { legalReferenceOf } from '../../shared/graphql/legal-reference';
import type { LegalReference } from '../../shared/graphql/legal-reference.type';
import { inOrder, loaderOf } from '../../shared/graphql/loader';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { answerWithThing, type ThingAnswer, thingPayload } from '../../shared/graphql/thing-payload';
import { legalReference } from '../../shared/law/law-register';
import { Organization, type OrganizationStub, organizationStub } from '../links/organization';
import { seesRegister } from '../register-sight';
import type { AcquisitionEntity } from './acquisition.entity';
import { AcquisitionRecordInput } from './acquisition.inputs';
import { recordAcquisition } from './acquisition.service';
import { findAcquisitions } from './acquisition.store';
import { Acquisition, UseExclusiveRights } from './acquisition.type';
import { RegisterEntryUseEntity } from './entry-use.entity';
import type { UseRow } from './entry-use.store';
import { RegisterEntryUse } from './entry-use.type';

const AcquisitionRecordPayload = thingPayload('AcquisitionRecord', 'use', () => RegisterEntryUse);

const RIGHTS = legalReference('129', '35');

@Resolver(() => RegisterEntryUse)
export class UseAcquisitionResolver {
  @Mutation(() => AcquisitionRecordPayload, {
    description:
      'Records the purchase of a product of the register for an object and the use that begins with it; what is not in force in the register on the day is refused with what would be lawful instead (C-20, C-26, C-32). By the owner, holder or organization of the object.',
  })
  async acquisitionRecord(
    @Arg('input', () => AcquisitionRecordInput, { description: 'Purchase itself.' })
    input: AcquisitionRecordInput,
    @Ctx() context: SubgraphContext,
  ): Promise<ThingAnswer> {
    return answerWithThing(context, await recordAcquisition(context, input), 'use', (id) =>
      seesRegister(context)
        ? context.dataSource.manager.findOneBy(RegisterEntryUseEntity, { id })
        : Promise.resolve(null),
    );
  }

  @FieldResolver(() => Acquisition, {
    nullable: true,
    description: 'Purchase that the use began with; null when the use was recorded without one.',
  })
  acquisition(@Root() { id }: UseRow, @Ctx() context: SubgraphContext): Promise<AcquisitionEntity | null> {
    return loaderOf<string, AcquisitionEntity | null>(context, 'acquisition', async (ids) =>
      inOrder(ids, await findAcquisitions(context.dataSource, ids), ({ useId }) => useId),
    ).load(id);
  }

  @FieldResolver(() => UseExclusiveRights, {
    description:
      'Whether exclusive rights to the product may pass to the buyer; derived from the form (C-35).',
  })
  exclusiveRights(@Root() { form }: UseRow): UseExclusiveRights {
    const isService = form === 'ICT_SERVICE';
    return { isTransferable: !isService, legalBasis: isService ? legalReferenceOf(RIGHTS) : null };
  }
}

@Resolver(() => Acquisition)
export class AcquisitionResolver {
  @FieldResolver()
  legalBasis(@Root() { basis }: AcquisitionEntity): LegalReference {
    return legalReferenceOf(legalReference('129', basis));
  }

  @FieldResolver(() => Organization, {
    nullable: true,
    description: 'Organization that bought the product; null when it cannot be read.',
  })
  acquirer(@Root() { acquirerId }: AcquisitionEntity): OrganizationStub {
    return organizationStub(acquirerId);
  }
}
