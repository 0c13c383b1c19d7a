import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One filing of software with the operator. `state` and `stateSince` repeat the last row of its transitions. */
@Entity('deposit')
export class DepositEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  number!: string;

  @Column('text')
  path!: string;

  @Column('uuid', { nullable: true })
  repositoryId!: string | null;

  @Column('uuid', { nullable: true })
  objectId!: string | null;

  @Column('uuid', { nullable: true })
  registerEntryId!: string | null;

  @Column('uuid')
  ownerId!: string;

  @Column('uuid', { nullable: true })
  holderId!: string | null;

  @Column('text')
  versionLabel!: string;

  @Column('text')
  state!: string;

  @Column('timestamptz')
  stateSince!: Date;

  @Column('date', { nullable: true })
  submittedOn!: string | null;

  @Column('date', { nullable: true })
  acceptedOn!: string | null;

  @Column('date', { nullable: true })
  refusedOn!: string | null;

  @Column('text')
  integrityState!: string;

  @Column('timestamptz', { nullable: true })
  integrityCheckedAt!: Date | null;

  @Column('boolean')
  isSynthetic!: boolean;

  /** Wording under which the deposit was made, when it is not one of Order 146. */
  @Column('text', { nullable: true })
  legacyRuleSet!: string | null;
}

/** One lawful step of a deposit; never changed once written. `fromState` is null for the first. */
@Entity('deposit_transition')
export class DepositTransitionEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  depositId!: string;

  @Column('smallint')
  ordinal!: number;

  @Column('text')
  action!: string;

  @Column('text', { nullable: true })
  fromState!: string | null;

  @Column('text')
  toState!: string;

  @Column('timestamptz')
  occurredAt!: Date;

  /** Subject of whoever made the step; null for steps recorded before it was kept. */
  @Column('text', { nullable: true })
  actor!: string | null;
}

/** Whether one kind of material was handed in (E-5); no name of a file stands here. */
@Entity('deposit_content')
export class DepositContentEntity {
  @PrimaryColumn('uuid')
  depositId!: string;

  @PrimaryColumn('text')
  section!: string;

  @Column('text')
  state!: string;

  /** Why there is none; null unless its absence was declared. */
  @Column('text', { nullable: true })
  reason!: string | null;
}
