import { defineRefusal } from '../../shared/kernel/refusal';
import { legalReference } from '../../shared/law/law-register';

export const notAService = defineRefusal({
  code: 'NOT_A_SERVICE',
  clause: legalReference('129', '3(3)'),
  texts: {
    kk: 'Жазба ақпараттық-коммуникациялық қызмет туралы емес, оның құрамдастары болмайды.',
    ru: 'Запись не об информационно-коммуникационной услуге: составляющих у неё нет.',
    en: 'The record is not about an information and communication service and has no components.',
  },
});

export const serviceComponentsMissing = defineRefusal({
  code: 'SERVICE_COMPONENTS_MISSING',
  clause: legalReference('129', '3(3)'),
  texts: {
    kk: 'Қызметтің кемінде бір құрамдасын көрсетіңіз.',
    ru: 'Укажите хотя бы одну составляющую услуги.',
    en: 'Name at least one component of the service.',
  },
});

export const serviceModelFollowed = defineRefusal({
  code: 'SERVICE_MODEL_FOLLOWED',
  clause: legalReference('129', '27.2'),
  texts: {
    kk: 'Объект сервистік модельмен автоматтандырылады: түсіндірудің қажеті жоқ.',
    ru: 'Объект автоматизируется по сервисной модели: объяснять нечего.',
    en: 'The object follows the service model: there is nothing to explain.',
  },
});
