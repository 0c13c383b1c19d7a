import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { readPolicies } from '../../shared/access/read-policies';
import { type Page, PageArgs, toldPage } from '../../shared/graphql/connection';
import { inOrder, loaderOf } from '../../shared/graphql/loader';
import { nestedPage } from '../../shared/graphql/nested-list';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { answerWithThing, type ThingAnswer, thingPayload } from '../../shared/graphql/thing-payload';
import { AccessPurpose } from '../access-right/access-right.model';
import { maySeeMaterial } from '../access-right/material-guard';
import { PURPOSE_ARGUMENT } from '../access-right/purpose-argument';
import { AcceptanceCertificateGenerateInput } from '../certificate/acceptance-certificate.inputs';
import { DepositEntity } from '../deposit/deposit.entity';
import type { DepositRow } from '../deposit/deposit.store';
import { Deposit } from '../deposit/deposit.type';
import { relationsOf } from '../party/party.rules';
import { verdictOf } from '../verification/verification.rules';
import type { VerificationState, VerificationVerdict } from '../verification/verification.type';
import { MediaReadingEntity, type ReadingFindingEntity } from './reading.entity';
import { DepositDryRunInput, DepositVerificationStartInput } from './reading.inputs';
import { generateCertificate, startDryRun, startVerification } from './reading.service';
import { findingsOf, findReports, readingsOf } from './reading.store';
import { MediaReading, MediaReadingConnection, VerificationFindingConnection } from './reading.type';

const VerificationPayload = thingPayload('DepositVerificationStart', 'reading', () => MediaReading);
const DryRunPayload = thingPayload('DepositDryRun', 'reading', () => MediaReading);
const GeneratePayload = thingPayload('AcceptanceCertificateGenerate', 'reading', () => MediaReading);

/** A reading together with what the caller may read of it. */
interface VisibleReading extends MediaReadingEntity {
  readonly isParty: boolean;
  /** Asked before what was found is shown. */
  readonly maySee: () => Promise<boolean>;
}

const REPORT = { thing: 'REPORT', policy: 'deposit.material.read' } as const;

@Resolver()
export class ReadingMutations {
  @Mutation(() => VerificationPayload, {
    description: 'Starts the check of the material against its certificate. By the operator (E-5, E-15).',
  })
  async depositVerificationStart(
    @Arg('input', () => DepositVerificationStartInput, { description: 'What is checked.' })
    input: DepositVerificationStartInput,
    @Ctx() context: SubgraphContext,
  ): Promise<ThingAnswer> {
    const result = await startVerification(context, input);
    return answerWithThing(context, result, 'reading', (id) => load(context, id, false));
  }

  @Mutation(() => DryRunPayload, {
    description:
      'Tries the check before it counts: same verdict, no change of state, no notice. By the owner or holder (E-15).',
  })
  async depositDryRun(
    @Arg('input', () => DepositDryRunInput, { description: 'What is tried.' })
    input: DepositDryRunInput,
    @Ctx() context: SubgraphContext,
  ): Promise<ThingAnswer> {
    return answerWithThing(context, await startDryRun(context, input), 'reading', (id) =>
      load(context, id, true),
    );
  }

  @Mutation(() => GeneratePayload, {
    description:
      'Has the tables of a certificate made from the media, as another version that may be corrected. By the owner or holder (E-14, Annex 3).',
  })
  async acceptanceCertificateGenerate(
    @Arg('input', () => AcceptanceCertificateGenerateInput, {
      description: 'What the certificate says beside.',
    })
    input: AcceptanceCertificateGenerateInput,
    @Ctx() context: SubgraphContext,
  ): Promise<ThingAnswer> {
    const result = await generateCertificate(context, input);
    return answerWithThing(context, result, 'reading', (id) => load(context, id, true));
  }
}

