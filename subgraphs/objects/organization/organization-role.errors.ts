import { defineRefusal } from '../../shared/kernel/refusal';

export const roleOverlap = defineRefusal({
  code: 'ROLE_OVERLAP',
  clause: null,
  texts: {
    kk: '{role} рөлі {validFrom} күнінен бастап берілген: бір күнде оны бір ұйым ғана атқарады.',
    ru: 'Роль {role} занята с {validFrom}: в один день её исполняет одна организация.',
    en: 'The role {role} is held since {validFrom}: on one day one organization holds it.',
  },
  remedy: {
    kk: 'Алдымен бұрынғы тағайындауды `organizationRoleEnd` арқылы аяқтаңыз.',
    ru: 'Сначала завершите прежнее назначение через `organizationRoleEnd`.',
    en: 'End the earlier appointment by `organizationRoleEnd` first.',
  },
});

export const rolePeriodWrong = defineRefusal({
  code: 'ROLE_PERIOD_WRONG',
  clause: null,
  texts: {
    kk: 'Тағайындау {validFrom} күні басталып, {validTo} күнінен аяқтала алмайды.',
    ru: 'Назначение, начатое {validFrom}, не может окончиться с {validTo}.',
    en: 'An appointment that began on {validFrom} cannot be over from {validTo}.',
  },
});

export const roleBasisMissing = defineRefusal({
  code: 'ROLE_BASIS_MISSING',
  clause: null,
  texts: {
    kk: 'Тағайындау актісін көрсетіңіз (500 таңбаға дейін).',
    ru: 'Укажите акт о назначении (до 500 знаков).',
    en: 'Name the act of appointment (up to 500 characters).',
  },
});

export const roleNotHeld = defineRefusal({
  code: 'ROLE_NOT_HELD',
  clause: null,
  texts: {
    kk: 'Ұйымның {day} күніне мұндай тағайындауы жоқ.',
    ru: 'У организации нет такого назначения на {day}.',
    en: 'The organization has no such appointment on {day}.',
  },
});
