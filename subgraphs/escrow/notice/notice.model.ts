import { describedEnum } from '../../shared/graphql/described-enum';

export const NoticeRecipient = describedEnum('NoticeRecipient', 'To whom a notice is sent.', {
  AUTHORIZED_BODY: 'The authorized body in informatization (E-2(1)).',
  OWNER_OR_HOLDER:
    'The owner or holder of the software, to whom a refusal (E-16) or a disclosure (A4.1.1(6)) is told.',
});
export type NoticeRecipient = keyof typeof NoticeRecipient;
