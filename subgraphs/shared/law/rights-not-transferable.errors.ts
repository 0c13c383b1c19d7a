import { defineRefusal } from '../kernel/refusal';
import { legalReference } from './law-register';

/** Told by both registries that record services: what is made within a service stays its maker's (C-35). */
export const rightsNotTransferable = defineRefusal({
  code: 'RIGHTS_NOT_TRANSFERABLE',
  clause: legalReference('129', '35'),
  texts: {
    kk: 'Көрсетілетін қызмет шеңберінде айрықша құқықтар берілмейді.',
    ru: 'В рамках услуги исключительные права не передаются.',
    en: 'Within a service exclusive rights are not transferred.',
  },
  remedy: {
    kk: 'Шарттан айрықша құқықтарды беруді алып тастаңыз.',
    ru: 'Исключите из договора передачу исключительных прав.',
    en: 'Take the transfer of exclusive rights out of the contract.',
  },
});
