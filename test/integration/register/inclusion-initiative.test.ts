import { withClient } from '../../../subgraphs/shared/database/connection';
import { seededUuid, toGlobalId } from '../../../subgraphs/shared/kernel/global-id';
import { organizationId, person } from '../../support/actors';
import { mutate } from '../../support/mutate';
import { objectFacts, peersAnswering } from '../../support/peers';
import {
  APPLICANT,
  type Application,
  CONTENT,
  GRANT,
  KEEPER,
  openRegister,
  RECOMMENDATION,
  type RegisterFixture,
  TODAY,
} from '../../support/register-application';

const OWNER = person([], 'owner');
const OTHER = person([], 'supplier-two');
const AGREED = seededUuid('terms:agreed');
const AGREED_ON: Readonly<Record<string, string | null>> = {
  [AGREED]: TODAY,
  [seededUuid('terms:returned')]: null,
  [seededUuid('terms:tomorrow')]: '2026-11-21',
};
const PEERS = peersAnswering({
  'objects object-facts': ({ objectId: id }) => objectFacts(String(id), { owner: 'OWNER' }),
  'objects organization-facts': ({ organizationId: id }) => ({ organizationId: id }),
  'objects terms-facts': ({ termsOfReferenceId }) => {
    const agreedOn = AGREED_ON[String(termsOfReferenceId)];
    if (agreedOn === undefined) return null;
    return { termsOfReferenceId, agreedOn };
  },
});

let register: RegisterFixture;
beforeEach(async () => {
  register = await openRegister(PEERS);
});
afterEach(() => register.close());

const DUTY = 'id state inclusionDuty { openedOn appliedOn fulfilledOn legalBasis { clause } }';
const act = (mutation: string, input: object, actor = OWNER) =>
  mutate(register.subgraph, { mutation, field: 'tender', selection: DUTY, input, actor });

async function tenderOpened(): Promise<string> {
  await register.at('GRANTED');
  const search = await mutate(register.subgraph, {
    ...{ mutation: 'analogueSearchRun', field: 'search', selection: 'id', actor: OWNER },
    input: { query: 'архив верблюды кумыс', on: TODAY },
  });
  const { thing, userErrors } = await act('tenderOpen', {
    objectId: toGlobalId('informatizationObject', seededUuid('object:portal')),
    analogueSearchId: search.thing?.['id'],
    termsOfReferenceId: AGREED,
  });
  expect(userErrors).toEqual([]);
  return String(thing?.['id']);
}

async function tenderWon(): Promise<string> {
  const tenderId = await tenderOpened();
  const winnerId = toGlobalId('organization', organizationId('supplier-one'));
  expect((await act('tenderAward', { tenderId, winnerId, awardedOn: TODAY })).codes).toEqual([]);
  return tenderId;
}

const submit = async (input: object, actor = APPLICANT) => {
  const { id, version } = await register.draft(input, actor);
  return register.act('registerApplicationSubmit', { applicationId: id, expectedVersion: version }, actor);
};

async function grant(application: Application): Promise<Application> {
  const checked = await register.step(
    'registerApplicationCheck',
    application,
    { verdict: 'COMPLETE' },
    KEEPER,
  );
  const recommended = await register.step('registerApplicationRecommend', checked, RECOMMENDATION, KEEPER);
  return register.step('registerApplicationDecide', recommended, GRANT, KEEPER);
}

const dutyOf = async (id: string, actor = OWNER) => {
  const query = `query ($id: ID!) { tender(id: $id) { ${DUTY} } }`;
  const { data } = await register.subgraph.execute<{ tender: { inclusionDuty: object | null } }>({
    query,
    variables: { id },
    actor,
  });
  return data.tender.inclusionDuty;
};

test('L128 C-32.1: the award opens the duty, the application of the winner meets it, the inclusion closes it', async () => {
  const tenderId = await tenderWon();
  const duty = { openedOn: TODAY, appliedOn: null, fulfilledOn: null, legalBasis: { clause: '32.1' } };
  expect(await dutyOf(tenderId)).toEqual(duty);
  const { thing, codes } = await submit({ initiative: 'TENDER_WINNER', tenderId });
  expect(codes).toEqual([]);
  expect(await dutyOf(tenderId)).toEqual({ ...duty, appliedOn: TODAY });
  await grant(thing as unknown as Application);
  expect(await dutyOf(tenderId)).toEqual({ ...duty, appliedOn: TODAY, fulfilledOn: TODAY });
});

