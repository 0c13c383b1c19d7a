import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { readPolicies } from '../../shared/access/read-policies';
import { deadlineOf } from '../../shared/graphql/deadline';
import type { Deadline } from '../../shared/graphql/deadline.type';
import { inOrder, loaderOf } from '../../shared/graphql/loader';
import { withheld } from '../../shared/graphql/restricted';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import type { UserErrorType } from '../../shared/graphql/user-error.type';
import { toUserErrors } from '../../shared/graphql/user-errors';
import { almatyDay } from '../../shared/kernel/local-date';
import { legalReference } from '../../shared/law/law-register';
import type { DepositRow } from '../deposit/deposit.store';
import { Deposit } from '../deposit/deposit.type';
import { answerWithDeposit, type DepositAnswer, depositPayload } from '../deposit/deposit-payload';
import { askFinancingFacts } from '../links/financing-facts';
import { OBLIGATION_RULES } from '../obligation/obligation.rules';
import { relationsOf } from '../party/party.rules';
import { DocumentSignature, Signable } from '../signature/document.type';
import { shownSignable, shownSignature } from '../signature/shown-signature';
import type { Annex1Form } from './annex-1.model';
import { annex1Refusals } from './annex-1.rules';
import {
  DepositApplicationCorrectInput,
  DepositApplicationDraftInput,
  DepositApplicationSubmitInput,
} from './application.inputs';
import { correctApplication, draftApplication, submitApplication } from './application.service';
import { type ApplicationRow, findApplications } from './application.store';
import { DepositApplication } from './application.type';
import { findApplicationSignatures, signableForm } from './application-signature';
import type { ApplicationSignatureEntity } from './application-signature.entity';
import { financingRemarks, type ToldFinancing } from './financing.rules';

const DraftPayload = depositPayload('DepositApplicationDraft');
const CorrectPayload = depositPayload('DepositApplicationCorrect');
const SubmitPayload = depositPayload('DepositApplicationSubmit');

/** An application together with whether the caller may read its form. */
interface VisibleApplication extends Omit<ApplicationRow, 'form'> {
  readonly objectId: string | null;
  readonly form: Annex1Form | null;
}

@Resolver()
export class ApplicationMutations {
  @Mutation(() => DraftPayload, {
    description: 'Begins an application for an object. By its owner or holder (E-7).',
  })
  async depositApplicationDraft(
    @Arg('input', () => DepositApplicationDraftInput, { description: 'What is drafted.' })
    input: DepositApplicationDraftInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DepositAnswer> {
    return answerWithDeposit(context, info, await draftApplication(context, input));
  }

  @Mutation(() => CorrectPayload, {
    description: 'Replaces the form of an application that was not submitted. By owner or holder (E-7).',
  })
  async depositApplicationCorrect(
    @Arg('input', () => DepositApplicationCorrectInput, { description: 'What is corrected.' })
    input: DepositApplicationCorrectInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DepositAnswer> {
    return answerWithDeposit(context, info, await correctApplication(context, input));
  }

  @Mutation(() => SubmitPayload, {
    description:
      'Submits an application to the operator. By owner or holder, once the object is in operation (E-6, E-7); a late one is accepted and marked.',
  })
  async depositApplicationSubmit(
    @Arg('input', () => DepositApplicationSubmitInput, { description: 'What is submitted.' })
    input: DepositApplicationSubmitInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DepositAnswer> {
    return answerWithDeposit(context, info, await submitApplication(context, input));
  }
}

@Resolver(() => Deposit)
export class DepositApplicationFieldResolver {
  @FieldResolver(() => DepositApplication, {
    nullable: true,
    description:
      'Application in the form of Annex 1 (E-7); null for register software, and where only the deposit was recorded.',
  })
  async application(
    @Root() deposit: DepositRow,
    @Ctx() context: SubgraphContext,
  ): Promise<VisibleApplication | null> {
    const row = await loaderOf<string, ApplicationRow | null>(context, 'applications', async (ids) =>
      inOrder(ids, await findApplications(context.dataSource, ids), ({ depositId }) => depositId),
    ).load(deposit.id);
    const { objectId } = deposit;
    return row && { ...row, objectId, form: showsForm(context, deposit) ? row.form : null };
  }
}

/** A draft is its writer's own; once submitted, the operator reads it too. */
function showsForm({ actor }: SubgraphContext, deposit: DepositRow): boolean {
  const relations = relationsOf(actor, deposit);
  const { allowed } = readPolicies.decide(actor, 'deposit.application.read', { relations });
  return allowed && (relations.length > 0 || deposit.state !== 'DRAFT');
}

/** Persons to turn to, of the owner and of the developer, who are told to whoever reads the form (A1.6g, A1.7g). */
const CONTACTS = {
  'owner.contactPerson': legalReference('146', 'A1.6g'),
  'developer.contactPerson': legalReference('146', 'A1.7g'),
} as const;

@Resolver(() => DepositApplication)
export class ApplicationResolver {
  @FieldResolver()
  form(@Root() { form }: VisibleApplication, @Info() info: GraphQLResolveInfo): Annex1Form | null {
    return form ?? withheld(info, CONTACTS);
  }

  @FieldResolver()
  formVersion(@Root() row: VisibleApplication): string {
    return row.ruleSet;
  }

  @FieldResolver()
  deadline(@Root() row: VisibleApplication, @Ctx() { today }: SubgraphContext): Deadline | null {
    if (!row.commissionedOn || !row.submittedAt) return null;
    const { basis, term } = OBLIGATION_RULES['7'];
    return deadlineOf(basis, term, row.commissionedOn, today, almatyDay(row.submittedAt));
  }

  @FieldResolver()
  formProblems(@Root() row: VisibleApplication, @Ctx() context: SubgraphContext): UserErrorType[] | null {
    return row.form && toUserErrors(annex1Refusals(row.form, context.today), context.language);
  }

  @FieldResolver()
  async remarks(
    @Root() { form, objectId }: VisibleApplication,
    @Ctx() context: SubgraphContext,
  ): Promise<UserErrorType[] | null> {
    if (!form) return null;
    const told = objectId && form.financingSources?.length ? await loadFinancing(context, objectId) : null;
    return toUserErrors(financingRemarks(form.financingSources, told), context.language);
  }

  @FieldResolver(() => Signable, { nullable: true })
  signable(@Root() { form }: VisibleApplication): Signable | null {
    return form && shownSignable(signableForm(form));
  }

  @FieldResolver(() => DocumentSignature, { nullable: true })
  async signature(
    @Root() { depositId, form }: VisibleApplication,
    @Ctx() context: SubgraphContext,
  ): Promise<DocumentSignature | null> {
    const row = await loaderOf<string, ApplicationSignatureEntity | null>(
      context,
      'application-signatures',
      async (ids) =>
        inOrder(ids, await findApplicationSignatures(context.dataSource, ids), (one) => one.depositId),
    ).load(depositId);
    return row && shownSignature({ ...row, party: 'OWNER' }, form !== null);
  }
}

/** One question for all applications of a page. */
function loadFinancing(context: SubgraphContext, objectId: string): Promise<ToldFinancing> {
  return loaderOf<string, ToldFinancing>(context, 'financing', async (ids) => {
    const told = await askFinancingFacts(context.peers, ids);
    return ids.map((id) => told && { facts: told.get(id) ?? null });
  }).load(objectId);
}