/** A repeated command answers with a reading that may have ended since, to a caller whose right may have ended as well. */
async function load(context: SubgraphContext, id: string, isDepositors: boolean): Promise<VisibleReading> {
  const { manager } = context.dataSource;
  const reading = await manager.findOneByOrFail(MediaReadingEntity, { id });
  const deposit = await manager.findOneByOrFail(DepositEntity, { id: reading.depositId });
  const isParty = isDepositors && relationsOf(context.actor, deposit).length > 0;
  return { ...reading, isParty, maySee: () => maySeeMaterial(context, deposit, REPORT) };
}

/** What the operator does not see: how often a depositor tried before handing in. */
const KINDS = { operator: ['VERIFICATION'], party: ['VERIFICATION', 'DRY_RUN', 'CERTIFICATE'] } as const;

@Resolver(() => Deposit)
export class DepositReadingsResolver {
  @FieldResolver(() => MediaReadingConnection, {
    nullable: true,
    description:
      'Readings of the media, latest first; the operator sees the checks alone. Null for whoever is neither a party nor the operator (E-15).',
  })
  async verificationRuns(
    @Root() deposit: DepositRow,
    @Args(() => PageArgs) args: PageArgs,
    @Arg('purpose', () => AccessPurpose, PURPOSE_ARGUMENT) purpose: AccessPurpose | null,
    @Ctx() context: SubgraphContext,
  ): Promise<Page<VisibleReading> | null> {
    if (!(await maySeeMaterial(context, deposit, { ...REPORT, purpose }))) return null;
    const relations = relationsOf(context.actor, deposit);
    const isParty = readPolicies.decide(context.actor, 'deposit.owner-finding.read', { relations }).allowed;
    const who = isParty ? 'party' : 'operator';
    const list = readingsOf(context.dataSource, KINDS[who]);
    const page = await nestedPage<MediaReadingEntity>(context, `readings:${who}`, list, args, deposit.id);
    return toldPage(page, (reading) => ({ ...reading, isParty, maySee: async () => true }));
  }
}

@Resolver(() => MediaReading)
export class MediaReadingResolver {
  @FieldResolver()
  verdict(@Root() { kind, state, mismatchCount }: VisibleReading): VerificationVerdict | null {
    return kind === 'CERTIFICATE' ? null : verdictOf(state as VerificationState, mismatchCount);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Report as JSON, byte for byte what the signature covers; null until it ended.',
  })
  async report(@Root() reading: VisibleReading, @Ctx() context: SubgraphContext): Promise<string | null> {
    return (await reading.maySee()) ? ((await reportsOf(context, reading))?.report ?? null) : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Report of what harms the owner in other hands, such as secrets; for the owner and holder alone.',
  })
  async ownerReport(
    @Root() reading: VisibleReading,
    @Ctx() context: SubgraphContext,
  ): Promise<string | null> {
    return reading.isParty ? ((await reportsOf(context, reading))?.ownerReport ?? null) : null;
  }

  @FieldResolver(() => VerificationFindingConnection, {
    nullable: true,
    description: 'What was found, in a fixed order; null when the caller may not see it, or no longer.',
  })
  async findings(
    @Root() { id, maySee }: VisibleReading,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Page<ReadingFindingEntity> | null> {
    if (!(await maySee())) return null;
    return nestedPage(context, 'findings', findingsOf(context.dataSource, false), args, id);
  }

  @FieldResolver(() => VerificationFindingConnection, {
    nullable: true,
    description:
      'What harms the owner in other hands, such as secrets; null for all but the owner and holder.',
  })
  async ownerFindings(
    @Root() { id, isParty }: VisibleReading,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Page<ReadingFindingEntity> | null> {
    if (!isParty) return null;
    return nestedPage(context, 'owner-findings', findingsOf(context.dataSource, true), args, id);
  }
}

function reportsOf(context: SubgraphContext, { id }: VisibleReading) {
  return loaderOf<string, Awaited<ReturnType<typeof findReports>>[number] | null>(
    context,
    'reports',
    async (ids) => inOrder(ids, await findReports(context.dataSource, ids), (row) => row.id),
  ).load(id);
}
