/**
 * What an entity is and what its id is, told once: each subgraph that adds fields to an entity describes it in the
 * same words.
 */
export const ENTITY_DESCRIPTIONS = {
  InformatizationObject: {
    type: 'Informatization object of e-government as recorded on the portal (C-3(13), C-4).',
    id: 'Opaque id of the object.',
    code: 'Registration number of the object on the portal, for example `KZ-П-14-0000014`.',
  },
  Organization: {
    type: 'State body, organization or other person named in a register.',
    id: 'Opaque id of the organization.',
  },
  RegisterEntry: {
    type: 'Entry of the register of trusted software.',
    id: 'Opaque id of the entry.',
  },
} as const;
