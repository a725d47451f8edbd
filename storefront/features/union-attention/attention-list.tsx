import type { AttentionItem, AttentionReport } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { cellText } from "@/lib/doors/cell-text";
import { type NextPlace, nextPlace } from "./next-place";

type Props = NextPlace & { readonly items: AttentionReport["items"] };

/** What waits, the longest first; each row says what it is, since when, and what helps next. */
export function AttentionList({ items, ...at }: Props): ReactNode {
  return (
    <ul className="mt-4 grid gap-3 xl:grid-cols-2">
      {items.map((it) => (
        <AttentionCard key={it.key} item={it} at={at} />
      ))}
    </ul>
  );
}

/** Nobody waits on the calendar for these; the rest is about money and promises. */
const SOFT = ["no_sale", "certificate_ends", "commune_not_submitted"];

type CardProps = { readonly item: AttentionItem; readonly at: NextPlace };

function AttentionCard({ item, at }: CardProps): ReactNode {
  const t = useTranslations("unionOfficers.attention");
  const locale = useLocale();
  const { kind, about, cooperative, unit, days, count, amountDong, nextStep } = item;
  const tone = SOFT.includes(kind) ? "bg-turmeric-soft text-turmeric-deep" : "bg-madder-soft text-madder-deep";
  const amount = amountDong.hidden ? null : cellText(amountDong, "dong", locale);
  return (
    <li className="card p-4 pb-2">
      <p className="flex flex-wrap items-baseline justify-between gap-x-3 gap-y-1">
        <span className={`rounded-full px-2.5 py-0.5 text-sm font-semibold ${tone}`}>{about[locale]}</span>
        <span className="number text-sm font-semibold">{t(`days.${waitOf(kind)}`, { days })}</span>
      </p>
      <p className="mt-2 font-semibold wrap-anywhere text-ink">{cooperative?.name ?? unit.name}</p>
      <p className="text-sm text-quiet">
        {[...(cooperative ? [unit.name] : []), t(`count.${kind}`, { count }), ...(amount ? [amount] : [])].join(" · ")}
      </p>
      <p className="mt-2">{nextStep[locale]}</p>
      <NextStep item={item} at={at} />
    </li>
  );
}

function waitOf(kind: AttentionItem["kind"]): "left" | "ended" | "waits" {
  if (kind === "certificate_ends") return "left";
  return kind === "certificate_ended" ? "ended" : "waits";
}

function NextStep({ item, at }: CardProps): ReactNode {
  const t = useTranslations("unionOfficers.attention");
  const { href, opens } = nextPlace(item, at);
  const name = item.cooperative?.name ?? item.unit.name;
  return (
    <p>
      <LocalLink
        href={href}
        aria-label={`${t(`open.${opens}`)}: ${name} (${t(`kind.${item.kind}`)})`}
        className="link inline-flex min-h-tap items-center text-sm"
      >
        {t(`open.${opens}`)}
      </LocalLink>
    </p>
  );
}
