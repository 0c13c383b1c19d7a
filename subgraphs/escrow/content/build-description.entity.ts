import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How the software is compiled, as the owner or holder tells it (E-5(1)). */
@Entity('build_description')
export class BuildDescriptionEntity {
  @PrimaryColumn('uuid')
  depositId!: string;

  @Column('text')
  environment!: string;

  @Column('text')
  version!: string;

  @Column('text', { nullable: true })
  specialSettings!: string | null;
}
