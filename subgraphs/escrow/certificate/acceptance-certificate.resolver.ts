import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { readPolicies } from '../../shared/access/read-policies';
import { type Page, PageArgs, toldPage } from '../../shared/graphql/connection';
import { inOrder, loaderOf } from '../../shared/graphql/loader';
import { nestedPage } from '../../shared/graphql/nested-list';
import { withheld } from '../../shared/graphql/restricted';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { legalReference } from '../../shared/law/law-register';
import { AccessPurpose } from '../access-right/access-right.model';
import { maySeeMaterial } from '../access-right/material-guard';
import { PURPOSE_ARGUMENT } from '../access-right/purpose-argument';
import type { DepositRow } from '../deposit/deposit.store';
import { Deposit } from '../deposit/deposit.type';
import { answerWithDeposit, type DepositAnswer, depositPayload } from '../deposit/deposit-payload';
import { relationsOf } from '../party/party.rules';
import type {
  AcceptanceCertificateEntity,
  CertificateRowEntity,
  DirectedCertificate,
} from './acceptance-certificate.entity';
import { AcceptanceCertificateRecordInput } from './acceptance-certificate.inputs';
import { handOverHead, isGoingBack } from './acceptance-certificate.rules';
import { recordCertificate } from './acceptance-certificate.service';
import { latestCertificates, linesOf } from './acceptance-certificate.store';
import {
  AcceptanceCertificate,
  LibraryLineConnection,
  SourceLineConnection,
} from './acceptance-certificate.type';
import type { LibraryRow, SourceRow } from './certificate.model';

const RecordPayload = depositPayload('AcceptanceCertificateRecord');

@Resolver()
export class CertificateMutations {
  @Mutation(() => RecordPayload, {
    description:
      'Records the acceptance certificate of a deposit; a later one corrects the one before. By the owner or holder (E-14, Annex 3).',
  })
  async acceptanceCertificateRecord(
    @Arg('input', () => AcceptanceCertificateRecordInput, { description: 'The certificate.' })
    input: AcceptanceCertificateRecordInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DepositAnswer> {
    return answerWithDeposit(context, info, await recordCertificate(context, input));
  }
}

/** Persons of both sides, told to whoever may read the certificate at all (A3.5). */
const CONTACTS = {
  acceptingContact: legalReference('146', 'A3.5'),
  transferringContact: legalReference('146', 'A3.5'),
} as const;

@Resolver(() => Deposit)
export class DepositCertificateResolver {
  @FieldResolver(() => AcceptanceCertificate, {
    nullable: true,
    description:
      'Acceptance certificate in its latest version; null until one was recorded, and for whoever is neither a party nor the operator, with the error FIELD_RESTRICTED where contacts were asked for (E-14, A3.5).',
  })
  certificate(
    @Root() deposit: DepositRow,
    @Arg('purpose', () => AccessPurpose, PURPOSE_ARGUMENT) purpose: AccessPurpose | null,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DirectedCertificate | null> {
    return certificateFor(deposit, purpose, context, info);
  }

  @FieldResolver(() => AcceptanceCertificate, {
    nullable: true,
    description:
      'Certificate by which the software goes back: the same tables, the parties in each other’s place. Null until the operator was told that operation ended, and for whoever may not read the certificate (E-11).',
  })
  async handOverCertificate(
    @Root() deposit: DepositRow,
    @Arg('purpose', () => AccessPurpose, PURPOSE_ARGUMENT) purpose: AccessPurpose | null,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DirectedCertificate | null> {
    const certificate = await certificateFor(deposit, purpose, context, info);
    if (!certificate || !isGoingBack(deposit.state)) return null;
    return { ...certificate, head: handOverHead(certificate.head), direction: 'HANDOVER' };
  }
}

async function certificateFor(
  deposit: DepositRow,
  purpose: AccessPurpose | null,
  context: SubgraphContext,
  info: GraphQLResolveInfo,
): Promise<DirectedCertificate | null> {
  const shown = { thing: 'CERTIFICATE', policy: 'deposit.material.read', purpose } as const;
  if (!(await maySeeMaterial(context, deposit, shown))) return withheld(info, CONTACTS);
  const relations = relationsOf(context.actor, deposit);
  const found = await loaderOf<string, AcceptanceCertificateEntity | null>(
    context,
    'certificates',
    async (ids) =>
      inOrder(ids, await latestCertificates(context.dataSource, ids), ({ depositId }) => depositId),
  ).load(deposit.id);
  const showsSigners = readPolicies.decide(context.actor, 'deposit.agreement.read', { relations }).allowed;
  return found && { ...found, direction: 'INTAKE', showsSigners };
}

/** Whoever holds a certificate may read its lines: `Deposit.certificate` gave it. */
@Resolver(() => AcceptanceCertificate)
export class CertificateLinesResolver {
  @FieldResolver(() => SourceLineConnection, { description: 'Table 1, by item №.' })
  sources(
    @Root() certificate: DirectedCertificate,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Page<SourceRow>> {
    return lines<SourceRow>(context, certificate, 1, args);
  }

  @FieldResolver(() => LibraryLineConnection, { description: 'Table 2, by item №.' })
  libraries(
    @Root() certificate: DirectedCertificate,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Page<LibraryRow>> {
    return lines<LibraryRow>(context, certificate, 2, args);
  }
}

async function lines<Line extends SourceRow | LibraryRow>(
  context: SubgraphContext,
  { id }: DirectedCertificate,
  table: 1 | 2,
  args: PageArgs,
): Promise<Page<Line>> {
  const list = linesOf(context.dataSource, table);
  const page = await nestedPage<CertificateRowEntity>(context, `certificate:${table}`, list, args, id);
  return toldPage(page, ({ line }) => line as Line);
}
