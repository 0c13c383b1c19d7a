import { hash, webcrypto } from 'node:crypto';
import { ObjectIdentifier, OctetString, UTCTime } from 'asn1js';
import {
  Attribute,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs';
import { SignedXml } from 'xml-crypto';
import { statementOf } from '../../subgraphs/shared/signature/xml-signature';
import type { Credential } from './authority';

const DATA = '1.2.840.113549.1.7.1';
const SIGNED_DATA = '1.2.840.113549.1.7.2';
const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const SIGNING_TIME = '1.2.840.113549.1.9.5';

export interface CmsOptions {
  /** Whether the signature brings the document. */
  readonly isAttached?: boolean;
  readonly digest?: 'SHA-1' | 'SHA-256';
}

/** Signs a document as CMS, by default without the document itself. */
export async function signCms(
  credential: Credential,
  content: Uint8Array,
  at: Date,
  { isAttached = false, digest = 'SHA-256' }: CmsOptions = {},
): Promise<Uint8Array> {
  const certificate = Certificate.fromBER(credential.certificate.rawData);
  const signer = new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber }),
    signedAttrs: new SignedAndUnsignedAttributes({
      type: 0,
      attributes: [
        new Attribute({ type: CONTENT_TYPE, values: [new ObjectIdentifier({ value: DATA })] }),
        new Attribute({ type: SIGNING_TIME, values: [new UTCTime({ valueDate: at })] }),
        new Attribute({
          type: MESSAGE_DIGEST,
          values: [
            new OctetString({ valueHex: new Uint8Array(hash(digest.replace('-', ''), content, 'buffer')) }),
          ],
        }),
      ],
    }),
  });
  const signed = new SignedData({
    version: 1,
    encapContentInfo: new EncapsulatedContentInfo({
      eContentType: DATA,
      ...(isAttached && { eContent: new OctetString({ valueHex: new Uint8Array(content) }) }),
    }),
    signerInfos: [signer],
    certificates: [certificate, ...credential.chain.map(({ rawData }) => Certificate.fromBER(rawData))],
  });
  await signed.sign(credential.keys.privateKey, 0, digest, new Uint8Array(content).buffer);
  const info = new ContentInfo({ contentType: SIGNED_DATA, content: signed.toSchema(true) });
  return new Uint8Array(info.toSchema().toBER());
}

/** Signs the statement of a document's hash as XML; the credential has an RSA key. */
export async function signXml(credential: Credential, content: Uint8Array): Promise<Uint8Array> {
  const key = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', credential.keys.privateKey));
  const signing = new SignedXml({
    privateKey: `-----BEGIN PRIVATE KEY-----\n${key.toString('base64')}\n-----END PRIVATE KEY-----`,
    publicCert: credential.certificate.toString('pem'),
    canonicalizationAlgorithm: 'http://www.w3.org/2001/10/xml-exc-c14n#',
    signatureAlgorithm: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
  });
  signing.addReference({
    xpath: '/*',
    isEmptyUri: true,
    digestAlgorithm: 'http://www.w3.org/2001/04/xmlenc#sha256',
    transforms: [
      'http://www.w3.org/2000/09/xmldsig#enveloped-signature',
      'http://www.w3.org/2001/10/xml-exc-c14n#',
    ],
  });
  signing.computeSignature(statementOf(content));
  return Buffer.from(signing.getSignedXml());
}
