import {
  type CardList,
  day,
  decimal,
  FREE,
  LONG,
  oneOf,
  parts,
  required,
  text,
  texts,
} from './card-list.model';
import { INDICATOR_KIND, PROJECT_PARTY_ROLE } from './value-lists';

export const ICT_PROJECTS: CardList = {
  name: 'ictProjects',
  noun: 'ictProject',
  type: 'IctProject',
  description:
    'Project in information and communication technologies that creates or develops an object (C-4).',
  title: 'name',
  isPlannable: true,
  fields: {
    name: required(text('Name of the project')),
    code: text('Code of the project'),
    projectOwner: text('Who owns the project'),
    type: text(`Type of the project, ${FREE}`),
    status: text(`Status of the project, ${FREE}`),
    plannedUntil: day('Day on which the project is to end'),
    goals: texts('Goal of the project', LONG),
    tasks: texts('Task of the project', LONG),
    content: text('What the project consists of', LONG),
    scale: text(`Scale of the project, ${FREE}`),
    category: text(`Category of the project, ${FREE}`),
    automationClass: text(`Class of what is automated, ${FREE}`),
    implementationFormat: text(`Format of the implementation, ${FREE}`),
    indicators: parts('IctProjectIndicator', 'Expected indicator of an ICT project', {
      name: required(text('Name of the indicator')),
      kind: required(oneOf(INDICATOR_KIND, 'Kind of the indicator')),
      metric: text('How it is measured'),
      unit: text('Unit of the metric'),
    }),
    parties: parts('IctProjectParty', 'Stakeholder of an ICT project', {
      name: required(text('Name of the stakeholder')),
      role: required(oneOf(PROJECT_PARTY_ROLE, 'Role of the stakeholder')),
    }),
    strategicPriorities: texts('Strategic priority that the project serves', LONG),
    functionalCapabilities: texts('Functional capability that the project serves', LONG),
    risks: texts('Risk of the project', LONG),
    relatedProjects: texts('Project that it is linked with'),
    keyStages: texts('Key stage of the project', LONG),
    financing: text('How the project is financed', LONG),
    recommendations: text('Recommendations on the project', LONG),
  },
};

export const CONTRACTS: CardList = {
  name: 'contracts',
  noun: 'cardContract',
  type: 'CardContract',
  description:
    'Contract by which an object is made or kept, as its card lists it (C-4). Budget rows are in `costItems`.',
  title: 'number',
  isPlannable: true,
  fields: {
    number: required(text('Number of the contract')),
    subject: required(text('Subject of the contract', LONG)),
    supplier: text('Supplier'),
    customer: text('Customer'),
    events: texts('Event of the plan that the contract serves', LONG),
    plannedAmount: decimal('Planned amount, tenge'),
    cashAmount: decimal('Amount paid, tenge'),
    budgetProgramme: text('Budget programme', 20),
    budgetSubprogramme: text('Budget subprogramme', 20),
    budgetSpecific: text('Budget specific', 20),
    signedOn: day('Day of the contract'),
    validUntil: day('Last day of its validity'),
  },
};
