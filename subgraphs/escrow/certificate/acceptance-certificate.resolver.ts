import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { type Page, PageArgs } from '../../shared/graphql/connection';
import { inOrder, loaderOf } from '../../shared/graphql/loader';
import { nestedPage } from '../../shared/graphql/nested-list';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { AccessPurpose } from '../access-right/access-right.model';
import { maySeeMaterial } from '../access-right/material-guard';
import { PURPOSE_ARGUMENT } from '../access-right/purpose-argument';
import type { DepositRow } from '../deposit/deposit.store';
import { Deposit } from '../deposit/deposit.type';
import { answerWithDeposit, type DepositAnswer, depositPayload } from '../deposit/deposit-payload';
import type { AcceptanceCertificateEntity, CertificateRowEntity } from './acceptance-certificate.entity';
import { AcceptanceCertificateRecordInput } from './acceptance-certificate.inputs';
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

@Resolver(() => Deposit)
export class DepositCertificateResolver {
  @FieldResolver(() => AcceptanceCertificate, {
    nullable: true,
    description:
      'Acceptance certificate in its latest version; null until one was recorded, and for whoever is neither a party nor the operator (E-14).',
  })
  async certificate(
    @Root() deposit: DepositRow,
    @Arg('purpose', () => AccessPurpose, PURPOSE_ARGUMENT) purpose: AccessPurpose | null,
    @Ctx() context: SubgraphContext,
  ): Promise<AcceptanceCertificateEntity | null> {
    const shown = { thing: 'CERTIFICATE', policy: 'deposit.material.read', purpose } as const;
    if (!(await maySeeMaterial(context, deposit, shown))) return null;
    return loaderOf<string, AcceptanceCertificateEntity | null>(context, 'certificates', async (ids) =>
      inOrder(ids, await latestCertificates(context.dataSource, ids), ({ depositId }) => depositId),
    ).load(deposit.id);
  }
}

/** Whoever holds a certificate may read its lines: `Deposit.certificate` gave it. */
@Resolver(() => AcceptanceCertificate)
export class CertificateLinesResolver {
  @FieldResolver(() => SourceLineConnection, { description: 'Table 1, by item №.' })
  sources(
    @Root() certificate: AcceptanceCertificateEntity,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Page<SourceRow>> {
    return lines<SourceRow>(context, certificate, 1, args);
  }

  @FieldResolver(() => LibraryLineConnection, { description: 'Table 2, by item №.' })
  libraries(
    @Root() certificate: AcceptanceCertificateEntity,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Page<LibraryRow>> {
    return lines<LibraryRow>(context, certificate, 2, args);
  }
}

async function lines<Line extends SourceRow | LibraryRow>(
  context: SubgraphContext,
  { id }: AcceptanceCertificateEntity,
  table: 1 | 2,
  args: PageArgs,
): Promise<Page<Line>> {
  const list = linesOf(context.dataSource, table);
  const page = await nestedPage<CertificateRowEntity>(context, `certificate:${table}`, list, args, id);
  const lineOf = ({ line }: CertificateRowEntity) => line as Line;
  return {
    edges: page.edges.map(({ cursor, node }) => ({ cursor, node: lineOf(node) })),
    nodes: page.nodes.map(lineOf),
    pageInfo: page.pageInfo,
    get totalCount() {
      return page.totalCount;
    },
  };
}
