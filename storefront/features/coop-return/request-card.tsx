import type { ConsignmentDetail } from "@cho-phien/contract";
import { formatDate } from "@cho-phien/vietnam/dates";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatDateTime, formatDong } from "@/lib/format";
import { paths } from "@/lib/paths";
import { DecisionForm } from "./decision-form";

type Request = ConsignmentDetail["returnRequests"][number];

/** What shoppers ask to give back of this parcel, with their pictures, and the cooperative's answer. */
export function RequestCard({ order }: { readonly order: ConsignmentDetail }): ReactNode {
  const t = useTranslations("returns.coop");
  const locale = useLocale();
  if (order.returnRequests.length === 0 && order.refunds.length === 0) return null;
  return (
    <section className="card p-4" aria-labelledby="return-requests">
      <h2 id="return-requests">{t("title")}</h2>
      <ul className="mt-2 divide-y divide-line">
        {order.returnRequests.map((request) => (
          <li key={request.id} className="grid gap-2 py-3">
            <Asked request={request} />
            {request.acts.map((act) => (
              <DecisionForm key={act} act={act} requestId={request.id} orderId={order.id} />
            ))}
            {request.state === "asked" && request.acts.length === 0 ? (
              <p className="text-sm text-quiet">{t("managerOnly")}</p>
            ) : null}
          </li>
        ))}
      </ul>
      {order.refunds.map(({ id, amountDong, paidAt }) => (
        <p key={id} className={`number whitespace-normal ${paidAt ? "text-tea" : "text-madder-deep"}`}>
          {paidAt
            ? t("refundPaid", { amount: formatDong(amountDong, locale), day: formatDate(paidAt) })
            : t("refundDue", { amount: formatDong(amountDong, locale) })}
        </p>
      ))}
    </section>
  );
}

function Asked({ request }: { readonly request: Request }): ReactNode {
  const t = useTranslations("returns");
  return (
    <>
      <p className="font-semibold">
        {request.lines.map(({ name, quantity }) => t("row", { count: quantity, name })).join(", ")}
      </p>
      <p className="text-sm text-quiet">
        {t(`reason.${request.reason}`)} · <span className="number">{formatDateTime(request.askedAt)}</span> ·{" "}
        {t(`coop.state.${request.state}`)}
      </p>
      {request.note ? <p className="wrap-anywhere">{t("coop.note", { note: request.note })}</p> : null}
      {request.photoIds.length > 0 ? (
        <ul className="flex flex-wrap gap-2">
          {request.photoIds.map((photoId, index) => (
            <li key={photoId}>
              <a href={paths.api.coop.returnPhoto(request.id, photoId)} target="_blank" rel="noreferrer">
                {/* A private picture: made for nobody else, so there is no smaller size of it. */}
                <img
                  src={paths.api.coop.returnPhoto(request.id, photoId)}
                  alt={t("coop.photo", { number: index + 1 })}
                  className="size-24 rounded-card object-cover"
                />
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      {request.decisions.map(({ state, words }) =>
        words ? (
          <p key={state} className="text-sm wrap-anywhere">
            {t("words", { words })}
          </p>
        ) : null,
      )}
    </>
  );
}
