import { addDays, daysBetween } from '../../subgraphs/shared/kernel/local-date';
import { earliest, instantOn, SAMPLE_TODAY } from './days';
import { DOCUMENT_KINDS, type DocumentKind, documentNumber } from './document-kinds';
import type { StageSpan } from './life-cycle';
import { depositOutcome, type ObjectPlan } from './object-plan';
import { Random } from './random';
import type { TechnicalDocumentRow } from './rows';

/** A gift brings no documents of its creation, except the conclusion that C-23 asks for. */
function belongs({ kind, stage }: DocumentKind, { history }: ObjectPlan): boolean {
  const isDonated = history[0]?.stage === 'TRIAL_OPERATION';
  return !isDonated || stage !== 'BUILD' || kind === 'CONCLUSION_INFORMATIZATION';
}

/** Kinds that the portal lacks though the stage asks for them (C-18): a seventh of the objects has such a gap. */
function missingKinds({ serial, scenario }: ObjectPlan): readonly string[] {
  if (scenario.missingDocuments !== undefined) return scenario.missingDocuments;
  const random = new Random('document-gap', serial);
  if (!random.chance(0.14)) return [];
  const gap = () => DOCUMENT_KINDS[random.int(0, DOCUMENT_KINDS.length - 1)]?.kind ?? '';
  return [gap(), gap()];
}

interface Evidence {
  readonly span: Pick<StageSpan, 'stage'>;
  readonly approvedOn: string | null;
  readonly placedOn: string;
}

/** When a document of that kind came to be in a stage; null when its day is still to come. */
function evidenceOf({ kind, at }: DocumentKind, span: StageSpan, plan: ObjectPlan): Evidence | null {
  if (at === 'START') return { span, approvedOn: span.startedOn, placedOn: span.startedOn };
  if (kind === 'ARCHIVE_ACT') {
    const archivedOn = addDays(span.startedOn, 60);
    const isArchived = depositOutcome(plan) === 'ARCHIVED_BY_OWNER' && archivedOn <= SAMPLE_TODAY;
    return isArchived ? { span, approvedOn: archivedOn, placedOn: archivedOn } : null;
  }
  return span.endedOn === null ? null : { span, approvedOn: span.endedOn, placedOn: span.endedOn };
}

/** While an object is only planned, its terms of reference lie on the portal as a project. */
function projectOf({ kind }: DocumentKind, plan: ObjectPlan): Evidence[] {
  if (kind !== 'TERMS_OF_REFERENCE' || plan.stage !== 'PLANNED') return [];
  const half = Math.floor(daysBetween(plan.startedOn, SAMPLE_TODAY) / 2);
  return [{ span: { stage: 'BUILD' }, approvedOn: null, placedOn: addDays(plan.startedOn, half) }];
}

function evidencesOf(kind: DocumentKind, plan: ObjectPlan): Evidence[] {
  const isGift = plan.history[0]?.stage === 'TRIAL_OPERATION' && kind.stage === 'BUILD';
  const spans = isGift ? plan.history.slice(0, 1) : plan.history.filter(({ stage }) => stage === kind.stage);
  const found = spans.map((span) => evidenceOf(kind, span, plan)).filter((evidence) => evidence !== null);
  return [...found, ...projectOf(kind, plan)];
}

function documentRow(
  plan: ObjectPlan,
  kind: DocumentKind,
  { span, approvedOn, placedOn }: Evidence,
  version: number,
  isLatest: boolean,
  random: Random,
): TechnicalDocumentRow {
  return {
    id: random.uuid(),
    object_id: plan.id,
    stage: span.stage,
    kind: kind.kind,
    title_kk: kind.title.kk,
    title_ru: kind.title.ru,
    title_en: kind.title.en,
    number: documentNumber(kind.prefix, plan.serial, version),
    version,
    language: random.pick(['RU', 'COMBINED', 'RU', 'KK']),
    state: approvedOn === null ? 'PROJECT' : 'APPROVED',
    approved_on: approvedOn,
    placed_at: instantOn(earliest(addDays(placedOn, random.int(0, 3)), SAMPLE_TODAY), random),
    size_bytes: random.int(40_000, 8_000_000),
    sha256: random.hex(64),
    is_archived: !isLatest,
  };
}

/** Documents of the object, the versions of a kind in the order of time; earlier versions are archived. */
export function technicalDocuments(plan: ObjectPlan): TechnicalDocumentRow[] {
  const random = new Random('document', plan.serial);
  const missing = missingKinds(plan);
  return DOCUMENT_KINDS.filter((kind) => belongs(kind, plan) && !missing.includes(kind.kind)).flatMap(
    (kind) => {
      const evidences = evidencesOf(kind, plan);
      return evidences.map((evidence, i) =>
        documentRow(plan, kind, evidence, i + 1, i === evidences.length - 1, random),
      );
    },
  );
}
