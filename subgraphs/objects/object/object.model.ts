import { describedEnum } from '../../shared/graphql/described-enum';

export const ObjectKind = describedEnum('ObjectKind', 'Kind of an informatization object (C-3(13)).', {
  STATE_INFORMATION_RESOURCE: 'State electronic information resource.',
  STATE_BODY_SOFTWARE: 'Software of a state body.',
  INTERNET_RESOURCE: 'Internet resource of a state body.',
  INFRASTRUCTURE_OBJECT: 'Object of the infrastructure of e-government.',
  OTHER_PERSON_OBJECT: 'Object of another person that serves a state resource, function or service.',
});
export type ObjectKind = keyof typeof ObjectKind;

export const RecordState = describedEnum(
  'RecordState',
  'Standing of the record of an object on the portal.',
  {
    DRAFT: 'The record is being written.',
    UNDER_REVIEW: 'The record was sent and is being considered.',
    PUBLISHED: 'The record is registered and published.',
    ARCHIVED: 'The record is kept for its time.',
  },
);
export type RecordState = keyof typeof RecordState;

export const ObjectClass = describedEnum('ObjectClass', 'Class of an object by the classifier (C-13).', {
  FIRST: 'High priority; placed only on the platform or infrastructure of e-government.',
  SECOND: 'Medium priority.',
  THIRD: 'Low priority.',
});
export type ObjectClass = keyof typeof ObjectClass;

export const HostingKind = describedEnum('HostingKind', 'Where an object is placed (C-13).', {
  EGOV_PLATFORM: 'Platform of e-government (C-3(14)).',
  EGOV_INFRASTRUCTURE: 'Infrastructure of e-government (C-3(11)).',
  OTHER_PROVIDER: 'Another organization that provides infrastructure.',
});
export type HostingKind = keyof typeof HostingKind;

export const NetworkAccess = describedEnum('NetworkAccess', 'Network from which an object is reached.', {
  STATE_TRANSPORT_NETWORK: 'Unified transport network of state bodies.',
  LOCAL_NETWORK: 'Local network of the body.',
  INTERNET: 'Internet.',
  CROSS_BORDER: 'Cross-border exchange.',
  IP_VPN: 'Virtual private network.',
});
export type NetworkAccess = keyof typeof NetworkAccess;

export const StakeholderRole = describedEnum(
  'StakeholderRole',
  'Role of an organization towards an object.',
  {
    OWNER: 'Owner of the object.',
    HOLDER: 'Holder: uses the object within rights given by the owner.',
    TRUSTEE: 'Trustee under trust management (C-10).',
    DEVELOPER: 'Developer of the object.',
    SUPPLIER: 'Supplier of the object, bound by the warranty (C-16(9)).',
    MAINTAINER: 'Organization that maintains the object.',
    SPONSOR: 'Owner of the budget of the object.',
  },
);
export type StakeholderRole = keyof typeof StakeholderRole;

export const IntegrationStatus = describedEnum('IntegrationStatus', 'Standing of an integration.', {
  PLANNED: 'The integration is planned.',
  CURRENT: 'The integration works.',
  NOT_WORKING: 'The integration does not function.',
  NOT_SPECIFIED: 'The card does not tell.',
});
export type IntegrationStatus = keyof typeof IntegrationStatus;