test('L128 C-32.1: a potential supplier names agreed terms of reference or the tender, and is refused without', async () => {
  const initiative = 'POTENTIAL_SUPPLIER';
  const tenderId = await tenderOpened();
  for (const link of [{ termsOfReferenceId: AGREED }, { termsOfReferenceId: `tor_${AGREED}` }, { tenderId }])
    expect((await submit({ initiative, ...link }, OTHER)).codes).toEqual([]);
  const unagreed = ['returned', 'tomorrow', 'nothing'].map((key) => seededUuid(`terms:${key}`));
  for (const termsOfReferenceId of [null, ...unagreed])
    expect((await submit({ initiative, termsOfReferenceId }, OTHER)).userErrors).toMatchObject([
      { code: 'TOR_MISSING', path: ['termsOfReferenceId'], legalReference: { clause: '32.1' } },
    ]);
  await act('tenderCancel', { tenderId });
  expect((await submit({ initiative, tenderId }, OTHER)).codes).toEqual(['TOR_MISSING']);
});

test('L128 C-32.1: as a winner applies who won the tender that is named, and nobody else', async () => {
  const tenderId = await tenderWon();
  const initiative = 'TENDER_WINNER';
  expect((await submit({ initiative, tenderId }, OTHER)).userErrors).toMatchObject([
    { code: 'NOT_TENDER_WINNER', path: ['tenderId'], legalReference: { clause: '32.1' } },
  ]);
  expect((await submit({ initiative })).userErrors).toMatchObject([
    { code: 'TOR_MISSING', path: ['tenderId'] },
  ]);
  expect((await submit({ initiative, tenderId })).codes).toEqual([]);
});

test('L128 C-32.1: what was included for the terms before the award is shown after it; what was not is refused', async () => {
  const tenderId = await tenderOpened();
  const early = await submit({ initiative: 'POTENTIAL_SUPPLIER', termsOfReferenceId: AGREED });
  const { entry } = await grant(early.thing as unknown as Application);
  const { entry: unlinked } = await register.at('GRANTED');
  const winnerId = toGlobalId('organization', organizationId('supplier-one'));
  const show = (entryId: string | undefined, actor = APPLICANT) =>
    act('tenderInclusionShow', { tenderId, entryId }, actor);
  await act('tenderAward', { tenderId, winnerId, awardedOn: TODAY });
  expect((await show(unlinked?.id)).userErrors).toMatchObject([
    { code: 'TOR_MISSING', path: ['input', 'entryId'], legalReference: { clause: '32.1' } },
  ]);
  expect((await show('ren_x')).codes).toEqual(['INCLUSION_NOT_SHOWN']);
  expect((await show(entry?.id, OWNER)).codes).toEqual(['TENDER_UNKNOWN']);
  expect((await show(entry?.id)).thing).toMatchObject({
    inclusionDuty: { openedOn: TODAY, appliedOn: TODAY, fulfilledOn: TODAY },
  });
  expect((await show(entry?.id)).codes).toEqual(['INCLUSION_NOT_SHOWN']);
});

test('an entry of another holder, or one that holds no longer, does not meet the duty', async () => {
  const tenderId = await tenderWon();
  const initiative = 'POTENTIAL_SUPPLIER';
  const foreign = await submit({ initiative, tenderId }, OTHER);
  const granted = await grant(foreign.thing as unknown as Application);
  expect(await dutyOf(tenderId)).toMatchObject({ appliedOn: null, fulfilledOn: null });
  const shown = (entryId: string | undefined) => act('tenderInclusionShow', { tenderId, entryId }, APPLICANT);
  expect((await shown(granted.entry?.id)).codes).toEqual(['INCLUSION_NOT_SHOWN']);
  const own = await grant(
    (await submit({ initiative, termsOfReferenceId: AGREED })).thing as unknown as Application,
  );
  const exclude = `UPDATE register_entry SET status = 'EXCLUDED', excluded_on = '${TODAY}' WHERE number = $1`;
  await withClient(register.database.owner, (client) => client.query(exclude, [own.entry?.number]));
  expect((await shown(own.entry?.id)).codes).toEqual(['INCLUSION_NOT_SHOWN']);
});

