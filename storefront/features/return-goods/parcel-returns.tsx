import type { OrderConsignmentView, RefundView } from "@cho-phien/contract";
import { formatDate } from "@cho-phien/vietnam/dates";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatDateTime, formatDong } from "@/lib/format";
import { ReturnForm } from "./return-form";

type Props = {
  readonly code: string;
  readonly consignment: OrderConsignmentView;
  readonly hasAccount: boolean;
  /** Makes the key under which a request counts once. */
  readonly newKey: () => string;
};

/** What was asked back of a parcel and what came of it, and the form to ask; nothing while there is neither. */
export function ParcelReturns({ code, consignment, hasAccount, newKey }: Props): ReactNode {
  const t = useTranslations("returns");
  const { returns } = consignment;
  const { until, requests, refunds } = returns;
  if (until === null && requests.length === 0 && refunds.length === 0) return null;
  const heading = `returns-${consignment.cooperative.handle}`;
  return (
    <section aria-labelledby={heading} className="mt-3 border-t border-line pt-3">
      <h3 id={heading} className="text-base">
        {t("title")}
      </h3>
      <ul className="mt-2 grid gap-3">
        {requests.map((request) => (
          <li key={request.id} className="rounded-card bg-ink-soft px-4 py-3">
            <p className="font-semibold text-ink">{t(`state.${request.state}`)}</p>
            <p>{request.lines.map(({ name, quantity }) => t("row", { count: quantity, name })).join(", ")}</p>
            <p className="text-sm text-quiet">
              {t(`reason.${request.reason}`)} · {t("askedAt", { when: formatDateTime(request.askedAt) })}
            </p>
            {request.decisions.map(({ state, words }) =>
              words ? (
                <p key={state} className="text-sm wrap-anywhere">
                  {t("words", { words })}
                </p>
              ) : null,
            )}
          </li>
        ))}
        {refunds.map((refund) => (
          <li
            key={refund.id}
            className={`number rounded-card px-4 py-3 whitespace-normal ${refund.paidAt ? "bg-tea-soft text-tea" : "bg-turmeric-soft text-turmeric-deep"}`}
          >
            <RefundLine refund={refund} hasAccount={hasAccount} />
          </li>
        ))}
      </ul>
      {until ? <ReturnForm code={code} returns={{ ...returns, until }} keyText={newKey()} /> : null}
    </section>
  );
}

type LineProps = { readonly refund: RefundView; readonly hasAccount: boolean };

function RefundLine({ refund, hasAccount }: LineProps): ReactNode {
  const t = useTranslations("returns.refund");
  const amount = formatDong(refund.amountDong, useLocale());
  if (refund.paidAt) {
    const day = formatDate(refund.paidAt);
    return refund.bankReference
      ? t("paid", { amount, day, reference: refund.bankReference })
      : t("paidCard", { amount, day });
  }
  if (refund.way === "card") return t("card", { amount });
  return hasAccount ? t("due", { amount }) : t("account", { amount });
}
