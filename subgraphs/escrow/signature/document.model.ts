import { describedEnum } from '../../shared/graphql/described-enum';

export const DepositDocumentKind = describedEnum(
  'DepositDocumentKind',
  'Document that both parties of a deposit sign on acceptance (E-17).',
  {
    CERTIFICATE: 'Acceptance and transfer certificate (E-14(1), Annex 3).',
    AGREEMENT: 'Agreement on confidentiality and non-disclosure (E-14(2), Annex 4).',
  },
);
export type DepositDocumentKind = keyof typeof DepositDocumentKind;

export const DocumentParty = describedEnum('DocumentParty', 'Party that signs a document (E-17).', {
  OWNER: 'The owner or holder, who transfers.',
  OPERATOR: 'The operator, who accepts.',
});
export type DocumentParty = keyof typeof DocumentParty;

export const SignatureFormat = describedEnum('SignatureFormat', 'Format of an electronic signature.', {
  CMS: 'CMS of RFC 5652 over the bytes of the document.',
  XML: 'XML signature over a statement of the hash of the document.',
});

export const DOCUMENT_KINDS = Object.keys(DepositDocumentKind) as DepositDocumentKind[];
export const DOCUMENT_PARTIES = Object.keys(DocumentParty) as DocumentParty[];
