import { defineRefusal } from '../../shared/kernel/refusal';

export const noticeUnknown = defineRefusal({
  code: 'NOTICE_UNKNOWN',
  clause: null,
  texts: {
    kk: 'Мұндай хабарлама жоқ немесе ол сізге көрінбейді.',
    ru: 'Такого уведомления нет, или оно вам не видно.',
    en: 'There is no such notice, or you may not see it.',
  },
});

export const noticeReceived = defineRefusal({
  code: 'NOTICE_RECEIVED',
  clause: null,
  texts: {
    kk: 'Хабарламаның алынғаны расталған.',
    ru: 'Получение уведомления уже подтверждено.',
    en: 'The notice was acknowledged already.',
  },
});
