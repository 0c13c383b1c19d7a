import { defineError } from '../../shared/kernel/domain-error';
import { defineRefusal } from '../../shared/kernel/refusal';
import { legalReference } from '../../shared/law/law-register';

/** A field that is withheld tells it by the same code as a command that is refused. */
export const accessNotRegisteredForField = defineError({
  code: 'ACCESS_NOT_REGISTERED',
  clause: legalReference('146', 'A4.1.1(5)'),
  texts: {
    kk: 'Осы материалға қолжетімділік құқығыңыз тіркелмеген.',
    ru: 'Ваше право доступа к этому материалу не зарегистрировано.',
    en: 'No right of yours to read this material is registered.',
  },
});
export const accessNotRegistered = defineRefusal({
  ...accessNotRegisteredForField({}).definition,
  remedy: {
    kk: 'Оператор құқықты бірінші оқуға дейін тіркесін.',
    ru: 'Пусть оператор зарегистрирует право до первого чтения.',
    en: 'Have the operator register the right before the first read.',
  },
});

export const purposeNotAllowedForField = defineError({
  code: 'PURPOSE_NOT_ALLOWED',
  clause: legalReference('146', 'A4.2.2'),
  texts: {
    kk: 'Материалды {purpose} мақсатымен оқуға болмайды.',
    ru: 'Читать материал с целью {purpose} нельзя.',
    en: 'The material may not be read for the purpose {purpose}.',
  },
});
export const purposeNotAllowed = defineRefusal(purposeNotAllowedForField({ purpose: '…' }).definition);

export const repositoryFrozenForField = defineError({
  code: 'REPOSITORY_FROZEN',
  clause: legalReference('146', 'A4.3.1.2'),
  texts: {
    kk: 'Репозиторийге қолжетімділік тоқтатылған.',
    ru: 'Доступ к репозиторию приостановлен.',
    en: 'Access to the repository is stopped.',
  },
});
export const repositoryFrozen = defineRefusal(repositoryFrozenForField({}).definition);

export const consentMissing = defineRefusal({
  code: 'CONSENT_MISSING',
  clause: legalReference('146', 'A4.1.1(1)'),
  texts: {
    kk: 'Меншік иесінің немесе иеленушінің жазбаша келісімі жоқ немесе ол қазір жарамсыз.',
    ru: 'Письменного согласия собственника или владельца нет, или оно сейчас не действует.',
    en: 'There is no written consent of the owner or holder, or it does not hold now.',
  },
});

/** The same answer for every id, so that it tells nothing of what exists. */
export const noRightToContent = defineRefusal({
  code: 'NO_RIGHT_TO_CONTENT',
  clause: legalReference('146', 'A4.1.1(2)'),
  texts: {
    kk: 'Сіздің рөліңізге сақтаудағы материал берілмейді.',
    ru: 'Вашей роли хранимый материал не выдаётся.',
    en: 'Your role is given no stored material.',
  },
});

export const accessBeyondLimits = defineRefusal({
  code: 'ACCESS_BEYOND_LIMITS',
  clause: legalReference('146', 'A4.1.1(5)'),
  texts: {
    kk: 'Құқық меншік иесі белгілеген шектен асады.',
    ru: 'Право выходит за пределы, которые определил собственник.',
    en: 'The right goes beyond the limits that the owner has set.',
  },
});

export const accessPeriodReversed = defineRefusal({
  code: 'ACCESS_PERIOD_REVERSED',
  clause: legalReference('146', 'A4.1.1(5)'),
  texts: {
    kk: 'Кезең басталмай тұрып аяқталады.',
    ru: 'Период заканчивается раньше, чем начинается.',
    en: 'The period ends before it begins.',
  },
});

export const accessFieldMissing = defineRefusal({
  code: 'ACCESS_FIELD_MISSING',
  clause: legalReference('146', 'A4.1.1(5)'),
  texts: {
    kk: '{field} өрісі толтырылмаған.',
    ru: 'Поле {field} не заполнено.',
    en: 'The field {field} is not filled in.',
  },
});

export const accessRightUnknown = defineRefusal({
  code: 'ACCESS_RIGHT_UNKNOWN',
  clause: null,
  texts: {
    kk: 'Мұндай құқық жоқ, ол сізге көрінбейді немесе аяқталған.',
    ru: 'Такого права нет, оно вам не видно или прекращено.',
    en: 'There is no such right, you may not see it, or it has ended.',
  },
});

export const mediumAbsent = defineRefusal({
  code: 'MEDIUM_ABSENT',
  clause: legalReference('146', '9'),
  texts: {
    kk: 'Мұндай нөмірлі тасығыш қабылданбаған.',
    ru: 'Носитель с таким номером не получен.',
    en: 'No medium of that number was received.',
  },
});
