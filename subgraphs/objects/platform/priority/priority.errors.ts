import { defineRefusal } from '../../../shared/kernel/refusal';
import { legalReference } from '../../../shared/law/law-register';

export const platformPriorityDemanded = defineRefusal({
  code: 'PLATFORM_PRIORITY',
  clause: legalReference('129', '14'),
  texts: {
    kk: 'Объект бірінші кезекте платформада құрылады және дамытылады; одан тыс құруға ерекше жағдай керек.',
    ru: 'Объект создаётся и развивается прежде всего на платформе; вне её — только в исключительном случае.',
    en: 'An object is created and developed on the platform first of all; outside it an exception is needed.',
  },
  remedy: {
    kk: 'Объектіні платформада құрыңыз немесе ерекше жағдайды дәлелімен көрсетіңіз.',
    ru: 'Создавайте объект на платформе либо укажите исключение с доказательством.',
    en: 'Build the object on the platform, or state an exception with its proof.',
  },
});

export const priorityContradicted = defineRefusal({
  code: 'PLATFORM_PRIORITY_CONTRADICTED',
  clause: legalReference('129', '14'),
  texts: {
    kk: 'Объект платформада құрылса, ерекше жағдай көрсетілмейді.',
    ru: 'Если объект создаётся на платформе, исключение не указывается.',
    en: 'An object that is built on the platform needs no exception.',
  },
});

export const exceptionNotProven = defineRefusal({
  code: 'EXCEPTION_NOT_PROVEN',
  clause: legalReference('129', '14'),
  texts: {
    kk: '{exception} ерекше жағдайы дәлелденбеген.',
    ru: 'Исключение {exception} не доказано.',
    en: 'The exception {exception} is not proven.',
  },
  remedy: {
    kk: 'Сол иенің бұрын платформадан тыс пайдалануға енгізілген объектісін немесе объектінің бекітілген негіздеме құжатын көрсетіңіз, не аналог табылған тізілім іздеуін беріңіз.',
    ru: 'Укажите объект того же собственника, ранее введённый вне платформы, либо утверждённый документ объекта с обоснованием, либо поиск по реестру, нашедший аналоги.',
    en: 'Name an object of the same owner that was commissioned outside the platform, or an approved document of the object with the justification, or a search of the register that found analogues.',
  },
});
