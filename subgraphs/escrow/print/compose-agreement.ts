import { readPolicies } from '../../shared/access/read-policies';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { almatyDay, type LocalDate } from '../../shared/kernel/local-date';
import type { Language } from '../../shared/kernel/localized-text';
import type { PrintedForm } from '../../shared/print/printed-form.model';
import { AgreementEntity } from '../agreement/agreement.entity';
import type { AgreementSide } from '../agreement/agreement.model';
import { signedClauses } from '../agreement/agreement.rules';
import type { DepositEntity } from '../deposit/deposit.entity';
import { relationsOf } from '../party/party.rules';
import type { DocumentParty } from '../signature/document.model';
import { findContents } from '../signature/document.store';
import { partyOf } from '../signature/signature.rules';
import { type AgreementParty, printedAgreement } from './annex-4.print';
import { latestOf, signaturesOf } from './compose-certificate';

/** The agreement in the words that were signed, each party its own copy; for the parties alone (A4.5.4). */
export async function composeAgreement(
  { dataSource, actor }: SubgraphContext,
  deposit: DepositEntity,
  language: Language,
): Promise<PrintedForm | null> {
  const relations = relationsOf(actor, deposit);
  if (!readPolicies.decide(actor, 'deposit.agreement.read', { relations }).allowed) return null;
  const { id: depositId, number, isSynthetic } = deposit;
  const agreement = await dataSource.manager.findOneBy(AgreementEntity, { depositId });
  const [text] = await findContents(dataSource, [depositId], ['AGREEMENT']);
  if (!agreement?.operatorSide || !agreement.concludedOn || !text) return null;
  const signatures = await signaturesOf(dataSource, depositId, 'AGREEMENT');
  const side = (
    { name, representative, authorityBasis }: AgreementSide,
    party: DocumentParty,
  ): AgreementParty => {
    const signed = signatures.find((one) => one.party === party);
    const signedOn = signed ? almatyDay(signed.signedAt) : null;
    return {
      name: name[language],
      representative,
      authorityBasis,
      signedOn,
      isSealed: signed?.isSealed ?? false,
    };
  };
  return printedAgreement(
    {
      number,
      isSynthetic,
      madeAt: latestOf(agreement.proposedAt, signatures),
      place: agreement.place,
      date: agreement.concludedOn as LocalDate,
      owner: side(agreement.ownerSide, 'OWNER'),
      operator: side(agreement.operatorSide, 'OPERATOR'),
      clauses: signedClauses(text.content, language),
      copy: partyOf(actor, deposit) === 'OWNER' ? 1 : 2,
    },
    language,
  );
}
