import { Field, InputType } from 'type-graphql';
import { ObjectCommandInput } from '../../shared/graphql/command-input';
import { DateScalar } from '../../shared/graphql/scalars';
import { ImplementationMeasureKind, SecurityTestVerdict } from './life-cycle-record.type';

@InputType({ description: 'Verdict of the tester on an object (C-9(3)).' })
export class SecurityTestDecideInput extends ObjectCommandInput {
  @Field(() => SecurityTestVerdict, { description: 'Verdict itself.' })
  verdict!: SecurityTestVerdict;

  @Field({ description: 'Number of the protocol.' })
  protocolNumber!: string;

  @Field(() => DateScalar, { description: 'Day of the verdict; not before the object was handed in.' })
  decidedOn!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day on which a positive verdict is valid; left out when it has no end.',
  })
  validTo?: string | null;

  @Field({
    description: 'Wording of Order 111/НҚ by which the test was held, for example its last amendment.',
  })
  ruleVersion!: string;
}

@InputType({ description: 'Measure done in the implementation of an object (C-3(2), C-9(4)).' })
export class ImplementationMeasureRecordInput extends ObjectCommandInput {
  @Field(() => ImplementationMeasureKind, { description: 'Kind of the measure.' })
  kind!: ImplementationMeasureKind;

  @Field({ description: 'Document or fact that proves the measure.' })
  evidence!: string;

  @Field(() => DateScalar, { description: 'Day on which the measure was done, within the implementation.' })
  doneOn!: string;

  @Field(() => [String], { description: 'Standards that were followed; at least one.' })
  standards!: string[];
}
