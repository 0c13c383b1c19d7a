import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Environment on the platform, from its application on (C-12). `charge` is zero: the environment is free. */
@Entity('environment')
export class EnvironmentEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  objectId!: string;

  @Column('text')
  kind!: string;

  @Column('text')
  agreementNumber!: string;

  @Column('date')
  agreementOn!: string;

  @Column('uuid', { nullable: true })
  requestedBy!: string | null;

  @Column('date')
  receivedOn!: string;

  @Column('date', { nullable: true })
  providedOn!: string | null;

  @Column('date', { nullable: true })
  closesOn!: string | null;

  @Column('numeric', { precision: 20, scale: 2 })
  charge!: string;
}
