import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { ColumnOf } from '../../shared/database/select-columns';
import { type Page, PageArgs } from '../../shared/graphql/connection';
import { nestedPage } from '../../shared/graphql/nested-list';
import { columnsOf, selectedNodeFields } from '../../shared/graphql/selection';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { localized } from '../../shared/graphql/texts';
import { toGlobalId } from '../../shared/kernel/global-id';
import type { LocalizedText } from '../../shared/law/law.model';
import type { ObjectRow } from '../object/object.store';
import { InformatizationObject } from '../object/object.type';
import type { TechnicalDocumentEntity } from './document.entity';
import { TechnicalDocumentFilters } from './document.inputs';
import { documentsOf } from './document.store';
import { TechnicalDocument, TechnicalDocumentConnection } from './document.type';

const FIELD_COLUMNS: Readonly<Record<string, readonly ColumnOf<TechnicalDocumentEntity>[]>> = {
  kind: ['kind'],
  stage: ['stage'],
  title: ['titleKk', 'titleRu', 'titleEn'],
  number: ['number'],
  version: ['version'],
  language: ['language'],
  state: ['state'],
  approvedOn: ['approvedOn'],
  placedAt: ['placedAt'],
  hasElectronicCopy: ['sha256'],
  sha256: ['sha256'],
  sizeBytes: ['sizeBytes'],
  classification: ['classification'],
  fileName: ['fileName'],
  isArchived: ['isArchived'],
};

@Resolver(() => InformatizationObject)
export class ObjectDocumentsResolver {
  @FieldResolver(() => TechnicalDocumentConnection, {
    description: 'Technical documents of the object, latest placed first (C-4).',
  })
  documents(
    @Root() object: ObjectRow,
    @Args(() => PageArgs) args: PageArgs,
    @Arg('filterBy', () => TechnicalDocumentFilters, {
      nullable: true,
      description: 'Conditions on the list.',
    })
    filterBy: TechnicalDocumentFilters | null,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<TechnicalDocumentEntity>> {
    const columns = columnsOf(selectedNodeFields(info), FIELD_COLUMNS, ['id']);
    const list = documentsOf(context.dataSource, filterBy ?? {}, columns);
    return nestedPage(context, `documents:${columns}:${JSON.stringify(filterBy)}`, list, args, object.id);
  }
}

@Resolver(() => TechnicalDocument)
export class TechnicalDocumentResolver {
  @FieldResolver()
  id(@Root() row: TechnicalDocumentEntity): string {
    return toGlobalId('technicalDocument', row.id);
  }

  @FieldResolver()
  title(@Root() row: TechnicalDocumentEntity): LocalizedText {
    return localized(row.titleKk, row.titleRu, row.titleEn);
  }

  @FieldResolver()
  hasElectronicCopy(@Root() row: TechnicalDocumentEntity): boolean {
    return row.sha256 !== null;
  }
}
