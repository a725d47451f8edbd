import type { AttentionItem, AttentionKind, AttentionReport, ReportCell } from "@cho-phien/contract";
import {
  type Attention,
  type AttentionFacts,
  attentionSteps,
  disclosureSettingsOn,
  lastDayOf,
  needsAttention,
  periodCode,
  type Period,
  rounded,
} from "@cho-phien/reporting";
import { dong } from "@cho-phien/money";
import { dateOf } from "@cho-phien/vietnam";
import type { OrgUnit } from "@cho-phien/vietnam/org-units";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { findUnit } from "../officers/later-units";
import { unitName } from "../officers/read-officers";
import type { CommuneReport } from "../periods/submissions";
import { type Facts, readAttentionFacts } from "./attention-facts";
import { Recent } from "./recent";

const PAGE_SIZE = 50;

const KINDS: readonly AttentionKind[] = [
  "paid_unconfirmed",
  "short_receipt",
  "dispute_open",
  "no_sale",
  "certificate_ends",
  "certificate_ended",
  "commune_not_submitted",
];

export type AttentionQuestion = {
  readonly unit: OrgUnit;
  /** Whose reports are awaited: the last whole quarter's, where they stand. */
  readonly period: Period;
  readonly reports: readonly CommuneReport[];
  readonly kind: AttentionKind | null;
  readonly page: number;
  readonly now: Date;
};

export function readAttentionKind(value: unknown): AttentionKind | null {
  return KINDS.find((it) => it === value) ?? null;
}

/** The nation has thousands of cooperatives and of payouts that wait; a province hundreds. */
const LARGE = 1_000;
const recent = new Recent<Waiting>((it) => it.factsCount > LARGE);

type Waiting = { readonly items: readonly AttentionItem[]; readonly factsCount: number };

/** R5 of reports.md: what waits in a unit, cooperative by cooperative, the longest waiting first; nobody is named. */
export async function readAttention(knex: Knex, question: AttentionQuestion): Promise<AttentionReport> {
  const { unit, period, kind, page, now } = question;
  const today = dateOf(now);
  const { at, facts: waiting } = await recent.read(`${unit.code}/${today}`, now, async () =>
    waitingOf(await readAttentionFacts(knex, { unit, today }), today),
  );
  const awaited = question.reports
    .filter((it) => it.takesPart && ["open", "returned", "reopened"].includes(it.submission.state))
    .map(({ submission }) => ({
      communeCode: submission.communeCode,
      periodCode: periodCode(period),
      dueOn: lastDayOf(period),
    }));
  const late = itemsOf({ ...NO_FACTS, awaited }, { names: NOBODY, members: NOBODY, today });
  // Both are in order, and where two waited equally long the communes' codes come first.
  const items = [...late, ...waiting.items].sort((one, other) => other.days - one.days);
  const counts = Object.fromEntries(KINDS.map((one) => [one, items.filter((it) => it.kind === one).length]));
  const chosen = items.filter((it) => kind === null || it.kind === kind);
  return {
    unit: unitName(unit),
    readAt: at.toISOString(),
    counts: { ...NONE, ...counts },
    items: chosen.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE),
    page,
    pagesCount: Math.max(1, Math.ceil(chosen.length / PAGE_SIZE)),
  };
}

const NONE: Readonly<Record<AttentionKind, number>> = {
  ...{ paid_unconfirmed: 0, short_receipt: 0, dispute_open: 0, no_sale: 0 },
  ...{ certificate_ends: 0, certificate_ended: 0, commune_not_submitted: 0 },
};

type Told = Pick<Facts, "names" | "members"> & { readonly today: string };

const NOBODY: ReadonlyMap<string, string> = new Map();
const NO_FACTS = { payouts: [], disputes: [], cooperatives: [], certificates: [], awaited: [] } as const;

function waitingOf({ names, members, ...facts }: Facts, today: string): Waiting {
  const items = itemsOf({ ...facts, awaited: [] }, { names, members, today });
  return { items, factsCount: facts.payouts.length + facts.cooperatives.length };
}

function itemsOf(facts: Omit<AttentionFacts, "today">, { today, ...told }: Told): readonly AttentionItem[] {
  const groups = Map.groupBy(
    needsAttention({ ...facts, today }),
    (it) => `${it.kind}/${it.cooperativeId ?? it.communeCode}`,
  );
  return [...groups].map(([key, found]) => itemOf(key, { found, ...told, today }));
}

type Found = {
  readonly found: readonly Attention[];
  readonly names: ReadonlyMap<string, string>;
  /** How many members stand behind a sum, by subject. */
  readonly members: ReadonlyMap<string, string>;
  readonly today: string;
};

function itemOf(key: string, { found, names, members, today }: Found): AttentionItem {
  const [first] = found;
  if (!first) throw new Error("A group without rows");
  const { vi, en } = attentionSteps[first.kind];
  const people = new Set(found.map((it) => members.get(it.subjectId) ?? it.subjectId));
  const sum = found.reduce((total, it) => total + (it.amountDong ?? 0n), 0n);
  return {
    key,
    kind: first.kind,
    about: { vi: vi.name, en: en.name },
    cooperative:
      first.cooperativeId === null ? null : { id: first.cooperativeId, name: names.get(first.cooperativeId) ?? "" },
    unit: unitName(findUnit(first.communeCode)),
    days: first.days,
    count: found.length,
    amountDong: amountOf(sum, { people: people.size, today }),
    nextStep: { vi: vi.nextStep, en: en.nextStep },
  };
}

function amountOf(sum: bigint, { people, today }: { readonly people: number; readonly today: string }): ReportCell {
  if (sum === 0n) return { value: null };
  const settings = disclosureSettingsOn(today);
  if (people < settings.minMembers) return { value: null, hidden: "few_members" };
  return { value: String(rounded(dong(sum), settings)) };
}
