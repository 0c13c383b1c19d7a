import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { almatyDay } from '../../shared/kernel/local-date';
import type { Language } from '../../shared/kernel/localized-text';
import { printForm } from '../../shared/print/print-form';
import type { OpenFile } from '../../shared/server/file-handler';
import type { SealedBlob } from '../../shared/storage/sealed-store';
import type { DepositEntity } from '../deposit/deposit.entity';
import { organizationNames } from '../links/organization-name';
import { insertSealed } from '../material/medium.store';
import { openSealed } from '../material/open-sealed';
import { sealContent } from '../material/seal-content';
import { vaultOf } from '../material/vault-of';
import { RefusalLetterEntity } from './refusal.entity';
import { softwareNameOf } from './refusal.store';
import { type LetterFacts, refusalLetter } from './refusal-letter';

/** The languages of the act; English is printed on demand and is no letter. */
const LETTER_LANGUAGES = ['kk', 'ru'] as const satisfies readonly Language[];
const MOST_BYTES = 16 * 1024 * 1024;

export interface SealedLetter {
  readonly language: Language;
  readonly sealed: SealedBlob;
}

/** Prints the letters of a refusal into the store, before the act that delivers them; without the act nothing refers to them. */
export async function makeLetters(
  context: SubgraphContext,
  deposit: DepositEntity,
  facts: Pick<LetterFacts, 'ground' | 'evidence' | 'register'>,
): Promise<readonly SealedLetter[]> {
  const { now: refusedAt, peers, dataSource } = context;
  const owner = await organizationNames(peers, almatyDay(refusedAt))(deposit.ownerId);
  const softwareName = await softwareNameOf(dataSource, deposit.id);
  const letters: SealedLetter[] = [];
  for (const language of LETTER_LANGUAGES) {
    const form = refusalLetter({ ...facts, deposit, softwareName, owner, refusedAt }, language);
    const order = { sizeBytes: MOST_BYTES };
    const sealed = await sealContent(context, deposit.ownerId, order, () => printForm(form));
    if (!sealed.ok) throw new RangeError('The letter is longer than any letter.');
    letters.push({ language, sealed: sealed.value });
  }
  return letters;
}

/** Keeps the letters with the refusal, in its transaction. */
export async function keepLetters(
  transaction: EntityManager,
  { id: depositId, ownerId }: DepositEntity,
  letters: readonly SealedLetter[],
): Promise<void> {
  for (const { language, sealed } of letters) {
    await insertSealed(transaction, ownerId, sealed);
    const { sha256, size: sizeBytes } = sealed.content;
    const letter = { id: randomUUID(), depositId, language, ownerId, sha256, sizeBytes };
    await transaction.insert(RefusalLetterEntity, letter);
  }
}

/** The letter as it was delivered. */
export async function openLetter(
  context: SubgraphContext,
  { ownerId, sha256, sizeBytes }: RefusalLetterEntity,
): Promise<Pick<OpenFile, 'size' | 'sha256' | 'content'>> {
  const content = await openSealed({ ...context, vault: vaultOf(context) }, ownerId, sha256);
  return { size: String(sizeBytes), sha256, content };
}
