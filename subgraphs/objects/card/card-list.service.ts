import { randomUUID } from 'node:crypto';
import { type EntityManager, IsNull } from 'typeorm';
import type { CommandResult } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { fromGlobalId } from '../../shared/kernel/global-id';
import { commandObject } from '../object/object-command';
import { endPartRefusals, partUnknown } from '../record/card-part.rules';
import { CardEntryEntity } from './card-entry.entity';
import type { CardList, EntryContent } from './card-list.model';
import { type CardAround, changeRefusals, entryRefusals, givenContent, keptContent } from './card-list.rules';
import type { EntryAddInput, EntryChangeInput, EntryEndInput } from './card-list.type';

const POLICY = 'object.change';

/** Adds an entry to a list of the card (C-4). */
export function addEntry(
  context: SubgraphContext,
  list: CardList,
  input: EntryAddInput,
): Promise<CommandResult> {
  const command = { ...input, name: `${list.noun}Add`, input, policy: POLICY } as const;
  return commandObject(context, command, async (transaction, { card }) => {
    const given = givenContent(list, input);
    const row = entryRow(list, keptContent(list.fields, given), input.startedOn);
    const asked = { title: row.title, id: null };
    const around = await cardAround(transaction, list, card.id, asked, context.today);
    const error = entryRefusals(list, { given, kept: row.content, startedOn: row.startedOn }, around);
    if (error.length > 0) return { ok: false, error };
    const added = { id: randomUUID(), objectId: card.id, list: list.name, ...row };
    await transaction.insert(CardEntryEntity, added);
    return { ok: true, value: { card: {}, facts: added } };
  });
}

/** Changes an entry in force of a list of the card (C-4); what is left out stays. */
export function changeEntry(
  context: SubgraphContext,
  list: CardList,
  input: EntryChangeInput,
): Promise<CommandResult> {
  const command = { ...input, name: `${list.noun}Change`, input, policy: POLICY } as const;
  return commandObject(context, command, async (transaction, { card }) => {
    const open = await findOpen(transaction, list, card.id, input);
    const given = givenContent(list, input);
    if (!open) return { ok: false, error: [partUnknown(`${list.noun}Id`)] };
    const empty = changeRefusals(list, given, input.startedOn);
    if (empty.length > 0) return { ok: false, error: empty };
    const content = keptContent(list.fields, { ...open.content, ...given });
    const row = entryRow(list, content, input.startedOn ?? open.startedOn);
    const { id } = open;
    const around = await cardAround(transaction, list, card.id, { title: row.title, id }, context.today);
    const error = entryRefusals(list, { given, kept: row.content, startedOn: row.startedOn }, around);
    if (error.length > 0) return { ok: false, error };
    await transaction.update(CardEntryEntity, { id }, row);
    return { ok: true, value: { card: {}, facts: { id, ...row } } };
  });
}

/** Ends an entry of a list of the card (C-4); it stays readable with its days. */
export function endEntry(
  context: SubgraphContext,
  list: CardList,
  input: EntryEndInput,
): Promise<CommandResult> {
  const command = { ...input, name: `${list.noun}End`, input, policy: POLICY } as const;
  return commandObject(context, command, async (transaction, { card }) => {
    const open = await findOpen(transaction, list, card.id, input);
    const { endedOn } = input;
    const error = endPartRefusals({ field: `${list.noun}Id`, endedOn, open, today: context.today });
    if (!open || error.length > 0) return { ok: false, error };
    await transaction.update(CardEntryEntity, { id: open.id }, { endedOn });
    return { ok: true, value: { card: {}, facts: { id: open.id, endedOn } } };
  });
}

function entryRow(list: CardList, content: EntryContent, startedOn: string) {
  return { title: String(content[list.title] ?? ''), content, startedOn };
}

async function findOpen(
  transaction: EntityManager,
  { name, noun }: CardList,
  objectId: string,
  input: EntryChangeInput | EntryEndInput,
): Promise<CardEntryEntity | null> {
  const id = fromGlobalId('cardEntry', String(input[`${noun}Id`]));
  if (!id) return null;
  return transaction.findOneBy(CardEntryEntity, { id, objectId, list: name, endedOn: IsNull() });
}

interface Asked {
  readonly title: string;
  /** Bare id of the entry that is changed; null when one is added. */
  readonly id: string | null;
}

/** What is in force on the card, as far as the list asks for it: one statement. */
async function cardAround(
  transaction: EntityManager,
  list: CardList,
  objectId: string,
  { title, id }: Asked,
  today: string,
): Promise<CardAround> {
  const open = await transaction.find(CardEntryEntity, {
    select: { id: true, list: true, title: true },
    where: { objectId, endedOn: IsNull() },
  });
  const own = open.filter((entry) => entry.list === list.name);
  return {
    isKnown: own.some((entry) => entry.title === title && entry.id !== id),
    count: id === null ? own.length : null,
    entries: new Set(open.map((entry) => `${entry.list} ${entry.id}`)),
    today,
  };
}
