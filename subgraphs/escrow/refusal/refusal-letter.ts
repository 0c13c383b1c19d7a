import { almatyDay } from '../../shared/kernel/local-date';
import type { Language, LocalizedText } from '../../shared/kernel/localized-text';
import type { PrintedForm } from '../../shared/print/printed-form.model';
import type { DepositEntity } from '../deposit/deposit.entity';
import { AGREEMENT } from '../print/labels';
import { printedRefusal } from '../print/refusal.print';
import type { RefusalEvidence, RefusalGround } from './refusal.model';
import { GROUND_CLAUSES } from './refusal.rules';

export interface LetterFacts {
  readonly deposit: Pick<DepositEntity, 'number' | 'versionLabel' | 'isSynthetic'>;
  /** As the register told it; null on the path of an object. */
  readonly productName: string | null;
  /** Name of the owner on the day. */
  readonly owner: LocalizedText;
  readonly ground: RefusalGround;
  readonly evidence: readonly RefusalEvidence[];
  readonly refusedAt: Date;
}

/** The letter of a refusal: ground with its clause, what proves it, in the words of whoever found it (E-16). */
export function refusalLetter(facts: LetterFacts, language: Language): PrintedForm {
  const { deposit, productName, owner, ground, evidence, refusedAt } = facts;
  const { number, versionLabel, isSynthetic } = deposit;
  const findings = evidence.map(({ path, finding }) => (path ? `${path}: ${finding}` : finding));
  return printedRefusal(
    {
      number,
      isSynthetic,
      madeAt: refusedAt,
      date: almatyDay(refusedAt),
      addressee: owner[language],
      filing: number,
      softwareName: [productName, versionLabel].filter(Boolean).join(', '),
      operator: AGREEMENT.operator[language],
      grounds: [
        {
          clause: GROUND_CLAUSES[ground].clause,
          evidence: findings.map((text) => ({ kk: text, ru: text, en: text })),
        },
      ],
    },
    language,
  );
}
