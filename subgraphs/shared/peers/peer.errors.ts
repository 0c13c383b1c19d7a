import { defineRefusal } from '../kernel/refusal';

/** A command that depends on a fact of another registry fails closed when the fact cannot be had. */
export const peerUnavailable = defineRefusal({
  code: 'PEER_UNAVAILABLE',
  clause: null,
  texts: {
    kk: '{registry} тізілімі жауап бермеді, сондықтан әрекет орындалмады. Кейінірек қайталаңыз.',
    ru: 'Реестр {registry} не ответил, поэтому действие не выполнено. Повторите позже.',
    en: 'The registry {registry} gave no answer, so nothing was done. Try again later.',
  },
});
