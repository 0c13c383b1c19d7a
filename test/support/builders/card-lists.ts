/** An entry of each list, a change of it, and what the graph tells of it beside the change. */
export const CARD_LIST_SAMPLES: Readonly<
  Record<string, readonly [entry: object, change: object, selection: string]>
> = {
  functionalComponents: [
    { name: 'Приём заявлений', functions: [{ name: 'Регистрация', type: 'основная' }] },
    { purpose: 'Приём' },
    'name purpose functions { name type }',
  ],
  nonFunctionalRequirements: [{ statement: 'Ответ за 2 с' }, { statement: 'Ответ за 1 с' }, 'statement'],
  userRoles: [
    { name: 'Оператор', circuit: 'внутренний' },
    { accessLevel: 'запись' },
    'name circuit accessLevel',
  ],
  lifeCycleStatuses: [
    { name: 'Пилот в области', kind: 'PILOT' },
    { documents: ['Приказ 7'] },
    'name kind documents',
  ],
  informationResources: [
    { name: 'Регистр', resourceClass: 'FIRST', dataObjects: [{ name: 'Лицо', synonyms: ['ФЛ'] }] },
    { legalActs: ['Закон'] },
    'name resourceClass legalActs dataObjects { name synonyms }',
  ],
  dataEntities: [
    { nameRu: 'Лица', operations: ['чтение'] },
    { nameEn: 'persons' },
    'nameRu nameEn operations',
  ],
  installations: [
    { name: 'app-1', cpuCount: 8, memoryGb: '64.5', cpuMeanPercent: 20, cpuPeakPercent: 90 },
    { cpuMeanPercent: 30 },
    'name cpuCount memoryGb cpuMeanPercent cpuPeakPercent',
  ],
  equipment: [
    { inventoryNumber: '101', name: 'Сервер' },
    { wearPercent: 40 },
    'inventoryNumber name wearPercent',
  ],
  softwareLicences: [{ name: 'СУБД', quantity: 4 }, { quantity: 5 }, 'name quantity'],
  ictProjects: [
    {
      name: 'Развитие',
      indicators: [{ name: 'Срок', kind: 'FINAL' }],
      parties: [{ name: 'МЦР', role: 'OWNER' }],
    },
    { plannedUntil: '2027-12-31' },
    'name plannedUntil indicators { name kind } parties { name role }',
  ],
  contracts: [
    { number: '15', subject: 'Сопровождение', plannedAmount: '100.50' },
    { cashAmount: '99.00' },
    'number subject plannedAmount cashAmount',
  ],
};
