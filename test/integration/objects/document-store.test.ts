import { AwayStore } from '../../support/away-store';
import { piecesOf } from '../../support/builders/documentation';
import { codeOf, DocumentFixture, TEXT } from './document-fixture';

let store: AwayStore;
let fixture: DocumentFixture;
beforeEach(async () => {
  store = await AwayStore.make();
  fixture = await DocumentFixture.open({}, store.blobs);
});
afterEach(async () => {
  await fixture.close();
  await store.remove();
});

const recorded = async () =>
  (
    await fixture.rows(
      `SELECT 1 FROM journal_entry WHERE command LIKE 'document%' AND command <> 'documentUploadStart'`,
    )
  ).length;

describe('C-4: while the store of files is away', () => {
  test('no document is recorded, the answer tells why, and the next upload is kept', async () => {
    const ticket = await fixture.uploadTicket();
    store.isAway = true;
    const answer = await fixture.put(ticket, piecesOf(TEXT));
    expect([answer.status, codeOf(answer)]).toEqual([503, 'FILE_STORE_UNAVAILABLE']);
    expect(answer.json.errors[0].extensions.remedy).toMatch(/^Try again later/);
    expect(await fixture.rows('SELECT 1 FROM technical_document')).toEqual([]);
    expect(await recorded()).toBe(0);
    store.isAway = false;
    expect(await fixture.place()).toMatch(/^doc_/);
  });

  test('no leave to download is given, and a leave given before gives no byte', async () => {
    const id = await fixture.place();
    const ticket = await fixture.downloadTicket(id);
    store.isAway = true;
    const { ticket: none, userErrors } = await fixture.startDownload(id);
    expect(none).toBeNull();
    expect(userErrors.map(({ code }) => code)).toEqual(['FILE_STORE_UNAVAILABLE']);
    const answer = await fixture.get(ticket);
    expect([answer.status, codeOf(answer)]).toEqual([503, 'FILE_STORE_UNAVAILABLE']);
    store.isAway = false;
    expect((await fixture.get(await fixture.downloadTicket(id))).text).toBe(TEXT);
  });
});
