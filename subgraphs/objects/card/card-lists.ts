import { type CardList, entryOf, FREE, LONG, oneOf, parts, required, text, texts } from './card-list.model';
import { EQUIPMENT, INSTALLATIONS, LICENCES } from './installation-lists';
import { CONTRACTS, ICT_PROJECTS } from './project-lists';
import { DATA_RESOURCE_CLASS, LIFE_CYCLE_STATUS_KIND } from './value-lists';

const FUNCTIONAL_COMPONENTS: CardList = {
  name: 'functionalComponents',
  noun: 'functionalComponent',
  type: 'FunctionalComponent',
  description: 'Part of an object that carries functions of its own (C-4).',
  title: 'name',
  fields: {
    name: required(text('Name of the component')),
    purpose: text('Purpose of the component', LONG),
    type: text(`Type of the component, ${FREE}`),
    functions: parts('ComponentFunction', 'Function of a component', {
      name: required(text('Name of the function')),
      type: text(`Type of the function, ${FREE}`),
    }),
  },
};

const NON_FUNCTIONAL_REQUIREMENTS: CardList = {
  name: 'nonFunctionalRequirements',
  noun: 'nonFunctionalRequirement',
  type: 'NonFunctionalRequirement',
  description: 'What an object must meet beside its functions (C-4).',
  title: 'statement',
  fields: { statement: required(text('Requirement in words', LONG)) },
};

const USER_ROLES: CardList = {
  name: 'userRoles',
  noun: 'userRole',
  type: 'UserRole',
  description: 'Role in which persons use an object (C-4).',
  title: 'name',
  fields: {
    name: required(text('Name of the role')),
    circuit: text(`Circuit of its users, ${FREE}`),
    accessLevel: text(`Level of access, ${FREE}`),
  },
};

const LIFE_CYCLE_STATUSES: CardList = {
  name: 'lifeCycleStatuses',
  noun: 'lifeCycleStatus',
  type: 'LifeCycleStatus',
  description:
    'Status of an object, or of one of its components, as its card states it (C-4). The lawful stages are in `history`.',
  title: 'name',
  isPlannable: true,
  fields: {
    name: required(text('Name of the status, one of its own for each occasion')),
    kind: required(oneOf(LIFE_CYCLE_STATUS_KIND, 'Kind of the status')),
    componentId: entryOf(
      'functionalComponents',
      'Functional component that the status is about; the whole object when null',
    ),
    documents: texts('Number of a document on which the status rests'),
  },
};

const INFORMATION_RESOURCES: CardList = {
  name: 'informationResources',
  noun: 'informationResource',
  type: 'InformationResource',
  description: 'Information resource that an object stores (C-4).',
  title: 'name',
  fields: {
    name: required(text('Name of the resource')),
    resourceClass: required(oneOf(DATA_RESOURCE_CLASS, 'Class of the data')),
    description: text('What the resource holds', LONG),
    type: text(`Type of the resource, ${FREE}`),
    storageType: text(`Type of its storage, ${FREE}`),
    coverage: text(`Coverage, ${FREE}`),
    complexity: text(`Complexity, ${FREE}`),
    updatePeriod: text(`How often it is updated, ${FREE}`),
    fullness: text(`How full it is, ${FREE}`),
    fillingWay: text(`How it is filled, ${FREE}`),
    controllability: text(`How it is controlled, ${FREE}`),
    accessGrade: text(`Grade of access, ${FREE}`),
    storedDataType: text(`Type of the stored data, ${FREE}`),
    significance: text(`Significance, ${FREE}`),
    uniqueness: text(`Uniqueness, ${FREE}`),
    storagePlace: text('Place of storage'),
    legalActs: texts('Legal act on which the resource rests', LONG),
    dataObjects: parts('ResourceDataObject', 'Data object of a resource', {
      name: required(text('Name of the data object')),
      kind: text(`Kind of the data object, ${FREE}`),
      synonyms: texts('Synonym of the data object'),
      varieties: texts('Variety of the data object'),
    }),
    resourceVersion: text('Version of the resource'),
  },
};

const DATA_ENTITIES: CardList = {
  name: 'dataEntities',
  noun: 'dataEntity',
  type: 'DataEntity',
  description: 'Table in which an object stores data (C-4).',
  title: 'nameRu',
  fields: {
    nameRu: required(text('Name of the table in Russian')),
    nameEn: text('Name of the table in English'),
    informationResourceId: entryOf(
      'informationResources',
      'Information resource of the card to which the table belongs',
    ),
    operations: texts('Operation on the table'),
    dataObjects: texts('Data object that the table holds'),
    tableType: text(`Type of the table, ${FREE}`),
  },
};

/** The dated lists of a card beside rights, exchanges, technologies and documents, in the order of its tabs. */
export const CARD_LISTS: readonly CardList[] = [
  FUNCTIONAL_COMPONENTS,
  NON_FUNCTIONAL_REQUIREMENTS,
  USER_ROLES,
  LIFE_CYCLE_STATUSES,
  INFORMATION_RESOURCES,
  DATA_ENTITIES,
  INSTALLATIONS,
  EQUIPMENT,
  LICENCES,
  ICT_PROJECTS,
  CONTRACTS,
];
