import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { deadlineOf } from '../../shared/graphql/deadline';
import { DateScalar } from '../../shared/graphql/scalars';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { legalReference } from '../../shared/law/law-register';
import type { ObjectRow } from '../object/object.store';
import { InformatizationObject } from '../object/object.type';
import { loadStaleSince } from './stale.loader';
import { RecordDuty } from './stale.type';

const ACTION = {
  kk: 'Объектінің жазбасын тексеріп, өзекті екенін растаңыз.',
  ru: 'Проверьте запись об объекте и подтвердите её актуальность.',
  en: 'Check the record of the object and confirm that it is current.',
};

@Resolver(() => InformatizationObject)
export class ObjectStaleResolver {
  @FieldResolver(() => DateScalar, {
    nullable: true,
    description:
      'Day since which the record is stale: that of the first change of stage or card which no confirmation covers (C-4); null when the record is current.',
  })
  staleSince(@Root() row: ObjectRow, @Ctx() context: SubgraphContext): Promise<string | null> {
    return loadStaleSince(context, row);
  }

  @FieldResolver(() => RecordDuty, {
    nullable: true,
    description: 'Duty to bring the record up to date (C-4); null when the record is current.',
  })
  recordDuty(@Root() row: ObjectRow, @Ctx() context: SubgraphContext): Promise<RecordDuty | null> {
    return dutyOf(row, context);
  }
}

async function dutyOf(row: ObjectRow, context: SubgraphContext): Promise<RecordDuty | null> {
  const since = await loadStaleSince(context, row);
  if (since === null) return null;
  const basis = legalReference('129', '4.2');
  const deadline = deadlineOf(basis, { unit: 'NOT_STATED' }, since, context.today);
  return { action: ACTION, owedBy: ['OWNER', 'HOLDER'], deadline };
}
