import { readPolicies } from '../../shared/access/read-policies';
import { sightOf } from '../../shared/graphql/guard';
import { inOrder } from '../../shared/graphql/loader';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { addDays, almatyDay, almatyDayStart, type LocalDate } from '../../shared/kernel/local-date';
import type { Language } from '../../shared/kernel/localized-text';
import { printedDay } from '../../shared/print/print-form';
import type { PrintedForm } from '../../shared/print/printed-form.model';
import type { PersonName } from '../application/annex-1.model';
import { ApplicationJournalEntity } from '../journal/journal.entity';
import { printedNumber } from '../journal/journal.rules';
import { findRowSignatures, IS_PUBLISHED } from '../journal/journal.store';
import type { JournalSignatureEntity } from '../journal/journal-signature.entity';
import { organizationNames } from '../links/organization-name';
import { type JournalLine, printedJournal } from './annex-2.print';

/** The journal of a period; null for whoever may not read it. Persons are left out where the caller may not see them. */
export function composeJournal(
  context: SubgraphContext,
  { from, to }: { readonly from: LocalDate; readonly to: LocalDate },
  language: Language,
): PrintedForm | null {
  if (!sightOf(context, 'deposit.journal.read')) return null;
  const lines = linesOf(context, from, to, language);
  return printedJournal({ isSynthetic: false, madeAt: context.now, from, to, lines }, language);
}

/** Rows of this many are read at once. */
const PIECE = 200;

async function* linesOf(
  context: SubgraphContext,
  from: LocalDate,
  to: LocalDate,
  language: Language,
): AsyncGenerator<JournalLine> {
  const showsPersons = readPolicies.decide(context.actor, 'deposit.journal.person.read').allowed;
  const nameOf = organizationNames(context.peers, context.today);
  for await (const { signature, ...row } of rowsOf(context, from, to))
    yield {
      item: row.itemNumber,
      applicationNumber: printedNumber(row),
      receivedOn: almatyDay(row.receivedAt),
      stateBody: (await nameOf(row.stateBodyId))[language],
      head: showsPersons ? `${fullName(row.signatoryPerson)}, ${row.signatoryPosition}` : null,
      receivedBy: showsPersons ? fullName(row.receivedBy) : null,
      signature: signature && signatureText(signature, showsPersons),
    };
}

function signatureText({ signerName, signedAt }: JournalSignatureEntity, showsPersons: boolean): string {
  const day = printedDay(almatyDay(signedAt));
  return showsPersons ? `${signerName}, ${day}` : day;
}

/** A row with its signature; only published ones where the caller reads no others (A2.7). */
async function* rowsOf(
  { dataSource, actor }: SubgraphContext,
  from: LocalDate,
  to: LocalDate,
): AsyncGenerator<ApplicationJournalEntity & { readonly signature: JournalSignatureEntity | null }> {
  const seesUnsigned = readPolicies.decide(actor, 'deposit.journal.unsigned.read').allowed;
  let after = '';
  for (;;) {
    const rows = await dataSource
      .createQueryBuilder(ApplicationJournalEntity, 'row')
      .where('row.received_at >= :start AND row.received_at < :end', {
        start: almatyDayStart(from),
        end: almatyDayStart(addDays(to, 1)),
      })
      .andWhere('row.position > :after', { after })
      .andWhere(seesUnsigned ? 'true' : IS_PUBLISHED)
      .orderBy('row.position')
      .limit(PIECE)
      .getMany();
    const ids = rows.map(({ id }) => id);
    const signatures = inOrder(ids, await findRowSignatures(dataSource, ids), ({ rowId }) => rowId);
    yield* rows.map((row, index) => ({ ...row, signature: signatures[index] ?? null }));
    if (rows.length < PIECE) return;
    after = rows.at(-1)?.position ?? after;
  }
}

function fullName({ surname, name, patronymic }: PersonName): string {
  return [surname, name, patronymic].filter(Boolean).join(' ');
}
