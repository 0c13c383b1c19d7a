import { defineRefusal } from '../kernel/refusal';

/** An act that needs the bytes of a file fails closed when their store gives no answer. */
export const fileStoreUnavailable = defineRefusal({
  code: 'FILE_STORE_UNAVAILABLE',
  clause: null,
  texts: {
    kk: 'Файлдар қоймасы жауап бермеді, сондықтан әрекет орындалмады.',
    ru: 'Хранилище файлов не ответило, поэтому действие не выполнено.',
    en: 'The store of files gave no answer, so nothing was done.',
  },
  remedy: {
    kk: 'Кейінірек қайталаңыз; қайталанса, порталдың операторына хабарлаңыз.',
    ru: 'Повторите позже; если повторится, сообщите оператору портала.',
    en: 'Try again later; if it comes again, tell the operator of the portal.',
  },
});
