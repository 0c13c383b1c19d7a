import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { requireSight } from '../../shared/graphql/guard';
import { DateScalar } from '../../shared/graphql/scalars';
import { selectedFields } from '../../shared/graphql/selection';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { localized } from '../../shared/graphql/texts';
import type { LocalizedText } from '../../shared/kernel/localized-text';
import { findObjectByCode } from '../object/object.store';
import type { OrganizationEntity } from '../organization/organization.entity';
import { loadOrganization } from '../organization/organization.loader';
import { Organization } from '../organization/organization.type';
import { camel, cardChanges, type FieldChange, type KeptCard, versionOn } from './card-history.rules';
import { type CardVersion, findCardVersions, findVersionTimes } from './card-history.store';
import { CardComparison, InformatizationObjectCard } from './card-history.type';

/** Columns of a kept card under the names of the graph. */
type CardRow = Readonly<Record<string, unknown>> & {
  readonly ownerId: string;
  readonly holderId: string | null;
};

interface Comparison {
  readonly from: CardRow;
  readonly to: CardRow;
  readonly changes: FieldChange[];
}

const CODE = 'Registration number, for example `KZ-П-14-0000014`.';

@Resolver(() => InformatizationObjectCard)
export class CardHistoryResolver {
  @Query(() => InformatizationObjectCard, {
    nullable: true,
    description:
      'Card of an object as it stood at the end of a day (C-4); null when the caller may not see the object, when no version of that day is kept, or when the day lies ahead.',
  })
  async informatizationObjectAsOf(
    @Arg('code', () => String, { description: CODE }) code: string,
    @Arg('on', () => DateScalar, { description: 'Day in question.' }) on: string,
    @Ctx() context: SubgraphContext,
  ): Promise<CardRow | null> {
    const [version] = await versionsOn(context, code, [on]);
    return version ? toRow(version) : null;
  }

  @Query(() => CardComparison, {
    nullable: true,
    description:
      'Card of an object on two days, compared field by field (C-4); null when there is no card on one of them.',
  })
  async informatizationObjectChanges(
    @Arg('code', () => String, { description: CODE }) code: string,
    @Arg('from', () => DateScalar, { description: 'First day.' }) from: string,
    @Arg('to', () => DateScalar, { description: 'Second day.' }) to: string,
    @Ctx() context: SubgraphContext,
  ): Promise<Comparison | null> {
    const [first, second] = await versionsOn(context, code, [from, to]);
    if (!first || !second) return null;
    return { from: toRow(first), to: toRow(second), changes: cardChanges(first.card, second.card) };
  }

  @FieldResolver()
  name(@Root() row: CardRow): LocalizedText | null {
    return textOf(row, 'name');
  }

  @FieldResolver()
  purpose(@Root() row: CardRow): LocalizedText | null {
    return textOf(row, 'purpose');
  }

  @FieldResolver()
  publicFunction(@Root() row: CardRow): LocalizedText | null {
    return textOf(row, 'publicFunction');
  }

  @FieldResolver(() => Organization, { nullable: true })
  owner(
    @Root() row: CardRow,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OrganizationEntity | null> {
    return loadOrganization(context, row.ownerId, selectedFields(info));
  }

  @FieldResolver(() => Organization, { nullable: true })
  holder(
    @Root() row: CardRow,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OrganizationEntity | null> | null {
    return row.holderId ? loadOrganization(context, row.holderId, selectedFields(info)) : null;
  }
}

async function versionsOn(
  context: SubgraphContext,
  code: string,
  days: readonly string[],
): Promise<(CardVersion | null)[]> {
  const sight = requireSight(context, 'object.read');
  const object = await findObjectByCode(context.dataSource, sight, code, ['id']);
  if (!object) return [];
  const times = await findVersionTimes(context.dataSource, object.id);
  const asked = days.map((day) => (day > context.today ? null : versionOn(times, day)));
  const numbers = asked.flatMap((time) => time?.version ?? []);
  const cards = await findCardVersions(context.dataSource, object.id, numbers);
  return asked.map((time) => cards.find(({ version }) => version === time?.version) ?? null);
}

function toRow({ version, validFrom, card }: CardVersion): CardRow {
  const { characteristics, ...own } = card;
  return {
    ...inGraph(own),
    characteristics: characteristics ? inGraph(characteristics) : null,
    version,
    validFrom,
  };
}

function inGraph(columns: KeptCard): CardRow {
  return Object.fromEntries(
    Object.entries(columns).map(([column, value]) => [camel(column), value]),
  ) as CardRow;
}

function textOf(row: CardRow, field: string): LocalizedText | null {
  const [kk, ru, en] = ['Kk', 'Ru', 'En'].map((language) => row[`${field}${language}`]);
  return ru == null ? null : localized(String(kk ?? ''), String(ru), String(en ?? ''));
}
