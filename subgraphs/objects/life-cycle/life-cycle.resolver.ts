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
import { loadRoundAndCard } from './life-cycle-record.loader';
import { missingText, type Step } from './readiness.rules';
import { STAGE_DATA, stageDataGaps, stageDataText } from './stage-data.rules';

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
    description:
      'Steps of creation and development with their evidence and the data of the stage, done or open, all at once (C-4, C-9).',
  })
  async readiness(@Root() object: ObjectRow, @Ctx() context: SubgraphContext): Promise<ReadinessStep[]> {
    const [proofs, { round, card }] = await Promise.all([
      loadProofs(context, object.id),
      loadRoundAndCard(context, object.id),
    ]);
    const evidence = proofs.flatMap(({ id, kind, state, approvedOn }) =>
      state === 'APPROVED' && approvedOn !== null ? [{ id, kind, approvedOn }] : [],
    );
    const steps = stepsOn(context.today, object.stage as LifeCycleStageKind, evidence, round);
    return [...steps.map(toAnswer), stageDataAnswer(stageDataGaps(card))];
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

function stageDataAnswer(gaps: readonly string[]): ReadinessStep {
  const isDone = gaps.length === 0;
  return {
    code: 'STAGE_DATA',
    title: STAGE_DATA.title,
    isDone,
    doneOn: null,
    evidenceDocumentId: null,
    missing: isDone ? null : stageDataText(gaps),
    legalBasis: legalReferenceOf(STAGE_DATA.clause),
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
