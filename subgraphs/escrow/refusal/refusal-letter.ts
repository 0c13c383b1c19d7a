import { almatyDay, type LocalDate } from '../../shared/kernel/local-date';
import type { Language, LocalizedText } from '../../shared/kernel/localized-text';
import { printedDay } from '../../shared/print/print-form';
import type { PrintedForm } from '../../shared/print/printed-form.model';
import type { FormText } from '../application/annex-1.model';
import type { DepositEntity } from '../deposit/deposit.entity';
import { AGREEMENT, REFUSAL } from '../print/labels';
import { printedRefusal } from '../print/refusal.print';
import type { RefusalEvidence, RefusalGround } from './refusal.model';
import { GROUND_CLAUSES, type RegisterAnswer, registerEvidence } from './refusal.rules';

export interface LetterFacts {
  readonly deposit: Pick<DepositEntity, 'number' | 'versionLabel' | 'isSynthetic'>;
  readonly softwareName: FormText;
  /** Name of the owner on the day. */
  readonly owner: LocalizedText;
  readonly ground: RefusalGround;
  readonly evidence: readonly RefusalEvidence[];
  /** Null where the register was not asked. */
  readonly register: RegisterAnswer | null;
  readonly refusedAt: Date;
}

/** The letter of a refusal: ground with its clause, what proves it, in the words of whoever found it (E-16). */
export function refusalLetter(facts: LetterFacts, language: Language): PrintedForm {
  const { deposit, softwareName, owner, ground, refusedAt } = facts;
  const { number, versionLabel, isSynthetic } = deposit;
  return printedRefusal(
    {
      number,
      isSynthetic,
      madeAt: refusedAt,
      date: almatyDay(refusedAt),
      addressee: owner[language],
      filing: number,
      softwareName: [softwareName[language] ?? softwareName.ru, versionLabel].filter(Boolean).join(', '),
      operator: AGREEMENT.operator[language],
      grounds: [{ clause: GROUND_CLAUSES[ground].clause, evidence: findingsOf(facts, language) }],
    },
    language,
  );
}

/** What was found, file by file, and what the register told, which is kept as a code and printed in words. */
function findingsOf({ evidence, register, refusedAt }: LetterFacts, language: Language): string[] {
  const day = almatyDay(refusedAt);
  const kept = registerEvidence(register, day).map(({ finding }) => finding);
  return [
    ...evidence
      .filter(({ finding }) => !kept.includes(finding))
      .map(({ path, finding }) => (path ? `${path}: ${finding}` : finding)),
    ...(register ? [registerWords(register, day, language)] : []),
  ];
}

function registerWords({ facts }: RegisterAnswer, day: LocalDate, language: Language): string {
  const { EXCLUDED, NOT_YET_INCLUDED, UNKNOWN } = REFUSAL.register;
  const words = facts?.status === 'NOT_YET_INCLUDED' ? NOT_YET_INCLUDED : EXCLUDED;
  const text = (facts ? words : UNKNOWN)[language];
  return text.replace('{number}', facts?.number ?? '').replace('{day}', printedDay(day));
}
