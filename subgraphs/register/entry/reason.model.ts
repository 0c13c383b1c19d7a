import { describedEnum } from '../../shared/graphql/described-enum';

export const ReasonUse = describedEnum('RegisterReasonUse', 'What a reason of the register is given for.', {
  REFUSAL: 'Refusal of an application.',
  EXCLUSION: 'Exclusion of an entry.',
});
export type ReasonUse = keyof typeof ReasonUse;
