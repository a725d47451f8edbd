import type { RefundDeskRow } from "@cho-phien/contract";
import { Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { dayText, dongText, momentText } from "../format";
import { OneField } from "../one-field";
import { Evidence } from "./evidence";

/** One refund: to which account, with which words, and the bank's reference once it was sent. */
export function Refund({ refund }: { readonly refund: RefundDeskRow }) {
  const { t, i18n } = useTranslation();
  const order = t("desk.refunds.order", { code: refund.orderCode, cooperative: refund.cooperativeName });
  const { account } = refund;
  return (
    <article className="flex flex-col gap-2 px-6 py-4" aria-label={order}>
      <div className="flex flex-wrap items-baseline justify-between gap-3">
        <Text weight="plus">{order}</Text>
        <Text weight="plus" className="tabular-nums">
          {dongText(refund.amountDong, i18n.language)}
        </Text>
      </div>
      <Text size="small" className="text-ui-fg-subtle">
        {momentText(refund.madeAt)} · {standing(refund, t)}
      </Text>
      {refund.paidAt === null && account ? (
        <>
          <Text size="small">
            {t("desk.refunds.account", {
              bank: account.bankName,
              number: account.accountNumber,
              holder: account.holderName,
            })}
          </Text>
          <Text size="small">{t("desk.refunds.note", { note: refund.transferNote })}</Text>
          <OneField
            id={`reference-${refund.id}`}
            label={t("desk.refunds.reference", { code: refund.orderCode })}
            first=""
            button={t("desk.refunds.paid")}
            act={(bankReference) => ({
              path: `/admin/refund-desk/refunds/${refund.id}/paid`,
              body: { bankReference },
              done: t("desk.refunds.didPay"),
            })}
          />
        </>
      ) : null}
      {refund.way === "transfer" && (account || refund.paidAt) ? <Evidence refund={refund} /> : null}
    </article>
  );
}

function standing(refund: RefundDeskRow, t: ReturnType<typeof useTranslation>["t"]): string {
  const { paidAt, way, bankReference: reference } = refund;
  if (paidAt !== null) {
    const day = dayText(paidAt);
    return way === "card" ? t("desk.refunds.paidByCard", { day }) : t("desk.refunds.paidOn", { day, reference });
  }
  if (way === "card") return t("desk.refunds.cardWaiting");
  return refund.account ? t("desk.refunds.tab.due") : t("desk.refunds.waiting");
}
