import { defineRefusal } from '../../shared/kernel/refusal';

export const ticketUnknown = defineRefusal({
  code: 'ESCROW_TICKET_UNKNOWN',
  clause: null,
  texts: {
    kk: 'Рұқсат белгісіз, пайдаланылған немесе мерзімі өткен.',
    ru: 'Разрешение неизвестно, использовано или истекло.',
    en: 'The ticket is unknown, was used, or has ended.',
  },
  remedy: {
    kk: 'Жаңа рұқсат сұраңыз.',
    ru: 'Запросите новое разрешение.',
    en: 'Ask for a new ticket.',
  },
});
