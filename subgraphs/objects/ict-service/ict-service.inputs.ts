import { Field, InputType } from 'type-graphql';
import { ObjectCommandInput } from '../../shared/graphql/command-input';
import { ServiceComponent } from './ict-service.model';

@InputType({ description: 'Components of an information and communication service (C-3(3)).' })
export class ServiceComponentsRecordInput extends ObjectCommandInput {
  @Field(() => [ServiceComponent], {
    description: 'All components; at least one. They replace the earlier ones.',
  })
  components!: ServiceComponent[];
}

@InputType({ description: 'Why an object is created without the service model (C-27).' })
export class ServiceModelExplainInput extends ObjectCommandInput {
  @Field({ description: 'Reason.' })
  reason!: string;
}
