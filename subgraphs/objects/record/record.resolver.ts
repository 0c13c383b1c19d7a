import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { LocalizedTextType } from '../../shared/graphql/localized-text.type';
import { selectedFields } from '../../shared/graphql/selection';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { localized } from '../../shared/graphql/texts';
import type { LocalizedText } from '../../shared/kernel/localized-text';
import type { ObjectRow } from '../object/object.store';
import { InformatizationObject } from '../object/object.type';
import { answerWithObject, type ObjectAnswer, objectPayload } from '../object/object-payload';
import type { OrganizationEntity } from '../organization/organization.entity';
import { loadOrganization } from '../organization/organization.loader';
import { Organization } from '../organization/organization.type';
import { InformatizationObjectCorrectInput } from './correct.inputs';
import { correctObject } from './correct.service';
import { InformatizationObjectRecordInput } from './record.inputs';
import { Procedure, SubjectKind } from './record.model';
import { recordObject } from './record.service';

const InformatizationObjectRecordPayload = objectPayload('InformatizationObjectRecord');
const InformatizationObjectCorrectPayload = objectPayload('InformatizationObjectCorrect');

@Resolver()
export class RecordResolver {
  @Mutation(() => InformatizationObjectRecordPayload, {
    description:
      'Records a planned object of the organization of the caller, under the next code of the portal. By a state body, or an organization that works for one (C-2, C-4).',
  })
  async informatizationObjectRecord(
    @Arg('input', () => InformatizationObjectRecordInput, { description: 'Object to record.' })
    input: InformatizationObjectRecordInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObjectAnswer> {
    return answerWithObject(context, info, await recordObject(context, input));
  }

  @Mutation(() => InformatizationObjectCorrectPayload, {
    description:
      'Corrects the card of an object; the card as it was stays readable. By its owner, holder or organization (C-4).',
  })
  async informatizationObjectCorrect(
    @Arg('input', () => InformatizationObjectCorrectInput, { description: 'What is corrected.' })
    input: InformatizationObjectCorrectInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObjectAnswer> {
    return answerWithObject(context, info, await correctObject(context, input));
  }
}

/** What a record says of its scope and basis. */
@Resolver(() => InformatizationObject)
export class ObjectBasisResolver {
  @FieldResolver(() => Procedure, {
    nullable: true,
    description: 'What is done to the subject of the record (C-1); null on a record that does not tell.',
  })
  procedure(@Root() row: ObjectRow): string | null {
    return row.procedure;
  }

  @FieldResolver(() => SubjectKind, {
    nullable: true,
    description: 'What the record is about (C-1); null on a record that does not tell.',
  })
  subject(@Root() row: ObjectRow): string | null {
    return row.subject;
  }

  @FieldResolver(() => LocalizedTextType, {
    nullable: true,
    description:
      'State function, service or resource that the object serves (C-3(13)); null when not recorded.',
  })
  publicFunction(@Root() row: ObjectRow): LocalizedText | null {
    const { publicFunctionKk: kk, publicFunctionRu: ru, publicFunctionEn: en } = row;
    return ru === null ? null : localized(kk ?? '', ru, en ?? '');
  }

  @FieldResolver(() => Organization, {
    nullable: true,
    description: 'State body for which the owner works (C-2); null when the owner is one itself.',
  })
  beneficiary(
    @Root() row: ObjectRow,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OrganizationEntity | null> | null {
    return row.beneficiaryId ? loadOrganization(context, row.beneficiaryId, selectedFields(info)) : null;
  }
}
