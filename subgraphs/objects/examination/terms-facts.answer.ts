import { readInput } from '../../shared/peers/peer-input';
import type { PeerAnswer } from '../../shared/peers/peers';
import { TermsOfReferenceEntity } from './terms-of-reference.entity';

/** Whether terms of reference were agreed, and when; the verdict is null while they are considered (C-8, C-34). */
export const TERMS_FACTS: PeerAnswer = {
  question: 'terms-facts',
  async answer({ transaction }, input) {
    const termsOfReferenceId = readInput(input).uuid('termsOfReferenceId');
    const terms = await transaction.findOneBy(TermsOfReferenceEntity, { id: termsOfReferenceId });
    if (!terms) return null;
    const { objectId, state, consideredOn } = terms;
    return {
      termsOfReferenceId,
      objectId,
      verdict: state === 'SUBMITTED' ? null : state,
      agreedOn: state === 'AGREED' ? consideredOn : null,
    };
  },
};
