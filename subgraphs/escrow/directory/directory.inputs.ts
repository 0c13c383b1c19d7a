import { Field, InputType, Int } from 'type-graphql';
import { DepositCommandInput } from '../deposit/deposit-payload';
import { CodeOrigin, ContentKind, ModulePart } from './directory.model';

@InputType({ description: 'What a directory of a medium holds, with all below it (E-2, E-5(1)).' })
export class DirectoryDescriptionInput {
  @Field({ description: 'Path from the root of the medium, which is the empty path.' })
  path!: string;

  @Field(() => CodeOrigin, { description: 'Who wrote it.' })
  origin!: CodeOrigin;

  @Field(() => ContentKind, { description: 'Kind of what lies there.' })
  kind!: ContentKind;

  @Field(() => [ModulePart], {
    defaultValue: [],
    description: 'What compiled modules cover, at least one; none for source code.',
  })
  covers!: ModulePart[];
}

@InputType({ description: 'Description of directories of a medium (E-2, E-5(1)).' })
export class DepositDirectoryDescribeInput extends DepositCommandInput {
  @Field(() => Int, { description: 'Number of the medium among those of the deposit.' })
  number!: number;

  @Field(() => [DirectoryDescriptionInput], {
    description: '1 to 500 directories; each in place of what was told before.',
  })
  directories!: DirectoryDescriptionInput[];
}
