import { describedEnum } from '../../shared/graphql/described-enum';

export const DepositPath = describedEnum('DepositPath', 'Procedure by which software is deposited (E-3).', {
  EGOV_OBJECT: 'Software of an object of e-government, filed after commissioning (E-6 to E-12).',
  REGISTER_SOFTWARE: 'Software of the register of trusted software, filed after inclusion (E-14 to E-17).',
});
export type DepositPath = keyof typeof DepositPath;

export const DepositState = describedEnum('DepositState', 'Standing of a deposit on its path.', {
  DRAFT: 'The application is being written.',
  SUBMITTED: 'The application of an object was sent to the operator (E-7).',
  REGISTERED: 'The operator registered the application (E-8).',
  REPOSITORY_READY: 'The operator generated the repository (E-8).',
  TRANSFERRED: 'The material of an object was transferred to the operator (E-9).',
  RECEIVED: 'The application for register software was received with its attachments (E-14).',
  VERIFIED: 'The operator compared the material with its description (E-5, E-15).',
  SIGNED_BY_BOTH: 'Both parties signed the certificate and the agreement (E-17).',
  ACCEPTED: 'The operator accepted the material for recording and storage (E-9, E-17).',
  REFUSED: 'The operator sent a reasoned refusal; only register software can be refused (E-16).',
  TERMINATION_NOTIFIED: 'The operator was told that operation of the object ended (E-11).',
  HANDED_OVER: 'The operator transferred everything back by the act (E-11).',
  ARCHIVED_BY_OWNER: 'The owner or holder passed the material to the state archive (E-12).',
});
export type DepositState = keyof typeof DepositState;

export const DepositAction = describedEnum('DepositAction', 'Act that moves a deposit to a state.', {
  IMPORT: 'The operator imports a deposit that was made under the order before this one (E p.2).',
  CREATE: 'The owner or holder begins the application (E-7, E-14).',
  SUBMIT: 'The owner or holder sends the application for an object (E-7).',
  REGISTER: 'The operator registers the application (E-8).',
  CREATE_REPOSITORY: 'The operator generates the repository (E-8).',
  TRANSFER: 'The owner or holder transfers the material (E-9).',
  RECEIVE: 'The application for register software comes to the operator with its attachments (E-14).',
  VERIFY: 'The operator compares the material with its description (E-5, E-15).',
  SIGN: 'Operator and owner or holder sign the certificate and the agreement (E-17).',
  ACCEPT: 'The operator accepts the material (E-9, E-17).',
  REFUSE: 'The operator refuses with reasons (E-16).',
  NOTIFY_TERMINATION: 'The owner or holder tells that operation of the object ended (E-11).',
  HAND_OVER: 'The operator transfers everything back (E-11).',
  ARCHIVE: 'The owner or holder passes the material to the state archive (E-12).',
});
export type DepositAction = keyof typeof DepositAction;

export const DepositDuty = describedEnum('DepositDuty', 'What the operator has to do within a term.', {
  CREATE_REPOSITORY_FROM_RECEIPT:
    'Generate the repository, counted from the receipt of the application (E-8).',
  CREATE_REPOSITORY: 'Generate the repository, counted from the registration of the application (E-8).',
  ACCEPT_MATERIAL: 'Accept the material of an object, counted from the generation of the repository (E-9).',
  VERIFY_MEDIUM: 'Verify the medium of register software, counted from the receipt of its documents (E-15).',
});
export type DepositDuty = keyof typeof DepositDuty;

export const IntegrityState = describedEnum(
  'IntegrityState',
  'Outcome of the latest check that the stored bytes are unchanged (Annex 4, 3.1.6).',
  {
    NOT_CHECKED: 'The bytes were never checked.',
    INTACT: 'All bytes equal those that were received.',
    DAMAGED: 'Some bytes differ from those that were received.',
  },
);
export type IntegrityState = keyof typeof IntegrityState;

export const ContentSection = describedEnum(
  'ContentSection',
  'Section of a repository and kind of material of a deposit; the list is closed (E-2(3), E-5).',
  {
    SOURCE: 'Source codes, own and third-party (E-5(1)).',
    BUILD_FILES: 'Service files for compilation (E-5(1)).',
    BUILD_DESCRIPTION: 'Description of compilation with environment and version (E-5(1)).',
    INSTALLER: 'Boot file: generated installation packages (E-5(2)).',
    EXTRA_SOFTWARE: 'Additional software, where the owner or holder finds it necessary (E-5(3)).',
    DB_STRUCTURE: 'File with the structure of the database (E-5(4)).',
    SETTINGS: 'Set of settings of the licensed software used (E-5(5)).',
  },
);
export type ContentSection = keyof typeof ContentSection;

export const ContentState = describedEnum('ContentState', 'Whether a kind of material was handed in (E-5).', {
  PRESENT: 'The material was handed in.',
  DECLARED_ABSENT: 'The owner or holder declared that there is none, which is lawful (E-5).',
  MISSING: 'The material was neither handed in nor declared absent.',
});
export type ContentState = keyof typeof ContentState;
