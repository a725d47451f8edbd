import type { AttentionItem, AttentionKind } from "@cho-phien/contract";
import { attentionSteps } from "@cho-phien/reporting";

/** What waits in the units an officer answers for. Households are told by their commune: their name is a person's. */
export type Waiting = {
  readonly language: "vi" | "en";
  readonly units: readonly string[];
  readonly counts: Readonly<Record<AttentionKind, number>>;
  readonly items: readonly (Pick<AttentionItem, "kind" | "days" | "unit"> & { readonly place: string | null })[];
  /** Of the page that lists them all. */
  readonly link: string;
};

const FIRST = 5;

/** Her letter: how many of each kind, the first ones with their next step, and where the rest is. Nobody is named. */
export function letterOf(waiting: Waiting): { readonly subject: string; readonly text: string } {
  const { language, units, items, link } = waiting;
  const words = WORDS[language];
  const all = Object.values(waiting.counts).reduce((sum, it) => sum + it, 0);
  const where = units.join(", ");
  if (all === 0) return { subject: words.subjectNone, text: [words.none(where), "", link].join("\n") };
  const text = [
    words.lead(where),
    ...kindsOf(waiting).map(([kind, count]) => `• ${attentionSteps[kind][language].name}: ${count}`),
    "",
    words.first,
    ...items.slice(0, FIRST).map((it) => lineOf(it, language)),
    "",
    `${words.all}: ${link}`,
    "",
    words.stop,
  ];
  return { subject: words.subject(all), text: text.join("\n") };
}

function kindsOf({ counts }: Waiting): readonly (readonly [AttentionKind, number])[] {
  return KINDS.flatMap((kind) => (counts[kind] > 0 ? [[kind, counts[kind]] as const] : []));
}

const KINDS: readonly AttentionKind[] = [
  "dispute_open",
  "short_receipt",
  "paid_unconfirmed",
  "certificate_ended",
  "certificate_ends",
  "no_sale",
  "commune_not_submitted",
];

function lineOf({ kind, days, unit, place }: Waiting["items"][number], language: "vi" | "en"): string {
  const { name, nextStep } = attentionSteps[kind][language];
  const where = place === null ? unit.name : `${place}, ${unit.name}`;
  const howLong = kind === "certificate_ends" ? WORDS[language].left(days) : WORDS[language].since(days);
  return `– ${where}: ${name} (${howLong}). ${nextStep}`;
}

const WORDS = {
  vi: {
    subject: (all: number) => `Chợ Phiên: ${all} việc cần xử lý tuần này`,
    subjectNone: "Chợ Phiên: tuần này không có việc nào chờ chị",
    none: (where: string) => `${where}: không có việc nào cần xử lý.`,
    lead: (where: string) => `${where}, sáng thứ Hai:`,
    first: "Chờ lâu nhất:",
    since: (days: number) => `${days} ngày`,
    left: (days: number) => `còn ${days} ngày`,
    all: "Xem tất cả",
    stop: "Thư không nêu tên ai. Muốn đổi địa chỉ hoặc thôi nhận thư, chị mở trang trên.",
  },
  en: {
    subject: (all: number) => `Chợ Phiên: ${all} ${all === 1 ? "matter needs" : "matters need"} you this week`,
    subjectNone: "Chợ Phiên: nothing waits for you this week",
    none: (where: string) => `${where}: nothing needs attention.`,
    lead: (where: string) => `${where}, on Monday morning:`,
    first: "Waiting longest:",
    since: (days: number) => (days === 1 ? "1 day" : `${days} days`),
    left: (days: number) => (days === 1 ? "1 day left" : `${days} days left`),
    all: "See all",
    stop: "This letter names nobody. To change the address or stop the letter, open the page above.",
  },
} as const;
