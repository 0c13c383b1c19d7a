import { Directive, Field, Int, ObjectType } from 'type-graphql';

@Directive('@shareable')
@ObjectType({
  description:
    'Leave to carry one file, once, by the person and for the organization that it was issued to. The bytes go over HTTP with the same bearer token.',
})
export class FileTicket {
  @Field({ description: 'Method of the HTTP request: `PUT` to upload, `GET` to download.' })
  method!: string;

  @Field({ description: 'Path of the HTTP request at the address of the graph.' })
  path!: string;

  @Field({ description: 'Instant at which the ticket ends.' })
  expiresAt!: Date;

  @Field(() => Int, { description: 'Bytes of the file: at most for an upload, exactly for a download.' })
  sizeBytes!: number;
}
