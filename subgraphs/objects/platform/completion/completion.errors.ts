import { defineRefusal } from '../../../shared/kernel/refusal';
import { legalReference } from '../../../shared/law/law-register';

export const completionDeclared = defineRefusal({
  code: 'PLATFORM_COMPLETION_DECLARED',
  clause: legalReference('129', '30.2'),
  texts: {
    kk: 'Объектінің платформаны толықтыруға арналғаны {declaredOn} күні мәлімделген.',
    ru: 'Назначение объекта для дополнения платформы уже заявлено {declaredOn}.',
    en: 'That the object completes the platform was declared on {declaredOn}.',
  },
});
