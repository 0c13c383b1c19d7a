import type { InformatizationObjectEntity } from '../object/object.entity';
import type { CardFacts } from './cost-support.rules';

type Card = Pick<
  InformatizationObjectEntity,
  'purposeRu' | 'objectClass' | 'hosting' | 'holderId' | 'recordState' | 'commissionedOn' | 'terminatedOn'
>;

/** What the verdict on operation cost asks of a card (C-18). */
export function cardFacts(card: Card): CardFacts {
  return {
    hasPurpose: card.purposeRu !== null,
    hasClass: card.objectClass !== null,
    hasHosting: card.hosting !== null,
    hasHolder: card.holderId !== null,
    isPublished: card.recordState === 'PUBLISHED',
    commissionedOn: card.commissionedOn,
    terminatedOn: card.terminatedOn,
  };
}
