import type { DataSource } from 'typeorm';
import { readPolicies } from '../../shared/access/read-policies';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { almatyDay } from '../../shared/kernel/local-date';
import type { Language } from '../../shared/kernel/localized-text';
import type { PrintedForm } from '../../shared/print/printed-form.model';
import { handOverHead, isGoingBack } from '../certificate/acceptance-certificate.rules';
import { certificateLines, latestCertificate } from '../certificate/acceptance-certificate.store';
import type { CertificateDirection } from '../certificate/certificate.model';
import type { DepositEntity } from '../deposit/deposit.entity';
import { relationsOf } from '../party/party.rules';
import type { DocumentSignatureEntity } from '../signature/document.entity';
import type { DepositDocumentKind, DocumentParty } from '../signature/document.model';
import { findSignedDocuments } from '../signature/document.store';
import { bothSignedAt } from '../signature/signature.rules';
import { type PrintedSigner, printedCertificate } from './annex-3.print';

/** The certificate in its latest version; its lines are read while its pages are written. Null where there is none. */
export async function composeCertificate(
  { dataSource, actor }: SubgraphContext,
  deposit: DepositEntity,
  direction: CertificateDirection,
  language: Language,
): Promise<PrintedForm | null> {
  const latest = await latestCertificate(dataSource, deposit.id);
  if (!latest || (direction === 'HANDOVER' && !isGoingBack(deposit.state))) return null;
  const { number, isSynthetic } = deposit;
  const isIntake = direction === 'INTAKE';
  const signatures = isIntake ? await signaturesOf(dataSource, deposit.id, 'CERTIFICATE') : [];
  const head = isIntake ? latest.head : handOverHead(latest.head);
  const signedAt = bothSignedAt(signatures);
  const relations = relationsOf(actor, deposit);
  const showsSigners = readPolicies.decide(actor, 'deposit.agreement.read', { relations }).allowed;
  const lines = <Table extends 1 | 2>(table: Table) => certificateLines(dataSource, latest.id, table);
  return printedCertificate(
    {
      number,
      isSynthetic,
      direction,
      madeAt: latestOf(latest.recordedAt, signatures),
      certificate: {
        ...head,
        date: head.date ?? (signedAt && almatyDay(signedAt)),
        hasNoLibraries: latest.hasNoLibraries,
        sources: lines(1),
        libraries: lines(2),
      },
      accepting: signerOf(signatures, 'OPERATOR', showsSigners),
      transferring: signerOf(signatures, 'OWNER', showsSigners),
    },
    language,
  );
}

/** Signatures under one document of a deposit. */
export async function signaturesOf(
  dataSource: DataSource,
  depositId: string,
  kind: DepositDocumentKind,
): Promise<readonly DocumentSignatureEntity[]> {
  const documents = await findSignedDocuments(dataSource, [depositId]);
  return documents.find((document) => document.kind === kind)?.signatures ?? [];
}

/** What was printed is as new as the latest thing that it says. */
export function latestOf(made: Date, signatures: readonly { readonly signedAt: Date }[]): Date {
  return new Date(Math.max(made.getTime(), ...signatures.map(({ signedAt }) => signedAt.getTime())));
}

function signerOf(
  signatures: readonly DocumentSignatureEntity[],
  party: DocumentParty,
  showsSigners: boolean,
): PrintedSigner | null {
  const kept = signatures.find((one) => one.party === party);
  if (!kept) return null;
  const { signerName, position, isSealed, signedAt, certificate } = kept;
  const signedOn = almatyDay(signedAt);
  const shown = { name: signerName, position, certificate };
  return {
    signedOn,
    isSealed,
    ...(showsSigners ? shown : { name: null, position: null, certificate: null }),
  };
}