test.each([
  ['a holder names a tender', { tenderId: true }, 'tenderId'],
  ['a holder names terms', { termsOfReferenceId: AGREED }, 'termsOfReferenceId'],
])('C-32.1: %s and is told that it has no place', async (_what, link, field) => {
  const tenderId = 'tenderId' in link ? { tenderId: await tenderOpened() } : link;
  const { userErrors } = await register.act('registerApplicationDraft', {
    ...{ kind: 'INCLUSION', content: CONTENT },
    ...tenderId,
  });
  expect(userErrors).toMatchObject([{ code: 'INCLUSION_LINK_NOT_EXPECTED', path: ['input', field] }]);
});

test('C-32.1: an exclusion is initiated by the holder alone; an unknown tender is told at once', async () => {
  const { entry } = await register.at('GRANTED');
  const draft = (input: object) => register.act('registerApplicationDraft', { content: CONTENT, ...input });
  const exclusion = { kind: 'EXCLUSION', entryId: entry?.id, initiative: 'POTENTIAL_SUPPLIER' };
  expect((await draft(exclusion)).codes).toEqual(['INCLUSION_LINK_NOT_EXPECTED']);
  const unknown = { kind: 'INCLUSION', initiative: 'TENDER_WINNER', tenderId: 'tnd_x' };
  expect((await draft(unknown)).userErrors).toMatchObject([
    { code: 'TENDER_UNKNOWN', path: ['input', 'tenderId'] },
  ]);
});

test('C-32.1: terms that no id can name are told at once, in a draft and in a correction', async () => {
  const terms = { initiative: 'POTENTIAL_SUPPLIER', termsOfReferenceId: 'tor_x' };
  const refused = [
    { code: 'TOR_MISSING', path: ['input', 'termsOfReferenceId'], legalReference: { clause: '32.1' } },
  ];
  const drafted = await register.act('registerApplicationDraft', {
    ...{ kind: 'INCLUSION', content: CONTENT },
    ...terms,
  });
  expect(drafted.userErrors).toMatchObject(refused);
  const { id, version } = await register.draft();
  const correction = { applicationId: id, expectedVersion: version, content: CONTENT, ...terms };
  expect((await register.act('registerApplicationCorrect', correction)).userErrors).toMatchObject(refused);
});

test('a correction keeps the tender and the terms unless it tells an initiative of its own', async () => {
  const links = 'id version state entry { id number version } initiative termsOfReferenceId tender { id }';
  const correct = async (application: Application, input: object) => {
    const { thing } = await mutate(register.subgraph, {
      ...{ mutation: 'registerApplicationCorrect', field: 'application', selection: links },
      input: {
        applicationId: application.id,
        expectedVersion: application.version,
        content: CONTENT,
        ...input,
      },
      actor: APPLICANT,
    });
    return thing as unknown as Application;
  };
  const draft = await register.draft({ initiative: 'POTENTIAL_SUPPLIER', termsOfReferenceId: AGREED });
  const kept = await correct(draft, {});
  const named = { initiative: 'POTENTIAL_SUPPLIER', termsOfReferenceId: `tor_${AGREED}`, tender: null };
  expect(kept).toMatchObject(named);
  const own = await correct(kept, { initiative: 'HOLDER' });
  expect(own).toMatchObject({ initiative: 'HOLDER', termsOfReferenceId: null });
});

test('an application for terms is not submitted while the registry of objects gives no answer', async () => {
  await register.close();
  register = await openRegister();
  const { codes } = await submit({ initiative: 'POTENTIAL_SUPPLIER', termsOfReferenceId: AGREED });
  expect(codes).toEqual(['PEER_UNAVAILABLE']);
});
