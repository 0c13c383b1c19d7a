import { describedEnum } from '../../shared/graphql/described-enum';

export const NoticeRecipient = describedEnum('NoticeRecipient', 'To whom a notice is sent.', {
  AUTHORIZED_BODY: 'The authorized body in informatization (E-2(1)).',
  OWNER_OR_HOLDER: 'The owner or holder of the software, to whom a refusal is sent (E-16).',
});
export type NoticeRecipient = keyof typeof NoticeRecipient;
