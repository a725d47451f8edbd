import type { MemberRecord } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatDateTime, formatDong } from "@/lib/format";

/** What was paid to her and what she said arrived. */
export function PayoutsCard({ member }: { readonly member: MemberRecord }): ReactNode {
  const t = useTranslations("coopMembers.record");
  const locale = useLocale();
  return (
    <section aria-labelledby="payouts" className="card p-4">
      <h2 id="payouts">{t("payouts")}</h2>
      {member.payouts.length === 0 ? <p className="mt-2 text-quiet">{t("noPayouts")}</p> : null}
      <ul className="mt-2 grid divide-y divide-line">
        {member.payouts.map((payout) => (
          <li key={payout.payoutId} className="py-2">
            <p className="flex flex-wrap items-baseline justify-between gap-x-4">
              <span>{t(`method.${payout.method}`)}</span>
              <span className="number font-semibold">{formatDong(payout.amountDong, locale)}</span>
            </p>
            <p className="flex flex-wrap items-baseline justify-between gap-x-4 text-sm text-quiet">
              <span className="number">{formatDateTime(payout.sentAt)}</span>
              <span>
                {t(`state.${payout.state}`)}
                {payout.receivedDong === "0" ? "" : `: ${formatDong(payout.receivedDong, locale)}`}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
