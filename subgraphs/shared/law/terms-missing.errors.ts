import { defineRefusal } from '../kernel/refusal';
import { legalReference } from './law-register';

/** Told by every registry whose acts need terms of reference (C-8, C-28, C-32, C-34); whoever tells it cites the clause. */
export const termsMissing = defineRefusal({
  code: 'TOR_MISSING',
  clause: legalReference('129', '8'),
  texts: {
    kk: 'Бұл күнге бекітілген техникалық тапсырма жоқ.',
    ru: 'На этот день нет утверждённого технического задания.',
    en: 'There are no approved terms of reference on that day.',
  },
  remedy: {
    kk: 'Бекітілген техникалық тапсырманы порталға орналастырыңыз.',
    ru: 'Разместите на портале утверждённое техническое задание.',
    en: 'Place the approved terms of reference on the portal.',
  },
});
