import { type ClassType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ObjectCommandInput } from '../../shared/graphql/command-input';
import { connectionOf } from '../../shared/graphql/connection';
import { describedEnum } from '../../shared/graphql/described-enum';
import { LocalizedTextType } from '../../shared/graphql/localized-text.type';
import { DateScalar, DecimalScalar } from '../../shared/graphql/scalars';
import { objectPayload } from '../object/object-payload';
import type { CardField, CardFields, CardList, ValueList } from './card-list.model';

type Given = ObjectCommandInput & Readonly<Record<string, unknown>>;
export type EntryAddInput = Given & { readonly startedOn: string };
export type EntryChangeInput = Given & { readonly startedOn?: string | null };
export type EntryEndInput = Given & { readonly endedOn: string };

/** What a field is for: to be read, to be told at first, or to be changed. */
type Use = 'READ' | 'ADD' | 'CHANGE';

const NULL: Readonly<Record<Use, string>> = {
  READ: '; null when the card does not tell',
  ADD: '',
  CHANGE: '; null empties it',
};

const enums = new Map<string, object>();

/** The enum of a value list, made once. */
function enumOf({ name, description, titles }: ValueList): object {
  const values = Object.fromEntries(Object.entries(titles).map(([code, { en }]) => [code, `${en}.`]));
  const known = enums.get(name) ?? describedEnum(name, description, values);
  enums.set(name, known);
  return known;
}

const partTypes = new Map<string, { readonly READ: ClassType<object>; readonly ADD: ClassType<object> }>();

/** Types of the parts that repeat inside a field, to be read and to be given; made once. */
function partTypesOf(name: string, description: string, fields: CardFields) {
  const known = partTypes.get(name);
  if (known) return known;
  @ObjectType(name, { description: `${description}.` })
  class Part {}
  @InputType(`${name}Input`, { description: `${description}.` })
  class PartInput {}
  addFields(Part, fields, 'READ');
  addFields(PartInput, fields, 'ADD');
  const made = { READ: Part, ADD: PartInput };
  partTypes.set(name, made);
  return made;
}

function graphType(field: CardField, use: Use): object {
  switch (field.kind) {
    case 'TEXT':
      return String;
    case 'TEXTS':
      return [String];
    case 'WHOLE':
      return Int;
    case 'DECIMAL':
      return DecimalScalar;
    case 'DAY':
      return DateScalar;
    case 'VALUE':
      return enumOf(field.values);
    case 'ENTRY':
      return ID;
    case 'PARTS':
      return [partTypesOf(field.type, field.description, field.fields)[use === 'READ' ? 'READ' : 'ADD']];
  }
}

function addFields({ prototype }: ClassType<object>, fields: CardFields, use: Use): void {
  for (const [name, field] of Object.entries(fields)) {
    const type = graphType(field, use);
    const nullable = !field.isRequired || use === 'CHANGE';
    const description = `${field.description}${field.isRequired ? '' : NULL[use]}.`;
    Field(() => type, { nullable, description })(prototype, name);
    if (use !== 'READ' || field.kind !== 'VALUE') continue;
    Field(() => LocalizedTextType, { nullable, description: `Name of the value of \`${name}\`.` })(
      prototype,
      `${name}Title`,
    );
  }
}

/** The type of an entry of a list, with its connection and the inputs and payloads of its three acts. */
export function entryTypes({ noun, type, description, fields, isPlannable = false }: CardList) {
  const from = isPlannable ? 'may lie in the future' : 'not in the future';

  @ObjectType(type, { description })
  class Entry {
    @Field(() => ID, { description: 'Id of the entry on the card.' })
    id!: string;

    @Field(() => DateScalar, { description: 'First day of the entry.' })
    startedOn!: string;

    @Field(() => DateScalar, { nullable: true, description: 'Last day of the entry; null while it lasts.' })
    endedOn!: string | null;
  }
  addFields(Entry, fields, 'READ');

  @InputType(`${type}AddInput`, { description })
  class AddInput extends ObjectCommandInput {
    @Field(() => DateScalar, { description: `First day of the entry; ${from}.` })
    startedOn!: string;
  }
  addFields(AddInput, fields, 'ADD');

  @InputType(`${type}ChangeInput`, { description: `${description} A field left out stays as it is.` })
  class ChangeInput extends ObjectCommandInput {
    @Field(() => DateScalar, { nullable: true, description: `First day of the entry; ${from}.` })
    startedOn?: string | null;
  }
  @InputType(`${type}EndInput`, { description })
  class EndInput extends ObjectCommandInput {
    @Field(() => DateScalar, { description: 'Last day of the entry; not in the future.' })
    endedOn!: string;
  }
  for (const { prototype } of [ChangeInput, EndInput])
    Field(() => ID, { description: 'Id of the entry in force.' })(prototype, `${noun}Id`);
  addFields(ChangeInput, fields, 'CHANGE');

  return {
    Connection: connectionOf(Entry, type),
    Add: { Input: AddInput, Payload: objectPayload(`${type}Add`) },
    Change: { Input: ChangeInput, Payload: objectPayload(`${type}Change`) },
    End: { Input: EndInput, Payload: objectPayload(`${type}End`) },
  };
}
