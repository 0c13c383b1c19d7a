import { describedEnum } from '../../shared/graphql/described-enum';

export const AcquisitionGround = describedEnum(
  'GratuitousAcquisitionGround',
  'Ground on which rights to an object are acquired free of charge (C-23).',
  { INHERITANCE: 'Inheritance.', DONATION: 'Donation.' },
);
export type AcquisitionGround = keyof typeof AcquisitionGround;

export const AcquisitionState = describedEnum(
  'GratuitousAcquisitionState',
  'Standing of an acquisition free of charge (C-23).',
  {
    APPLIED: 'The legal entity applied; it is evaluated and concluded on.',
    CONCLUDED: 'The authorized body concluded positively: the object may be accepted.',
    DECLINED: 'The authorized body concluded negatively.',
    ACCEPTED: 'The object was accepted and is recorded.',
  },
);
export type AcquisitionState = keyof typeof AcquisitionState;

export const AcquisitionAction = describedEnum(
  'GratuitousAcquisitionAction',
  'Act on an acquisition free of charge (C-23, C-24).',
  {
    EVALUATE: 'The service integrator evaluates purpose and use.',
    CONCLUDE: 'The authorized body concludes positively.',
    DECLINE: 'The authorized body concludes negatively.',
    ACCEPT: 'The legal entity accepts the object.',
  },
);
export type AcquisitionAction = keyof typeof AcquisitionAction;

export const AcquisitionVerdict = describedEnum(
  'GratuitousAcquisitionVerdict',
  'Outcome of a conclusion on an acquisition free of charge (C-23).',
  { POSITIVE: 'The object may be accepted.', NEGATIVE: 'It may not.' },
);
export type AcquisitionVerdict = keyof typeof AcquisitionVerdict;

/** Evaluation of purpose and use by the service integrator (C-23). */
export interface Evaluation {
  readonly isConformantToArchitecture: boolean;
  readonly isConformantTechnically: boolean;
  readonly isConformantLegally: boolean;
  readonly isConformantInDataManagement: boolean;
  readonly termsOfReferenceNumber: string;
  readonly remarks: string | null;
  readonly evaluatedOn: string;
}

export interface EstimatedCost {
  readonly year: number;
  readonly amount: string;
}

/** Conclusion of the authorized body with both indicators (C-23). */
export interface Conclusion {
  readonly verdict: AcquisitionVerdict;
  readonly number: string;
  readonly issuedOn: string;
  readonly estimatedCosts: readonly EstimatedCost[];
  readonly purposeAndUse: string;
}
