import { defineRefusal } from '../../shared/kernel/refusal';

export const organizationUnknown = defineRefusal({
  code: 'ORGANIZATION_UNKNOWN',
  clause: null,
  texts: {
    kk: 'Мұндай ұйым порталда жоқ.',
    ru: 'Такой организации на портале нет.',
    en: 'There is no such organization on the portal.',
  },
});
