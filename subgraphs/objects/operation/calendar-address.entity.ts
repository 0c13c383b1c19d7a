import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Language } from '../../shared/law/law.model';

/** Secret address of a calendar of open duties. */
@Entity('calendar_address')
export class CalendarAddressEntity {
  @PrimaryColumn('uuid')
  id!: string;

  /** SHA-256 of the secret. */
  @Column('char', { length: 64 })
  digest!: string;

  /** Who made it, for which organization that person acted, and with which roles. */
  @Column('text')
  actor!: string;

  @Column('uuid')
  actorOrganizationId!: string;

  @Column('text', { array: true })
  roles!: string[];

  /** Whose duties it shows. */
  @Column('uuid')
  organizationId!: string;

  @Column('text', { nullable: true })
  label!: string | null;

  @Column('text')
  language!: Language;

  @Column('timestamptz')
  createdAt!: Date;

  /** Last day on which it answers. */
  @Column('date')
  validUntil!: string;

  @Column('timestamptz', { nullable: true })
  revokedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  lastReadAt!: Date | null;
}
