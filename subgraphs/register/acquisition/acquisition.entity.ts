import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Purchase that a use of an entry began with; never changed. */
@Entity('acquisition')
export class AcquisitionEntity {
  @PrimaryColumn('uuid')
  useId!: string;

  @Column('uuid')
  acquirerId!: string;

  @Column('date')
  acquiredOn!: string;

  @Column('text')
  contractNumber!: string;

  /** Clause of Order 129 by which the product was bought. */
  @Column('text')
  basis!: string;

  @Column('boolean')
  isRepeated!: boolean;

  /** Version of the card of the object that named the acquirer. */
  @Column('integer')
  objectVersion!: number;

  @Column('timestamptz')
  recordedAt!: Date;
}
