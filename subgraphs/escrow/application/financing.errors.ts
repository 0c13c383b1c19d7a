import { defineRefusal } from '../../shared/kernel/refusal';
import { legalReference } from '../../shared/law/law-register';

/** Remarks on an application: neither keeps it from being submitted. */
const FINANCING = legalReference('146', 'A1.17');

export const financingDiffers = defineRefusal({
  code: 'FINANCING_DIFFERS',
  clause: FINANCING,
  texts: {
    kk: 'Өтінімде қаржыландыру көздері {told}, ал объектінің шығындары {channels} арналарынан қаржыландырылған.',
    ru: 'В заявке источники финансирования {told}, а затраты объекта оплачены по каналам {channels}.',
    en: 'The application tells the sources {told}; the costs of the object are funded by the channels {channels}.',
  },
});

export const financingNotCompared = defineRefusal({
  code: 'FINANCING_NOT_COMPARED',
  clause: FINANCING,
  texts: {
    kk: 'Қаржыландыру көздері объектінің шығындарымен салыстырылмады: {reason}.',
    ru: 'Источники финансирования не сверены с затратами объекта: {reason}.',
    en: 'The sources of financing were not compared with the costs of the object: {reason}.',
  },
});
