import type { Actor } from '../../../subgraphs/shared/access/actor';
import { withClient } from '../../../subgraphs/shared/database/connection';
import { toGlobalId } from '../../../subgraphs/shared/kernel/global-id';
import type { Peers } from '../../../subgraphs/shared/peers/peers';
import { organizationId, person } from '../actors';
import { type ObjectsFixture, openObjects } from '../objects';
import { objectId, objectOf, organizationOf, stakeholderOf } from './objects';

export const CODE = 'KZ-П-26-0000001';
export const OBJECT_ID = toGlobalId('informatizationObject', objectId(CODE));
export const OWNER = person(['STATE_BODY'], 'owner');
export const SUPPLIER = person([], 'supplier');
export const STRANGER = person([], 'stranger');
/** First day of the operation of the object; its warranty runs until the same day of 2027. */
export const COMMISSIONED_ON = '2026-06-15';

const ORGANIZATIONS = ['owner', 'holder', 'supplier', 'maintainer'];

interface OperatedObject {
  readonly commissionedOn?: string | null;
  readonly terminatedOn?: string | null;
  readonly stage?: 'INDUSTRIAL_OPERATION' | 'DEVELOPMENT' | 'TERMINATED' | 'BUILD';
  readonly hasSupplier?: boolean;
  readonly now?: Date;
  readonly peers?: Peers;
}

/** An object in its first year of operation, with owner, holder and supplier. */
export function openOperated(options: OperatedObject = {}): Promise<ObjectsFixture> {
  const {
    commissionedOn = COMMISSIONED_ON,
    terminatedOn = null,
    stage = 'INDUSTRIAL_OPERATION',
    hasSupplier = true,
    now,
    peers,
  } = options;
  const rows = {
    organization: ORGANIZATIONS.map((key) => organizationOf(key)),
    informatization_object: [
      objectOf(CODE, { commissioned_on: commissionedOn, terminated_on: terminatedOn, stage }),
    ],
    stakeholder: [
      stakeholderOf(CODE, 'owner', 'OWNER'),
      stakeholderOf(CODE, 'holder', 'HOLDER'),
      stakeholderOf(CODE, 'maintainer', 'MAINTAINER'),
      ...(hasSupplier ? [stakeholderOf(CODE, 'supplier', 'SUPPLIER')] : []),
    ],
  };
  return openObjects(OWNER, rows, now, peers);
}

export interface UserError {
  readonly __typename: string;
  readonly code: string;
  readonly path: string[];
  readonly message: string;
  readonly legalReference: { readonly clause: string } | null;
  readonly allowedRelations?: string[];
}

export interface MutationAnswer<Thing> {
  readonly object: Thing | null;
  readonly userErrors: UserError[];
}

/** Runs one mutation on the object and answers its payload with the asked fields of the object. */
export async function act<Thing>(
  fixture: ObjectsFixture,
  mutation: string,
  input: object,
  { fields = 'version', actor = OWNER }: { fields?: string; actor?: Actor } = {},
): Promise<MutationAnswer<Thing>> {
  const inputType = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation Act($input: ${inputType}!) {
    ${mutation}(input: $input) {
      object { ${fields} }
      userErrors {
        __typename code message path legalReference { clause } ... on NotAllowedError { allowedRelations }
      }
    }
  }`;
  const variables = { input: { objectId: OBJECT_ID, expectedVersion: 1, ...input } };
  const { data, errors } = await fixture.subgraph.execute<Record<string, MutationAnswer<Thing>>>({
    query,
    variables,
    actor,
  });
  expect(errors).toEqual([]);
  const answer = data[mutation];
  if (!answer) throw new Error(`The mutation ${mutation} did not answer.`);
  return answer;
}

/** Reads fields of the object. */
export async function readObject<Thing>(
  fixture: ObjectsFixture,
  fields: string,
  actor: Actor = OWNER,
): Promise<Thing | null> {
  const { data, errors } = await fixture.subgraph.execute<{ informatizationObject: Thing | null }>({
    query: `query ($code: String!) { informatizationObject(code: $code) { ${fields} } }`,
    variables: { code: CODE },
    actor,
  });
  expect(errors).toEqual([]);
  return data.informatizationObject;
}

/** Places an approved document of the object and answers its id. */
export async function placeDocument(fixture: ObjectsFixture, isArchived = false): Promise<string> {
  const rows = await withClient(fixture.database.owner, async (client) =>
    client.query<{ id: string }>(
      `INSERT INTO technical_document (id, object_id, kind, title_kk, title_ru, title_en, language, state, placed_at,
         is_archived)
       VALUES (gen_random_uuid(), $1, 'SYSTEM_DESCRIPTION', 'Құжат', 'Документ', 'Document', 'RU', 'APPROVED',
         now(), $2) RETURNING id`,
      [objectId(CODE), isArchived],
    ),
  );
  const id = rows.rows[0]?.id;
  if (!id) throw new Error('No document was placed.');
  return toGlobalId('technicalDocument', id);
}

export const codesOf = ({ userErrors }: { readonly userErrors: readonly UserError[] }): string[] =>
  userErrors.map(({ code }) => code);

export const organizationGlobalId = (key: string): string => toGlobalId('organization', organizationId(key));
