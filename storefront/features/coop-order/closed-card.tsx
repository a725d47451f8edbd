import type { ConsignmentDetail } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatDong } from "@/lib/format";

/** Why the order stands still or came to nothing, and what that does to the money. */
export function ClosedCard({ order }: { readonly order: ConsignmentDetail }): ReactNode {
  const t = useTranslations("coopOrders");
  const locale = useLocale();
  const { step, refusal, failure, attempts } = order;
  if (step !== "refused" && step !== "returned" && step !== "failed") return null;
  const reason = refusal ? t(`refuseReason.${refusal.reason}`) : failure ? t(`failReason.${failure.reason}`) : null;
  const note = (refusal ?? failure)?.note;
  return (
    <section className="card border-madder bg-madder-soft p-4 text-madder-deep" aria-labelledby="closed">
      <h2 id="closed">{t(`closed.${step}`)}</h2>
      {reason ? (
        <p className="mt-2 wrap-anywhere">
          {t("closed.reason", { reason })}
          {note ? ` · ${note}` : ""}
        </p>
      ) : null}
      {attempts > 0 ? <p>{t("closed.attempts", { count: attempts })}</p> : null}
      {step === "failed" ? null : <p>{t("closed.money", { amount: formatDong(order.totalDong, locale) })}</p>}
    </section>
  );
}
