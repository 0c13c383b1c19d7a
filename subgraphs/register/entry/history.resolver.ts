import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { type Page, PageArgs } from '../../shared/graphql/connection';
import { legalReferenceOf } from '../../shared/graphql/legal-reference';
import type { LegalReference } from '../../shared/graphql/legal-reference.type';
import { nestedPage } from '../../shared/graphql/nested-list';
import { columnsOf, selectedNodeFields } from '../../shared/graphql/selection';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import type { InclusionMode, RegisterEntryEventKind } from './entry.model';
import { eventClause } from './entry.rules';
import type { EntryRow } from './entry.store';
import { RegisterEntry, RegisterEntryEvent, RegisterEntryEventConnection } from './entry.type';
import { type EventColumn, type EventRow, eventsOf } from './history.store';

const FIELD_COLUMNS: Readonly<Record<string, readonly EventColumn[]>> = {
  ordinal: ['ordinal'],
  kind: ['kind'],
  occurredOn: ['occurredOn'],
  decisionNumber: ['decisionNumber'],
  reason: ['reason'],
  explanation: ['explanation'],
  recordedAt: ['recordedAt'],
  legalBasis: ['kind', 'inclusionMode'],
};

@Resolver(() => RegisterEntry)
export class EntryHistoryResolver {
  @FieldResolver(() => RegisterEntryEventConnection, {
    description: 'Acts by which the entry came to be what it is, oldest first.',
  })
  history(
    @Root() entry: EntryRow,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<EventRow>> {
    const columns = columnsOf(selectedNodeFields(info), FIELD_COLUMNS, ['id']);
    const list = eventsOf(context.dataSource, columns);
    return nestedPage(context, `history:${columns}`, list, args, entry.id);
  }
}

@Resolver(() => RegisterEntryEvent)
export class RegisterEntryEventResolver {
  @FieldResolver()
  legalBasis(@Root() row: EventRow): LegalReference | null {
    const clause = eventClause(row.kind as RegisterEntryEventKind, row.inclusionMode as InclusionMode);
    return clause && legalReferenceOf(clause);
  }
}
