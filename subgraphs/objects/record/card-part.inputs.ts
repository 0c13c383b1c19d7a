import { Field, ID, InputType } from 'type-graphql';
import { ObjectCommandInput } from '../../shared/graphql/command-input';
import { describedEnum } from '../../shared/graphql/described-enum';
import { DateScalar } from '../../shared/graphql/scalars';
import { IntegrationStatus } from '../object/object.model';

export const IntegrationDirection = describedEnum(
  'IntegrationDirection',
  'Direction of an exchange, as seen from the object whose card is changed.',
  { OUTGOING: 'The object sends.', INCOMING: 'The object receives.' },
);
export type IntegrationDirection = keyof typeof IntegrationDirection;

@InputType({ description: 'Exchange of data that the card of an object begins to tell (C-4).' })
export class IntegrationAddInput extends ObjectCommandInput {
  @Field(() => IntegrationDirection, { description: 'Whether the object sends or receives.' })
  direction!: IntegrationDirection;

  @Field(() => ID, { description: 'Object on the other side; one that the caller may see.' })
  otherObjectId!: string;

  @Field({ description: 'Purpose of the exchange, up to 1000 characters.' })
  purpose!: string;

  @Field(() => IntegrationStatus, { description: 'Standing of the exchange.' })
  status!: IntegrationStatus;

  @Field(() => String, {
    nullable: true,
    description: 'System in between, for example a gateway, up to 255 characters; null when direct.',
  })
  via?: string | null;

  @Field(() => String, { nullable: true, description: 'Version of the exchange, up to 255 characters.' })
  exchangeVersion?: string | null;

  @Field(() => DateScalar, { description: 'First day of the exchange; a planned one may lie in the future.' })
  startedOn!: string;
}

@InputType({
  description: 'Exchange of data that the card tells otherwise (C-4). A field left out stays as it is.',
})
export class IntegrationChangeInput extends ObjectCommandInput {
  @Field(() => ID, { description: 'Id of the exchange in force; the object is on one of its sides.' })
  integrationId!: string;

  @Field(() => String, { nullable: true, description: 'Purpose of the exchange, up to 1000 characters.' })
  purpose?: string | null;

  @Field(() => IntegrationStatus, { nullable: true, description: 'Standing of the exchange.' })
  status?: IntegrationStatus | null;

  @Field(() => String, { nullable: true, description: 'System in between; null makes the exchange direct.' })
  via?: string | null;

  @Field(() => String, { nullable: true, description: 'Version of the exchange; null empties it.' })
  exchangeVersion?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day of the exchange; a planned one may lie in the future.',
  })
  startedOn?: string | null;
}

@InputType({ description: 'Exchange of data that ends (C-4).' })
export class IntegrationEndInput extends ObjectCommandInput {
  @Field(() => ID, { description: 'Id of the exchange; the object is on one of its sides.' })
  integrationId!: string;

  @Field(() => DateScalar, { description: 'Last day of the exchange; not in the future.' })
  endedOn!: string;
}

@InputType({ description: 'Technology on which an object begins to be built (C-4).' })
export class TechnologyAddInput extends ObjectCommandInput {
  @Field({ description: 'Name of the technology, with its version, up to 255 characters.' })
  name!: string;

  @Field(() => DateScalar, { description: 'First day of use; not in the future.' })
  startedOn!: string;
}

@InputType({
  description: 'Technology that the card tells otherwise (C-4). A field left out stays as it is.',
})
export class TechnologyChangeInput extends ObjectCommandInput {
  @Field(() => ID, { description: 'Id of the technology in use.' })
  technologyId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the technology, with its version, up to 255 characters.',
  })
  name?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day of use; not in the future.' })
  startedOn?: string | null;
}

@InputType({ description: 'Technology that is used no longer (C-4).' })
export class TechnologyEndInput extends ObjectCommandInput {
  @Field(() => ID, { description: 'Id of the technology on the card.' })
  technologyId!: string;

  @Field(() => DateScalar, { description: 'Last day of use; not in the future.' })
  endedOn!: string;
}
