import { KeyUsageFlags } from '@peculiar/x509';
import { createSampleAuthority } from '../../../scripts/sample-authority/authority';
import { signCms, signXml } from '../../../scripts/sample-authority/sign';
import { listsOf, openSigning, type SigningFixture, verifierOf } from '../../support/signing';

const NOW = new Date('2026-11-20T07:00:00Z');
const LATER = new Date('2026-11-20T08:00:00Z');
const CONTENT = new TextEncoder().encode('акт приема-передачи');
const OTHER = new TextEncoder().encode('акт приема-передач');
const HOLDER = { commonName: 'Sample signer', organizationNumber: '150340000109' };

let signing: SigningFixture;
beforeAll(async () => {
  signing = await openSigning(NOW);
});

const verify = (signature: Uint8Array, format: 'CMS' | 'XML' = 'CMS', content = CONTENT, at = LATER) =>
  signing.verifier.verify({ format, content, signature }, at);

describe('a CMS signature', () => {
  test('holds over the signed bytes and names who signed, for whom, when', async () => {
    const credential = await signing.authority.issue({ ...HOLDER, personNumber: '000000000000' });
    const answer = await verify(await signCms(credential, CONTENT, NOW));
    expect(answer).toMatchObject({
      ok: true,
      value: {
        signer: {
          commonName: 'Sample signer',
          personNumber: '000000000000',
          organizationNumber: '150340000109',
        },
        statedAt: NOW,
        certificate: credential.certificate.serialNumber.replace(/^(00)+/, ''),
      },
    });
  });

  test.each(['ECDSA', 'RSA'] as const)('of a key of %s holds', async (key) => {
    const credential = await signing.authority.issue(HOLDER, { key });
    expect((await verify(await signCms(credential, CONTENT, NOW))).ok).toBe(true);
  });

  test('does not hold over other bytes', async () => {
    const signature = await signCms(await signing.authority.issue(HOLDER), CONTENT, NOW);
    expect(await verify(signature, 'CMS', OTHER)).toEqual({ ok: false, error: 'SIGNATURE_NOT_OF_DOCUMENT' });
  });

  test('does not hold when a byte of it is changed', async () => {
    const signature = await signCms(await signing.authority.issue(HOLDER), CONTENT, NOW);
    // The value of the signature and what it covers, the stated time and the hash among them, stand at the end.
    for (let position = signature.length - 150; position < signature.length; position += 7) {
      const changed = Uint8Array.from(signature);
      changed[position] = (changed[position] ?? 0) ^ 0x01;
      expect({ position, ok: (await verify(changed)).ok }).toEqual({ position, ok: false });
    }
  });

  test('that brings another content than the document is refused', async () => {
    const credential = await signing.authority.issue(HOLDER);
    expect((await verify(await signCms(credential, CONTENT, NOW, { isAttached: true }))).ok).toBe(true);
    const attached = await signCms(credential, OTHER, NOW, { isAttached: true });
    expect(await verify(attached)).toEqual({ ok: false, error: 'SIGNATURE_NOT_OF_DOCUMENT' });
  });

  test('with a hash that can be forged is refused as weak', async () => {
    const signature = await signCms(await signing.authority.issue(HOLDER), CONTENT, NOW, { digest: 'SHA-1' });
    expect(await verify(signature)).toEqual({ ok: false, error: 'SIGNATURE_WEAK' });
  });

  test('is refused as unreadable when it is no signature at all', async () => {
    for (const bytes of [new Uint8Array(), new Uint8Array([0x30, 0x03, 0x02, 0x01, 0x01]), CONTENT])
      expect(await verify(bytes)).toEqual({ ok: false, error: 'SIGNATURE_UNREADABLE' });
  });

  test('of a time that lies ahead is refused', async () => {
    const signature = await signCms(
      await signing.authority.issue(HOLDER),
      CONTENT,
      new Date('2026-11-20T09:00:00Z'),
    );
    expect(await verify(signature)).toEqual({ ok: false, error: 'SIGNATURE_TIME_AHEAD' });
  });
});

