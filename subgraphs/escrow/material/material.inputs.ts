import { Field, ID, InputType, Int } from 'type-graphql';
import { ContentSection } from '../deposit/deposit.model';
import { DepositCommandInput } from '../deposit/deposit-payload';

/** Which medium of which deposit it is. */
@InputType()
abstract class DepositMediumInput {
  @Field(() => ID, { description: 'Id of the deposit.' })
  depositId!: string;

  @Field(() => Int, {
    description:
      'Number of the medium among those of the deposit, 1 to 100; one that is there is replaced. After the material was transferred only a replacement is taken, after a filing was handed in nothing (E-9, E-14(3)).',
  })
  number!: number;

  @Field({ description: 'Label by which the certificate names the medium, 1 to 200 characters.' })
  label!: string;
}

@InputType({ description: 'Medium that is to be uploaded (E-9, E-14).' })
export class DepositMediumUploadStartInput extends DepositMediumInput {
  @Field({ description: 'Name of the archive or image without a folder, for example `sources.zip`.' })
  fileName!: string;

  @Field({ description: 'SHA-256 of the bytes, lower-case hex; other bytes are not kept.' })
  sha256!: string;

  @Field({ description: 'Bytes of the medium, as a decimal string.' })
  sizeBytes!: string;
}

@InputType({ description: 'Medium that is mounted at the operator’s (E-9, E-14).' })
export class DepositMediumImportInput extends DepositMediumInput {
  @Field({ description: 'Name of the archive, image or directory in the folder of media of the operator.' })
  name!: string;
}

@InputType({ description: 'Where on a medium the material of a section lies (E-2(3), E-5).' })
export class DepositContentPlaceInput extends DepositCommandInput {
  @Field(() => ContentSection, { description: 'Section of the repository.' })
  section!: ContentSection;

  @Field(() => Int, { description: 'Number of the medium.' })
  number!: number;

  @Field(() => [String], { description: 'Directories and files on the medium; an empty path is all of it.' })
  paths!: string[];
}

@InputType({ description: 'Transfer of the material of an object to the operator (E-9).' })
export class DepositTransferInput extends DepositCommandInput {}
