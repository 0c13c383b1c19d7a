import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { writePolicies } from '../../shared/access/write-policies';
import { type Page, PageArgs } from '../../shared/graphql/connection';
import { legalReferenceOf } from '../../shared/graphql/legal-reference';
import type { LegalReference } from '../../shared/graphql/legal-reference.type';
import { nestedPage } from '../../shared/graphql/nested-list';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import type { LocalizedText } from '../../shared/law/law.model';
import type { ObjectRow } from '../object/object.store';
import { InformatizationObject } from '../object/object.type';
import { LifeCycleAction, type LifeCycleStageKind } from './life-cycle.type';
import { ACT_POLICIES, actionsFor } from './life-cycle-act.rules';
import { loadEvidenceList, loadRelations, loadTrialList } from './life-cycle-record.loader';
import { classificationsOf, defectsOf } from './life-cycle-record.store';
import {
  CommissioningAct,
  ImplementationMeasure,
  SecurityTest,
  Termination,
  TrialCertificate,
  TrialDefectConnection,
  TrialDocument,
  TrialOperation,
  TrusteeTerms,
} from './life-cycle-record.type';
import type { TrialDefectEntity } from './trial-defect.entity';
import type { WorkClassificationEntity } from './work-classification.entity';
import { WORK_GROUNDS } from './work-classification.rules';
import {
  WorkClassification,
  WorkClassificationConnection,
  type WorkGround,
} from './work-classification.type';

type TrialRow = TrialOperation & { readonly id: string };

/** Records of the life of an object; each is one statement for all objects of a page. */
@Resolver(() => InformatizationObject)
export class ObjectEvidenceResolver {
  @FieldResolver(() => [LifeCycleAction], {
    description:
      'Acts that the stage allows and that the organization of the caller may do (C-9, C-10, C-19).',
  })
  async availableActions(
    @Root() object: ObjectRow,
    @Ctx() context: SubgraphContext,
  ): Promise<LifeCycleAction[]> {
    const relations = await loadRelations(context, object.id);
    return actionsFor(object.stage as LifeCycleStageKind, relations).filter(
      (action) => writePolicies.decide(context.actor, ACT_POLICIES[action], { relations }).allowed,
    );
  }

  @FieldResolver(() => TrialOperation, {
    nullable: true,
    description: 'Latest trial operation of the object (C-9(2)); null when it was never tried.',
  })
  async trialOperation(@Root() object: ObjectRow, @Ctx() context: SubgraphContext): Promise<TrialRow | null> {
    return (await loadEvidenceList<TrialRow>(context, 'trials', object.id)).at(-1) ?? null;
  }

  @FieldResolver(() => [SecurityTest], {
    description: 'Decided tests of the object for information security, oldest first (C-9(3)).',
  })
  securityTests(@Root() object: ObjectRow, @Ctx() context: SubgraphContext): Promise<SecurityTest[]> {
    return loadEvidenceList<SecurityTest>(context, 'securityTests', object.id);
  }

  @FieldResolver(() => [ImplementationMeasure], {
    description: 'Measures done in the implementations of the object, oldest first (C-3(2), C-9(4)).',
  })
  implementationMeasures(
    @Root() object: ObjectRow,
    @Ctx() context: SubgraphContext,
  ): Promise<ImplementationMeasure[]> {
    return loadEvidenceList<ImplementationMeasure>(context, 'implementationMeasures', object.id);
  }

  @FieldResolver(() => CommissioningAct, {
    nullable: true,
    description: 'Latest recorded commissioning act (C-15); null when none was recorded.',
  })
  async commissioningAct(
    @Root() object: ObjectRow,
    @Ctx() context: SubgraphContext,
  ): Promise<CommissioningAct | null> {
    return (await loadEvidenceList<CommissioningAct>(context, 'commissioningActs', object.id)).at(-1) ?? null;
  }

  @FieldResolver(() => [TrusteeTerms], {
    description: 'Terms of reference of trustees agreed by the authorized body, oldest first (C-10).',
  })
  trusteeTerms(@Root() object: ObjectRow, @Ctx() context: SubgraphContext): Promise<TrusteeTerms[]> {
    return loadEvidenceList<TrusteeTerms>(context, 'trusteeTerms', object.id);
  }

  @FieldResolver(() => Termination, {
    nullable: true,
    description: 'End of the operation of the object (C-19); null when none was recorded.',
  })
  async termination(@Root() object: ObjectRow, @Ctx() context: SubgraphContext): Promise<Termination | null> {
    return (await loadEvidenceList<Termination>(context, 'terminations', object.id)).at(-1) ?? null;
  }

  @FieldResolver(() => WorkClassificationConnection, {
    description: 'Work on the object that was classified as refinement or development, latest first (C-10).',
  })
  workClassifications(
    @Root() object: ObjectRow,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Page<WorkClassificationEntity>> {
    return nestedPage(context, 'workClassifications', classificationsOf(context.dataSource), args, object.id);
  }
}

@Resolver(() => TrialOperation)
export class TrialOperationResolver {
  @FieldResolver(() => [TrialDocument], {
    description: 'Documents of the procedures, oldest first (C-9(2)).',
  })
  documents(@Root() trial: TrialRow, @Ctx() context: SubgraphContext): Promise<TrialDocument[]> {
    return loadTrialList<TrialDocument>(context, 'documents', trial.id);
  }

  @FieldResolver(() => TrialCertificate, {
    nullable: true,
    description: 'Certificate of completion (C-9(2)); null until registered.',
  })
  async certificate(
    @Root() trial: TrialRow,
    @Ctx() context: SubgraphContext,
  ): Promise<TrialCertificate | null> {
    return (await loadTrialList<TrialCertificate>(context, 'certificates', trial.id)).at(-1) ?? null;
  }

  @FieldResolver(() => TrialDefectConnection, { description: 'Defects found, by number (C-9(2)).' })
  defects(
    @Root() trial: TrialRow,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Page<TrialDefectEntity>> {
    return nestedPage(context, 'trialDefects', defectsOf(context.dataSource), args, trial.id);
  }
}

@Resolver(() => WorkClassification)
export class WorkClassificationResolver {
  @FieldResolver()
  reason(@Root() { ground }: WorkClassificationEntity): LocalizedText {
    return WORK_GROUNDS[ground as WorkGround].reason;
  }

  @FieldResolver()
  legalBasis(@Root() { ground }: WorkClassificationEntity): LegalReference {
    return legalReferenceOf(WORK_GROUNDS[ground as WorkGround].clause);
  }
}
