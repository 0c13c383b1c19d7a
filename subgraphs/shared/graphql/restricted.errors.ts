import { defineError } from '../kernel/domain-error';

/** Personal data that a policy withholds: the field is null, and this error says that it was not empty by itself. */
export const fieldRestricted = defineError({
  code: 'FIELD_RESTRICTED',
  clause: null,
  texts: {
    kk: 'Дербес деректер тек тараптар мен операторға көрсетіледі: {fields}.',
    ru: 'Персональные данные показываются только сторонам и оператору: {fields}.',
    en: 'Personal data are shown to the parties and the operator alone: {fields}.',
  },
});
