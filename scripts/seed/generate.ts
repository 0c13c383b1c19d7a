import { registerApplications } from './applications';
import { type Batch, emptyBatch } from './batch';
import { cardEntries } from './card-entries';
import { characteristics } from './characteristics';
import { costItems } from './costs';
import { technicalDocuments } from './documents';
import { type ObjectEscrow, objectEscrow } from './escrow-objects';
import { entryEscrow } from './escrow-register';
import { informatizationObject, lifeCycleStages } from './object-card';
import { objectPlan } from './object-plan';
import { growingOrganizations, namedOrganizations, organizationRoles } from './organizations';
import { entryCount, entryPlan, registerEntry, softwareProduct } from './register';
import { registerUses } from './register-uses';
import { integrations, stakeholders, technologies } from './relations';

/** Objects of the sample that is loaded by itself: all systems known by name and some invented ones. */
export const SMALL_SAMPLE = 120;

/** Objects in one batch: some tens of thousands of rows, whatever the size of the sample. */
const BATCH_SIZE = 500;

export interface Scale {
  /** Number of objects of the whole sample. */
  readonly objects: number;
  /** Objects of the sample that exist already: the rows begin after them. 0 when left out. */
  readonly after?: number;
  readonly batchSize?: number;
}

function addEscrow({ escrow }: Batch, { repository, deposits, obligations }: ObjectEscrow): void {
  if (repository !== null) escrow.escrow_repository.push(repository);
  for (const { deposit, transitions, contents, verifications } of deposits) {
    escrow.deposit.push(deposit);
    escrow.deposit_transition.push(...transitions);
    escrow.deposit_content.push(...contents);
    escrow.verification.push(...verifications);
  }
  escrow.deposit_obligation.push(...obligations);
}

function addEntry(batch: Batch, serial: number): void {
  const plan = entryPlan(serial);
  const { entry, events } = registerEntry(plan);
  batch.register.software_product.push(softwareProduct(plan));
  batch.register.register_entry.push(entry);
  batch.register.register_entry_event.push(...events);
  addEscrow(batch, entryEscrow(plan));
}

function addObject(batch: Batch, serial: number): void {
  const plan = objectPlan(serial);
  const { objects, register } = batch;
  objects.informatization_object.push(informatizationObject(plan));
  objects.object_characteristics.push(characteristics(plan));
  objects.stakeholder.push(...stakeholders(plan));
  objects.life_cycle_stage.push(...lifeCycleStages(plan));
  objects.technical_document.push(...technicalDocuments(plan));
  objects.integration.push(...integrations(plan));
  objects.technology.push(...technologies(plan));
  objects.card_entry.push(...cardEntries(plan));
  objects.cost_item.push(...costItems(plan));
  register.register_entry_use.push(...registerUses(plan));
  addEscrow(batch, objectEscrow(plan));
}

/** Rows of the objects after one serial up to another, with the organizations and entries that join with them. */
function batchOf(after: number, upTo: number): Batch {
  const batch = emptyBatch();
  if (after === 0) {
    batch.objects.organization.push(...namedOrganizations());
    batch.objects.organization_role.push(...organizationRoles());
    const { applications, acts } = registerApplications();
    batch.register.register_application.push(...applications);
    batch.register.register_application_act.push(...acts);
  }
  batch.objects.organization.push(...growingOrganizations(after, upTo));
  for (let serial = entryCount(after) + 1; serial <= entryCount(upTo); serial++) addEntry(batch, serial);
  for (let serial = after + 1; serial <= upTo; serial++) addObject(batch, serial);
  return batch;
}

/**
 * The sample data, batch by batch, so that a million objects never lie in memory. Rows refer only to rows of the
 * same or an earlier batch. The same serial gives the same rows in a sample of any size.
 */
export function* generate({ objects, after = 0, batchSize = BATCH_SIZE }: Scale): Generator<Batch> {
  for (let done = after; done < objects; done += batchSize)
    yield batchOf(done, Math.min(objects, done + batchSize));
}
