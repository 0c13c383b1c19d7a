import { Field, ID, InterfaceType } from 'type-graphql';

/** Registered types implement it one by one: registering them by the interface would draw in other subgraphs' types. */
@InterfaceType('Node', {
  description: 'Thing that has an id of its own across the graph.',
  autoRegisterImplementations: false,
})
export abstract class NodeType {
  @Field(() => ID, { description: 'Opaque id, of the form `<kind>_<uuid>`.' })
  id!: string;
}
