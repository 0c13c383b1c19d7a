import type { CommandResult } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import type { LocalDate } from '../../shared/kernel/local-date';
import { err, ok } from '../../shared/kernel/result';
import { commandDeposit } from '../deposit/deposit-command';
import type {
  AcceptanceCertificateRecordInput,
  CertificateHeadInput,
  CertificateInput,
} from './acceptance-certificate.inputs';
import { certificateClosedRefusals, certificateFormRefusals } from './acceptance-certificate.rules';
import { type Certificate, type CertificateHead, DEFAULT_PLACE } from './certificate.model';
import { keepCertificate } from './keep-certificate';

/** Records the certificate of a deposit, or corrects it by another version (E-14, Annex 3). By the owner or holder. */
export function recordCertificate(
  context: SubgraphContext,
  input: AcceptanceCertificateRecordInput,
): Promise<CommandResult> {
  const command = { ...input, name: 'acceptanceCertificateRecord', input, policy: 'deposit.file' } as const;
  const certificate = certificateOf(input.certificate);
  return commandDeposit(context, command, async (transaction, deposit) => {
    const refusals = [...certificateClosedRefusals(deposit), ...certificateFormRefusals(certificate)];
    if (refusals.length > 0) return err(refusals);
    const how = { isGenerated: false, recordedAt: context.now };
    const signed = await keepCertificate(transaction, deposit, certificate, how);
    if (signed.length > 0) return err(signed);
    const { sources, libraries } = certificate;
    return ok({ subjectId: deposit.id, facts: { sources: sources.length, libraries: libraries.length } });
  });
}

export function headOf({
  date,
  place,
  acceptingContact,
  transferringContact,
  ...head
}: CertificateHeadInput): CertificateHead {
  return {
    ...head,
    place: place?.trim() || DEFAULT_PLACE,
    date: (date ?? null) as LocalDate | null,
    acceptingContact: acceptingContact ?? null,
    transferringContact: transferringContact ?? null,
  };
}

function certificateOf({ head, sources, libraries, hasNoLibraries }: CertificateInput): Certificate {
  return {
    ...headOf(head),
    hasNoLibraries,
    sources: sources.map(
      (
        { language = null, languageVersion = null, framework = null, frameworkVersion = null, ...line },
        index,
      ) => ({
        ...line,
        row: index + 1,
        language,
        languageVersion,
        framework,
        frameworkVersion,
        modifiedOn: line.modifiedOn as LocalDate,
      }),
    ),
    libraries: libraries.map(({ language = null, version = null, ...line }, index) => ({
      ...line,
      row: index + 1,
      language,
      version,
      purl: null,
    })),
  };
}
