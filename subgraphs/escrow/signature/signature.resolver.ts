import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { readPolicies } from '../../shared/access/read-policies';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { maySeeMaterial } from '../access-right/material-guard';
import type { DirectedCertificate } from '../certificate/acceptance-certificate.entity';
import { AcceptanceCertificate } from '../certificate/acceptance-certificate.type';
import type { DepositRow } from '../deposit/deposit.store';
import { Deposit } from '../deposit/deposit.type';
import { answerWithDeposit, type DepositAnswer, depositPayload } from '../deposit/deposit-payload';
import { relationsOf } from '../party/party.rules';
import { loadContents, loadDocuments } from './document.loader';
import { DOCUMENT_PARTIES, type DocumentParty } from './document.model';
import type { SignedDocumentRow } from './document.store';
import {
  CertificateSignatures,
  DepositDocument,
  DocumentExemplar,
  DocumentSignature,
  Signable,
} from './document.type';
import { shownSignable, shownSignature } from './shown-signature';
import { DepositDocumentSignInput, DepositExemplarReceiveInput } from './signature.inputs';
import { bothSignedAt } from './signature.rules';
import { receiveExemplar, signDocument } from './signature.service';

const SignPayload = depositPayload('DepositDocumentSign');
const ReceivePayload = depositPayload('DepositExemplarReceive');

@Resolver()
export class SignatureMutations {
  @Mutation(() => SignPayload, {
    description:
      'Signs the certificate or the agreement of verified register software. By owner or holder, and by the operator; the last of the four signatures completes the step (E-17).',
  })
  async depositDocumentSign(
    @Arg('input', () => DepositDocumentSignInput, { description: 'What is signed, and the signature.' })
    input: DepositDocumentSignInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DepositAnswer> {
    return answerWithDeposit(context, info, await signDocument(context, input));
  }

  @Mutation(() => ReceivePayload, {
    description: 'Acknowledges the own exemplar of a document that both parties signed (A4.5.5).',
  })
  async depositExemplarReceive(
    @Arg('input', () => DepositExemplarReceiveInput, { description: 'Which exemplar.' })
    input: DepositExemplarReceiveInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DepositAnswer> {
    return answerWithDeposit(context, info, await receiveExemplar(context, input));
  }
}

/** A document together with whether the caller is one of its parties. */
interface VisibleDocument extends SignedDocumentRow {
  readonly deposit: DepositRow;
  readonly showsText: boolean;
}

@Resolver(() => Deposit)
export class DepositDocumentsResolver {
  @FieldResolver(() => [DepositDocument], {
    description: 'Certificate and agreement, as far as they are drawn up (E-14, E-17).',
  })
  async documents(@Root() deposit: DepositRow, @Ctx() context: SubgraphContext): Promise<VisibleDocument[]> {
    const relations = relationsOf(context.actor, deposit);
    const showsText = readPolicies.decide(context.actor, 'deposit.agreement.read', { relations }).allowed;
    const rows = await loadDocuments(context, deposit.id);
    return rows.map((row) => ({ ...row, deposit, showsText }));
  }
}

@Resolver(() => DepositDocument)
export class DocumentResolver {
  @FieldResolver(() => [DocumentSignature])
  signatures(@Root() { signatures, showsText }: VisibleDocument): DocumentSignature[] {
    return signatures.map((signature) => shownSignature(signature, showsText));
  }

  @FieldResolver(() => [DocumentExemplar])
  exemplars(@Root() document: VisibleDocument): DocumentExemplar[] {
    if (bothSignedAt(document.signatures) === null) return [];
    return DOCUMENT_PARTIES.map((party) => ({
      party,
      receivedAt: document.exemplars.find((one) => one.party === party)?.receivedAt ?? null,
    }));
  }

  @FieldResolver(() => Signable, { nullable: true })
  async signable(
    @Root() { deposit, depositId, kind }: VisibleDocument,
    @Ctx() context: SubgraphContext,
  ): Promise<Signable | null> {
    // The certificate names files and libraries: the operator signs it on a registered right to read it.
    const isAgreement = kind === 'AGREEMENT';
    const shown = { thing: isAgreement ? 'AGREEMENT' : 'CERTIFICATE', isOperatorsOwn: isAgreement } as const;
    if (!(await maySeeMaterial(context, deposit, { ...shown, policy: 'deposit.agreement.read' })))
      return null;
    const [found] = await loadContents(context, depositId, kind);
    return found ? shownSignable({ json: found.content, sha256: found.sha256 }) : null;
  }
}

/** Whoever holds a certificate reads who signed it, except the staff of the operator (A4.5.4). */
@Resolver(() => AcceptanceCertificate)
export class CertificateSignaturesResolver {
  @FieldResolver(() => CertificateSignatures, {
    description:
      'Signatures of both sides; of the act by which the software goes back there are none yet (A3.4).',
  })
  async signatures(
    @Root() { depositId, direction, showsSigners }: DirectedCertificate,
    @Ctx() context: SubgraphContext,
  ): Promise<CertificateSignatures> {
    const documents = direction === 'INTAKE' ? await loadDocuments(context, depositId) : [];
    const signed = documents.find(({ kind }) => kind === 'CERTIFICATE')?.signatures ?? [];
    const of = (party: DocumentParty) => {
      const kept = signed.find((one) => one.party === party);
      return kept ? shownSignature(kept, showsSigners) : null;
    };
    return { accepting: of('OPERATOR'), transferring: of('OWNER') };
  }
}
