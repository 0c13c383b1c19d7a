import 'reflect-metadata';
import { hash, webcrypto } from 'node:crypto';
import {
  BasicConstraintsExtension,
  cryptoProvider,
  type JsonName,
  KeyUsageFlags,
  KeyUsagesExtension,
  type X509Certificate,
  X509CertificateGenerator,
  X509CrlGenerator,
  X509CrlReason,
} from '@peculiar/x509';

cryptoProvider.set(webcrypto as unknown as Parameters<typeof cryptoProvider.set>[0]);

type CryptoKeyPair = webcrypto.CryptoKeyPair;

const DAY_MS = 86_400_000;
const ECDSA = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const RSA = {
  name: 'RSASSA-PKCS1-v1_5',
  hash: 'SHA-256',
  modulusLength: 2048,
  publicExponent: new Uint8Array([1, 0, 1]),
} as const;
export const KEYS = { ECDSA, RSA } as const;

export interface Holder {
  readonly commonName: string;
  /** Twelve digits; samples of persons carry none. */
  readonly personNumber?: string;
  readonly organizationNumber?: string;
}

export interface IssueOptions {
  readonly key?: keyof typeof KEYS;
  readonly notBefore?: Date;
  readonly notAfter?: Date;
  /** By default what signing needs. */
  readonly usage?: KeyUsageFlags;
}

export interface Credential {
  readonly certificate: X509Certificate;
  readonly keys: CryptoKeyPair;
  /** Certificates between this one and the root. */
  readonly chain: readonly X509Certificate[];
}

/** An authority for samples and tests: it knows nobody, and whoever holds its keys can be anybody. */
export interface SampleAuthority {
  readonly certificate: X509Certificate;
  issue(holder: Holder, options?: IssueOptions): Promise<Credential>;
  /** An authority below this one. */
  below(name: string): Promise<SampleAuthority>;
  revoke(certificate: X509Certificate): void;
  /** Its signed list of revoked certificates, in force for a day. */
  revocationList(at: Date): Promise<Uint8Array>;
}

/** Makes an authority that vouches for itself, in force for ten years. */
export async function createSampleAuthority(name: string, now: Date): Promise<SampleAuthority> {
  return authorityOf(await createRoot(name, now), now);
}

export async function createRoot(name: string, now: Date): Promise<Credential> {
  const keys = await newKeys('ECDSA');
  const certificate = await X509CertificateGenerator.createSelfSigned({
    name: nameOf({ commonName: name }),
    keys,
    notBefore: now,
    notAfter: new Date(now.getTime() + 3650 * DAY_MS),
    signingAlgorithm: ECDSA,
    extensions: authorityExtensions(),
  });
  return { certificate, keys, chain: [] };
}

/** The authority that holds this credential. */
export function authorityOf(own: Credential, now: Date): SampleAuthority {
  const revoked = new Map<string, Date>();
  const { certificate, keys } = own;
  const chain = certificate.subject === certificate.issuer ? [] : [certificate, ...own.chain];
  const certify = async (holder: Holder, options: IssueOptions, isAuthority: boolean) => {
    const { key = 'ECDSA', notBefore = now, notAfter = new Date(now.getTime() + 365 * DAY_MS) } = options;
    const issued = await newKeys(key);
    const usage = options.usage ?? KeyUsageFlags.digitalSignature | KeyUsageFlags.nonRepudiation;
    return {
      keys: issued,
      chain,
      certificate: await X509CertificateGenerator.create({
        subject: nameOf(holder),
        issuer: certificate.subject,
        publicKey: issued.publicKey,
        signingKey: keys.privateKey,
        signingAlgorithm: ECDSA,
        notBefore,
        notAfter,
        extensions: isAuthority
          ? authorityExtensions()
          : [new BasicConstraintsExtension(false), new KeyUsagesExtension(usage, true)],
      }),
    };
  };
  return {
    certificate,
    issue: (holder, options = {}) => certify(holder, options, false),
    below: async (name) => authorityOf(await certify({ commonName: name }, {}, true), now),
    revoke: (one) => revoked.set(one.serialNumber, now),
    revocationList: async (at) => {
      const list = await X509CrlGenerator.create({
        issuer: certificate.subject,
        thisUpdate: at,
        nextUpdate: new Date(at.getTime() + DAY_MS),
        entries: [...revoked].map(([serialNumber, revocationDate]) => ({
          serialNumber,
          revocationDate,
          reason: X509CrlReason.keyCompromise,
        })),
        signingAlgorithm: ECDSA,
        signingKey: keys.privateKey,
      });
      return new Uint8Array(list.rawData);
    },
  };
}

function newKeys(key: keyof typeof KEYS): Promise<CryptoKeyPair> {
  return webcrypto.subtle.generateKey(KEYS[key], true, ['sign', 'verify']) as Promise<CryptoKeyPair>;
}

function authorityExtensions() {
  return [
    new BasicConstraintsExtension(true, undefined, true),
    new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
  ];
}

/** The numbers stand where the national authority writes them. */
function nameOf({ commonName, personNumber, organizationNumber }: Holder): JsonName {
  return [
    { CN: [commonName] },
    ...(personNumber ? [{ '2.5.4.5': [`IIN${personNumber}`] }] : []),
    ...(organizationNumber ? [{ OU: [`BIN${organizationNumber}`] }] : []),
  ];
}

/** Hexadecimal SHA-256 of a certificate. */
export function sha256Of(certificate: X509Certificate): string {
  return hash('sha256', Buffer.from(certificate.rawData));
}
