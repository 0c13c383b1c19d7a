import { defineRefusal } from '../../../shared/kernel/refusal';
import { legalReference } from '../../../shared/law/law-register';

const AGREEMENT = legalReference('129', '12-1.2');

export const integratorAgreementMissing = defineRefusal({
  code: 'AGREEMENT_OF_INTEGRATOR_MISSING',
  clause: AGREEMENT,
  texts: {
    kk: 'Платформа архитектурасының {version}-нұсқасы сервистік интегратормен келісілмеген.',
    ru: 'Версия {version} архитектуры платформы не согласована сервисным интегратором.',
    en: 'Version {version} of the architecture of the platform is not agreed by the service integrator.',
  },
  remedy: {
    kk: 'Нұсқаны сервистік интегратормен келісіңіз.',
    ru: 'Согласуйте версию с сервисным интегратором.',
    en: 'Have the version agreed by the service integrator.',
  },
});

export const authorizedBodyAgreementMissing = defineRefusal({
  code: 'AGREEMENT_OF_AUTHORIZED_BODY_MISSING',
  clause: AGREEMENT,
  texts: {
    kk: 'Платформа архитектурасының {version}-нұсқасы уәкілетті органмен келісілмеген.',
    ru: 'Версия {version} архитектуры платформы не согласована уполномоченным органом.',
    en: 'Version {version} of the architecture of the platform is not agreed by the authorized body.',
  },
  remedy: {
    kk: 'Нұсқаны уәкілетті органмен келісіңіз.',
    ru: 'Согласуйте версию с уполномоченным органом.',
    en: 'Have the version agreed by the authorized body.',
  },
});

export const architectureIncomplete = defineRefusal({
  code: 'PLATFORM_ARCHITECTURE_INCOMPLETE',
  clause: legalReference('129', '3(14-1)'),
  texts: {
    kk: 'Архитектура компоненттерден, олардың өзара байланысынан және қағидаттардан тұрады; байланыс екі белгілі компонентті қосады, код қайталанбайды.',
    ru: 'Архитектура состоит из компонентов, их взаимодействия и принципов; связь соединяет два известных компонента, код не повторяется.',
    en: 'An architecture is made of components, their interaction and principles; a relation joins two known components, a code stands once.',
  },
});

export const architectureUnknown = defineRefusal({
  code: 'PLATFORM_ARCHITECTURE_UNKNOWN',
  clause: null,
  texts: {
    kk: 'Платформа архитектурасының мұндай нұсқасы жоқ.',
    ru: 'Такой версии архитектуры платформы нет.',
    en: 'There is no such version of the architecture of the platform.',
  },
});

export const architectureApproved = defineRefusal({
  code: 'PLATFORM_ARCHITECTURE_APPROVED',
  clause: AGREEMENT,
  texts: {
    kk: '{version}-нұсқа {approvedOn} күні бекітілген.',
    ru: 'Версия {version} утверждена {approvedOn}.',
    en: 'Version {version} was approved on {approvedOn}.',
  },
});

export const architectureAgreed = defineRefusal({
  code: 'PLATFORM_ARCHITECTURE_AGREED',
  clause: AGREEMENT,
  texts: {
    kk: '{version}-нұсқаны бұл тарап келіскен.',
    ru: 'Версия {version} этой стороной уже согласована.',
    en: 'This party has agreed version {version} already.',
  },
});