describe('an XML signature', () => {
  const signed = async () => signXml(await signing.authority.issue(HOLDER, { key: 'RSA' }), CONTENT);

  test('holds over the statement of the hash; the authority that issued the certificate is trusted itself', async () => {
    const { authority, root } = signing;
    const verifier = verifierOf(authority, listsOf([authority, root], NOW));
    const answer = await verifier.verify(
      { format: 'XML', content: CONTENT, signature: await signed() },
      LATER,
    );
    expect(answer).toMatchObject({ ok: true, value: { signer: { organizationNumber: '150340000109' } } });
  });

  test('does not hold over another document', async () => {
    expect(await verify(await signed(), 'XML', OTHER)).toEqual({
      ok: false,
      error: 'SIGNATURE_NOT_OF_DOCUMENT',
    });
  });

  test('does not hold when the signed statement is moved aside and another takes its place', async () => {
    const text = new TextDecoder().decode(await signed());
    const statement = text.slice(0, text.indexOf('>') + 1);
    const forged = statement.replace(/sha256="[0-9a-f]{64}"/, `sha256="${'0'.repeat(64)}"`);
    const wrapped = text
      .replace(statement, forged)
      .replace('</document>', `<Object>${statement}</document></Object></document>`);
    expect((await verify(new TextEncoder().encode(wrapped), 'XML')).ok).toBe(false);
  });

  test('with a declaration of a document type is not read', async () => {
    const text = `<!DOCTYPE document [<!ENTITY a "b">]>${new TextDecoder().decode(await signed())}`;
    expect(await verify(new TextEncoder().encode(text), 'XML')).toEqual({
      ok: false,
      error: 'SIGNATURE_UNREADABLE',
    });
  });
});

describe('a signer', () => {
  const problemOf = async (issued: Parameters<SigningFixture['authority']['issue']>[1], at = LATER) => {
    const signature = await signCms(await signing.authority.issue(HOLDER, issued), CONTENT, NOW);
    const answer = await verify(signature, 'CMS', CONTENT, at);
    return answer.ok ? null : answer.error;
  };

  test('is not believed before or after the term of the certificate', async () => {
    const notBefore = new Date('2026-11-20T07:30:00Z');
    const notAfter = new Date('2026-11-20T08:30:00Z');
    expect(await problemOf({ notBefore, notAfter })).toBeNull();
    expect(await problemOf({ notBefore, notAfter }, NOW)).toBe('SIGNER_NOT_VALID_THEN');
    expect(await problemOf({ notBefore, notAfter }, new Date('2026-11-20T08:31:00Z'))).toBe(
      'SIGNER_NOT_VALID_THEN',
    );
  });

  test('may not sign with a certificate for anything else', async () => {
    expect(await problemOf({ usage: KeyUsageFlags.keyEncipherment })).toBe('SIGNER_MAY_NOT_SIGN');
  });

  test('of another authority of the same name is not trusted', async () => {
    const stranger = await (await createSampleAuthority('Sample root', NOW)).below('Sample authority');
    const signature = await signCms(await stranger.issue(HOLDER), CONTENT, NOW);
    expect(await verify(signature)).toEqual({ ok: false, error: 'SIGNER_UNTRUSTED' });
  });

  test('whose certificate was revoked is refused, another one is not', async () => {
    const [revoked, good] = [await signing.authority.issue(HOLDER), await signing.authority.issue(HOLDER)];
    signing.authority.revoke(revoked.certificate);
    expect(await verify(await signCms(revoked, CONTENT, NOW))).toEqual({
      ok: false,
      error: 'SIGNER_REVOKED',
    });
    expect((await verify(await signCms(good, CONTENT, NOW))).ok).toBe(true);
  });

  test('below a revoked authority is refused', async () => {
    const { root, authority, verifier } = await openSigning(NOW);
    const signature = await signCms(await authority.issue(HOLDER), CONTENT, NOW);
    root.revoke(authority.certificate);
    expect(await verifier.verify({ format: 'CMS', content: CONTENT, signature }, LATER)).toEqual({
      ok: false,
      error: 'SIGNER_REVOKED',
    });
  });

  test('is not believed without a current list of the authority, nor with the list of another', async () => {
    const { root, authority } = signing;
    const signature = await signCms(await authority.issue(HOLDER), CONTENT, NOW);
    const ask = (verifier: SigningFixture['verifier'], at = LATER) =>
      verifier.verify({ format: 'CMS', content: CONTENT, signature }, at);
    const unknown = { ok: false, error: 'REVOCATION_UNKNOWN' };
    expect(await ask(verifierOf(root, { listOf: async () => null }))).toEqual(unknown);
    expect(await ask(verifierOf(root, { listOf: () => root.revocationList(NOW) }))).toEqual(unknown);
    expect(await ask(signing.verifier, new Date('2026-11-22T08:00:00Z'))).toEqual(unknown);
  });
});
