import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { loaderOf } from '../../shared/graphql/loader';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import type { UserErrorType } from '../../shared/graphql/user-error.type';
import { toUserErrors } from '../../shared/graphql/user-errors';
import { almatyDay, type LocalDate } from '../../shared/kernel/local-date';
import { loadDocuments } from '../signature/document.loader';
import { bothSignedAt } from '../signature/signature.rules';
import type { DirectedCertificate } from './acceptance-certificate.entity';
import { dateWarnings } from './acceptance-certificate.rules';
import { findCheckDays } from './acceptance-certificate.store';
import { AcceptanceCertificate } from './acceptance-certificate.type';
import type { CertificateContact } from './certificate.model';

/** Whoever holds a certificate may read what it says: `Deposit.certificate` gave it. */
@Resolver(() => AcceptanceCertificate)
export class CertificateHeadResolver {
  @FieldResolver()
  async date(
    @Root() { depositId, direction, head }: DirectedCertificate,
    @Ctx() context: SubgraphContext,
  ): Promise<LocalDate | null> {
    if (head.date !== null || direction === 'HANDOVER') return head.date;
    const documents = await loadDocuments(context, depositId);
    const signedAt = bothSignedAt(documents.find(({ kind }) => kind === 'CERTIFICATE')?.signatures ?? []);
    return signedAt && almatyDay(signedAt);
  }

  @FieldResolver()
  place(@Root() { head }: DirectedCertificate): string {
    return head.place;
  }

  @FieldResolver()
  acceptingOrganization(@Root() { head }: DirectedCertificate): string {
    return head.acceptingOrganization;
  }

  @FieldResolver()
  transferringOrganization(@Root() { head }: DirectedCertificate): string {
    return head.transferringOrganization;
  }

  @FieldResolver()
  softwareName(@Root() { head }: DirectedCertificate): string {
    return head.softwareName;
  }

  @FieldResolver()
  annotation(@Root() { head }: DirectedCertificate): string {
    return head.annotation;
  }

  @FieldResolver()
  acceptingContact(@Root() { head }: DirectedCertificate): CertificateContact | null {
    return head.acceptingContact;
  }

  @FieldResolver()
  transferringContact(@Root() { head }: DirectedCertificate): CertificateContact | null {
    return head.transferringContact;
  }

  @FieldResolver()
  async warnings(
    @Root() { depositId, head }: DirectedCertificate,
    @Ctx() context: SubgraphContext,
  ): Promise<UserErrorType[]> {
    if (head.date === null) return [];
    const checkedOn = await loaderOf<string, LocalDate | null>(context, 'check-days', async (ids) => {
      const days = await findCheckDays(context.dataSource, ids);
      return ids.map((id) => days.get(id) ?? null);
    }).load(depositId);
    return toUserErrors(dateWarnings(head.date, checkedOn), context.language);
  }
}
