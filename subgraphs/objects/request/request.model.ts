import { describedEnum } from '../../shared/graphql/described-enum';

export const ObjectRequestState = describedEnum(
  'ObjectRequestState',
  'Standing of a request to add an object to the portal (C-4).',
  {
    DRAFT: 'The organization is writing it; nobody else sees it.',
    SUBMITTED: 'It was sent and waits to be taken up.',
    UNDER_REVIEW: 'It is being considered.',
    APPROVED: 'It was approved: the object is recorded.',
    REJECTED: 'It was rejected with a reason.',
  },
);
export type ObjectRequestState = keyof typeof ObjectRequestState;

export const ObjectRequestAction = describedEnum(
  'ObjectRequestAction',
  'Act on a request to add an object (C-4).',
  {
    CORRECT: 'Its organization writes it anew.',
    SUBMIT: 'Its organization sends it.',
    START_REVIEW: 'The service integrator or the authorized body takes it up.',
    APPROVE: 'They approve it, which records the object.',
    REJECT: 'They reject it with a reason.',
  },
);
export type ObjectRequestAction = keyof typeof ObjectRequestAction;
