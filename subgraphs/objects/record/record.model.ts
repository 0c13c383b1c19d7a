import { describedEnum } from '../../shared/graphql/described-enum';

export const Procedure = describedEnum('Procedure', 'What is done to the subject of a record (C-1).', {
  CREATE: 'It is created.',
  DEVELOP: 'It is developed further.',
  OPERATE: 'It is operated.',
  ACQUIRE: 'It is acquired.',
  OTHER: 'Something else is done to it, outside the Rules.',
});
export type Procedure = keyof typeof Procedure;

export const SubjectKind = describedEnum('RecordSubject', 'What a record is about (C-1).', {
  OBJECT: 'Object of informatization of e-government.',
  ICT_SERVICE: 'Information and communication service.',
  OTHER: 'Anything else, for example office equipment: outside the Rules.',
});
export type SubjectKind = keyof typeof SubjectKind;
