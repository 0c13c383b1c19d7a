import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type Page, PageArgs } from '../../shared/graphql/connection';
import { legalReferenceOf } from '../../shared/graphql/legal-reference';
import { LegalReference } from '../../shared/graphql/legal-reference.type';
import { nestedPage } from '../../shared/graphql/nested-list';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { toGlobalId } from '../../shared/kernel/global-id';
import { loadProofs } from '../documentation/document.loader';
import type { ObjectRow } from '../object/object.store';
import { InformatizationObject } from '../object/object.type';
import { stepsOn } from './evidence.rules';
import { clauseOfEntry, phaseOf } from './life-cycle.rules';
import { type StageRow, stagesOf } from './life-cycle.store';
import {
  type LifeCycleAction,
  LifeCyclePhase,
  LifeCycleStage,
  LifeCycleStageConnection,
  type LifeCycleStageKind,
  ReadinessStep,
} from './life-cycle.type';
import { loadRound } from './life-cycle-record.loader';
import { missingText, type Step } from './readiness.rules';

@Resolver(() => InformatizationObject)
export class ObjectLifeCycleResolver {
  @FieldResolver(() => LifeCyclePhase, {
    description: 'Current phase of the life cycle of the object (C-3(7)).',
  })
  phase(@Root() object: ObjectRow): LifeCyclePhase {
    return phaseOf(object.stage as LifeCycleStageKind, object.commissionedOn !== null);
  }

  @FieldResolver(() => LifeCycleStageConnection, {
    description: 'Life of the object stretch by stretch, oldest first.',
  })
  history(
    @Root() object: ObjectRow,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Page<StageRow>> {
    return nestedPage(context, 'history', stagesOf(context.dataSource), args, object.id);
  }

  @FieldResolver(() => [ReadinessStep], {
    description: 'Steps of creation and development with their evidence, done or open, all at once (C-9).',
  })
  async readiness(@Root() object: ObjectRow, @Ctx() context: SubgraphContext): Promise<ReadinessStep[]> {
    const [proofs, round] = await Promise.all([
      loadProofs(context, object.id),
      loadRound(context, object.id),
    ]);
    const evidence = proofs.flatMap(({ id, kind, state, approvedOn }) =>
      state === 'APPROVED' && approvedOn !== null ? [{ id, kind, approvedOn }] : [],
    );
    return stepsOn(context.today, object.stage as LifeCycleStageKind, evidence, round).map(toAnswer);
  }
}

function toAnswer({ rule, evidence, isDone, doneOn }: Step): ReadinessStep {
  return {
    code: rule.code,
    title: rule.title,
    isDone,
    doneOn,
    evidenceDocumentId: evidence ? toGlobalId('technicalDocument', evidence.id) : null,
    missing: isDone ? null : missingText(rule),
    legalBasis: legalReferenceOf(rule.clause),
  };
}

@Resolver(() => LifeCycleStage)
export class LifeCycleStageResolver {
  @FieldResolver()
  id(@Root() row: StageRow): string {
    return toGlobalId('lifeCycleStage', row.id);
  }

  @FieldResolver()
  phase(@Root() row: StageRow): LifeCyclePhase {
    return phaseOf(row.stage as LifeCycleStageKind, row.wasCommissioned);
  }

  @FieldResolver()
  legalBasis(@Root() row: StageRow): LegalReference {
    return legalReferenceOf(clauseOfEntry(row.action as LifeCycleAction, row.ordinal === 1));
  }
}
