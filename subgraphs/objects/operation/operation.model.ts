import { describedEnum } from '../../shared/graphql/described-enum';

export const OperationDutyCode = describedEnum(
  'OperationDutyCode',
  'Duty of industrial operation; the list is closed (C-16).',
  {
    UNIFORM_REQUIREMENTS: 'Duty 1a: the Uniform Requirements are kept (C-16(1)).',
    DATA_MANAGEMENT: 'Duty 1b: the requirements for data management are kept (C-16(1)).',
    ARCHITECTURE: 'Duty 1c: the requirements for the architecture of e-government are kept (C-16(1)).',
    PROTECTION_AND_RESTORATION: 'Duty 2: resources are protected and restored after failure (C-16(2)).',
    BACKUP: 'Duty 3: resources are backed up, their timely updating is watched (C-16(3)).',
    LOGGING: 'Duty 4: calls to the system are recorded, kept and archived automatically (C-16(4)).',
    SUPPORT: 'Duty 5: the object is supported (C-16(5)).',
    SOFTWARE_SUPPORT: 'Duty 6: the software in use has technical support (C-16(6)).',
    SYSTEM_MAINTENANCE: 'Duty 7: system maintenance is carried out (C-16(7)).',
    LESS_PAPER: 'Duty 8: paper documents and demands for them are reduced (C-16(8)).',
    WARRANTY_SERVICE: 'Duty 9: the supplier gives warranty service (C-16(9)).',
  },
);
export type OperationDutyCode = keyof typeof OperationDutyCode;

export const OperationDutyReportStatus = describedEnum(
  'OperationDutyReportStatus',
  'What a report says of a duty of operation.',
  {
    FULFILLED: 'The duty is kept; the report names its evidence.',
    NOT_FULFILLED: 'The duty is not kept; the report explains why.',
  },
);
export type OperationDutyReportStatus = keyof typeof OperationDutyReportStatus;

export const OperationDutyStatus = describedEnum(
  'OperationDutyStatus',
  'Standing of a duty of operation by its latest report.',
  {
    FULFILLED: 'The duty is kept; the report names its evidence.',
    NOT_FULFILLED: 'The duty is not kept; the report explains why.',
    NOT_REPORTED: 'Nobody has reported on the duty.',
  },
);
export type OperationDutyStatus = keyof typeof OperationDutyStatus;

export const VendorLifecycle = describedEnum(
  'VendorLifecycle',
  'Standing of the vendor support of software today.',
  {
    SUPPORTED: 'The vendor supports the version.',
    ENDED: 'The day until which the vendor supports the version has passed.',
    NOT_STATED: 'The end of the vendor support is not recorded.',
  },
);
export type VendorLifecycle = keyof typeof VendorLifecycle;

export const SupportSubject = describedEnum('SupportSubject', 'What a support contract is about.', {
  OBJECT: 'Support of an object that its owner operates (C-16(5)).',
  ICT_SERVICE: 'Operation of an information and communication service (C-36).',
});
export type SupportSubject = keyof typeof SupportSubject;

export const SupportActivity = describedEnum(
  'SupportActivity',
  'Work under a support contract. Operation of a service consists of all four (C-36).',
  {
    SUPPORT: 'Support of the software (C-16(5), C-36).',
    SYSTEM_MAINTENANCE: 'System maintenance (C-16(7), C-36).',
    TECHNICAL_SUPPORT: 'Technical support (C-16(6), C-36).',
    DEFECT_REMOVAL: 'Removal of defects of the software (C-16(5), C-36).',
  },
);
export type SupportActivity = keyof typeof SupportActivity;

export const WarrantyConditionCode = describedEnum(
  'WarrantyConditionCode',
  'Condition under which the supplier removes an error under warranty (C-17).',
  {
    W1: 'Documents show that the failure happened (C-17.2.1).',
    W2: 'It is confirmed that a mistake of the supplier caused the failure (C-17.2.2).',
    W3: 'The object was operated correctly (C-17.2.3).',
    W4: 'The customer did not break the integrity of the software himself (C-17.2.4).',
    W5: 'The claim lies within the terms of reference (C-17.2.5).',
  },
);
export type WarrantyConditionCode = keyof typeof WarrantyConditionCode;

export const WarrantyAnswerKind = describedEnum(
  'WarrantyAnswerKind',
  'Answer of a party to a condition of the warranty.',
  {
    YES: 'The condition is met.',
    NO: 'The condition is not met.',
  },
);
export type WarrantyAnswerKind = keyof typeof WarrantyAnswerKind;

export const WarrantyConditionStanding = describedEnum(
  'WarrantyConditionStanding',
  'Standing of a condition by the answers of both parties.',
  {
    YES: 'The condition is met; no party says otherwise.',
    NO: 'The condition is not met; no party says otherwise.',
    NOT_ANSWERED: 'No party answered, or the two answers differ.',
  },
);
export type WarrantyConditionStanding = keyof typeof WarrantyConditionStanding;

export const WarrantyParty = describedEnum('WarrantyParty', 'Party of a warranty claim.', {
  CUSTOMER: 'Owner or holder of the object.',
  SUPPLIER: 'Supplier against whom the claim is made.',
});
export type WarrantyParty = keyof typeof WarrantyParty;

export const WarrantyVerdict = describedEnum(
  'WarrantyVerdict',
  'Verdict on a warranty claim, computed from its five conditions (C-17).',
  {
    WARRANTY: 'All five conditions are met: the supplier removes the error free of charge.',
    NOT_WARRANTY: 'At least one condition is not met.',
    OPEN: 'No condition is known to fail, and at least one is not answered.',
  },
);
export type WarrantyVerdict = keyof typeof WarrantyVerdict;

export const WarrantyClaimOutcome = describedEnum(
  'WarrantyClaimOutcome',
  'How a warranty claim was closed.',
  {
    FIXED: 'The supplier removed the error.',
    REJECTED: 'The case is not one of warranty.',
    WITHDRAWN: 'The customer withdrew the claim.',
  },
);
export type WarrantyClaimOutcome = keyof typeof WarrantyClaimOutcome;

export const DutyKind = describedEnum('DutyKind', 'Kind of an open duty over an object.', {
  OPERATION_DUTY: 'Duty of operation that is not reported, or reported as not kept (C-16).',
  WARRANTY_CLAIM: 'Warranty claim to be settled within its agreed term (C-17).',
  SOURCE_TRANSFER: 'Transfer of source code made for the budget, owed under a contract (C-11).',
  ENVIRONMENT_PROVISION: 'Environment that was applied for and is to be given (C-12).',
  PLACEMENT_PROVISION:
    'Service of platform or infrastructure that was applied for and is to be given (C-13).',
});
export type DutyKind = keyof typeof DutyKind;

export const DutyParty = describedEnum('DutyParty', 'Who has to carry out an open duty.', {
  OWNER_OR_HOLDER: 'Owner or holder of the object.',
  SUPPLIER: 'Supplier of the object.',
  OPERATOR: 'Operator of the infrastructure of e-government.',
});
export type DutyParty = keyof typeof DutyParty;
