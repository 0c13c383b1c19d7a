import { Field, InputType } from 'type-graphql';

@InputType({ description: 'What stored software is searched by. A condition left out does not filter.' })
export class ReuseSearch {
  @Field(() => String, {
    nullable: true,
    description: 'Text in the title or the annotation of its application, in any of its languages.',
  })
  text?: string | null;

  @Field(() => String, { nullable: true, description: 'Programming language that its application names.' })
  programmingLanguage?: string | null;
}
