import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { legalReferenceOf } from '../../shared/graphql/legal-reference';
import type { LegalReference } from '../../shared/graphql/legal-reference.type';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { toGlobalId } from '../../shared/kernel/global-id';
import { entryColumns, loadEntry } from '../entry/entry.loader';
import type { EntryRow } from '../entry/entry.store';
import { RegisterEntry } from '../entry/entry.type';
import { InformatizationObject, type ObjectStub, objectStub } from '../links/informatization-object';
import type { AcquisitionForm } from './entry-use.model';
import { FORM_CLAUSES } from './entry-use.rules';
import type { UseRow } from './entry-use.store';
import { RegisterEntryUse } from './entry-use.type';

@Resolver(() => RegisterEntryUse)
export class RegisterEntryUseResolver {
  @FieldResolver()
  id(@Root() row: UseRow): string {
    return toGlobalId('registerEntryUse', row.id);
  }

  @FieldResolver()
  legalBasis(@Root() row: UseRow): LegalReference {
    return legalReferenceOf(FORM_CLAUSES[row.form as AcquisitionForm]);
  }

  @FieldResolver(() => RegisterEntry, { description: 'Entry that is used.' })
  entry(
    @Root() row: UseRow,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<EntryRow | null> {
    return loadEntry(context, row.entryId, entryColumns(info));
  }

  @FieldResolver(() => InformatizationObject, {
    nullable: true,
    description: 'Object that uses the entry; null when it cannot be read.',
  })
  object(@Root() row: UseRow): ObjectStub {
    return objectStub(row.objectId);
  }
}
