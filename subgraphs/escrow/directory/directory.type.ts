import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../shared/graphql/connection';
import { LegalReference } from '../../shared/graphql/legal-reference.type';
import { CodeOrigin, ContentKind, ModulePart } from './directory.model';

@ObjectType({ description: 'Directory of a medium, as the owner or holder described it (E-2, E-5(1)).' })
export class MediumDirectory {
  @Field(() => Int, { description: 'Number of the medium among those of the deposit.' })
  number!: number;

  @Field({ description: 'Path from the root of the medium, which is the empty path.' })
  path!: string;

  @Field(() => CodeOrigin, { description: 'Who wrote what lies there (E-5(1)).' })
  origin!: CodeOrigin;

  @Field(() => ContentKind, { description: 'Kind of what lies there.' })
  kind!: ContentKind;

  @Field(() => LegalReference, { description: 'Clause that defines the kind.' })
  kindBasis!: LegalReference;

  @Field(() => [ModulePart], { description: 'What compiled modules cover; empty for source code.' })
  covers!: ModulePart[];

  @Field({ description: 'Instant at which it was described.' })
  describedAt!: Date;
}

export const MediumDirectoryConnection = connectionOf(MediumDirectory, 'MediumDirectory');
