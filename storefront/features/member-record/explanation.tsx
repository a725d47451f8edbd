import type { MemberExplanation } from "@cho-phien/contract";
import { formatMonth } from "@cho-phien/vietnam/dates";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatDate } from "@/lib/format";

/** Each share of a month as a chain of sentences, from what was paid for the goods to what she confirmed. */
export function Explanation({ explained }: { readonly explained: MemberExplanation }): ReactNode {
  const t = useTranslations("coopMembers.record");
  const locale = useLocale();
  return (
    <section aria-labelledby="why" className="card mt-3 p-4">
      <h3 id="why" tabIndex={-1} className="text-lg">
        {t("whyOf", { month: formatMonth(explained.month, locale) })}
      </h3>
      {explained.shares.length === 0 ? <p className="mt-2 text-quiet">{t("noShares")}</p> : null}
      <ul className="mt-2 grid gap-4">
        {explained.shares.map((share) => (
          <li key={`${share.source.id} ${share.at}`}>
            <p className={share.isUndone ? "font-semibold line-through" : "font-semibold"}>
              {share.goods ?? t("noGoods")} · {formatDate(share.at)}
            </p>
            <ol className="mt-1 grid list-decimal gap-1 pl-5">
              {share.steps.map((step) => (
                <li key={step.step}>{step[locale]}</li>
              ))}
              {share.refunded ? <li>{share.refunded[locale]}</li> : null}
            </ol>
          </li>
        ))}
        {explained.changes.map((change) => (
          <li key={`${change.kind} ${change.at}`}>{change[locale]}</li>
        ))}
      </ul>
    </section>
  );
}
