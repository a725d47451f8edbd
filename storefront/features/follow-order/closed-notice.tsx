import type { OrderConsignmentView } from "@cho-phien/contract";
import { add, dongFromWire, sum } from "@cho-phien/money";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatDong } from "@/lib/format";

/** Why a part of the order does not come, and that it costs nothing; renders nothing for a part that does. */
export function ClosedNotice({ consignment }: { readonly consignment: OrderConsignmentView }): ReactNode {
  const t = useTranslations("shop.order.closed");
  const locale = useLocale();
  const { step, refusal, lines, shippingDong, wasPaidAhead } = consignment;
  if (step !== "refused" && step !== "returned") return null;
  const amount = add(sum(lines.map((line) => dongFromWire(line.amountDong))), dongFromWire(shippingDong));
  const why = refusal ? [t(`reason.${refusal.reason}`), refusal.note].filter(Boolean).join(" ") : t("returned");
  return (
    <div className="mt-3 rounded-card bg-turmeric-soft px-4 py-3 text-turmeric-deep">
      {step === "refused" && refusal?.reason !== "not_paid" ? <p className="font-semibold">{t("title")}</p> : null}
      <p className="wrap-anywhere">{why}</p>
      <p>{t(wasPaidAhead ? "moneyBack" : "money", { amount: formatDong(amount, locale) })}</p>
    </div>
  );
}
