import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ArchitectureContent } from './architecture.rules';

/** Version of the architecture of the platform (C-3(14-1)). */
@Entity('platform_architecture')
export class PlatformArchitectureEntity implements ArchitectureContent {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('integer')
  version!: number;

  @Column('jsonb')
  components!: ArchitectureContent['components'];

  @Column('jsonb')
  relations!: ArchitectureContent['relations'];

  @Column('jsonb')
  principles!: ArchitectureContent['principles'];

  @Column('text')
  document!: string;

  @Column('date')
  draftedOn!: string;

  @Column('date', { nullable: true })
  approvedOn!: string | null;
}

@Entity('platform_architecture_agreement')
export class PlatformArchitectureAgreementEntity {
  @PrimaryColumn('uuid')
  architectureId!: string;

  @PrimaryColumn('text')
  party!: string;

  @Column('date')
  agreedOn!: string;

  @Column('text')
  document!: string;

  @Column('uuid', { nullable: true })
  organizationId!: string | null;
}
