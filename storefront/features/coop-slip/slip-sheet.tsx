import type { Slip } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatDate, formatDong } from "@/lib/format";
import { OrderQr } from "./order-qr";
import type { Paper } from "./paper";

/** One slip: who sends, who gets it, what to collect, what is inside. */
export function SlipSheet({ slip, paper }: { readonly slip: Slip; readonly paper: Paper }): ReactNode {
  const t = useTranslations("coopOrders.slip");
  const s = useTranslations("shipping.coopOrder");
  const locale = useLocale();
  const { sender, recipient, collectDong, orderCode: code } = slip;
  return (
    <article className={`slip slip-${paper}`} aria-label={t("titleOf", { code })}>
      <div className="slip-head">
        <div>
          <h2 className="slip-code number">{code}</h2>
          <p className="slip-label">{t("placedAt", { date: formatDate(slip.placedAt) })}</p>
          <p className="slip-label">{t("from")}</p>
          <p>
            <strong>{sender.name}</strong>
            <br />
            {sender.place}
            <br />
            <span className="number">{sender.phone}</span>
          </p>
        </div>
        <OrderQr code={code} label={t("qr", { code })} />
      </div>
      <address className="slip-to not-italic">
        <span className="slip-label">{t("to")}</span>
        <br />
        <strong>{recipient.name}</strong> · <strong className="number">{recipient.phone}</strong>
        {recipient.address.map((line) => (
          <span key={line} className="block">
            {line}
          </span>
        ))}
      </address>
      {slip.pickUpPlace ? (
        <p>
          <strong>{s("fetch", { place: slip.pickUpPlace })}</strong>
        </p>
      ) : null}
      <p className="slip-money">
        {collectDong === "0" ? (
          t("paid")
        ) : (
          <>
            <span>{t("collect")}</span> <span className="slip-sum">{formatDong(collectDong, locale)}</span>
          </>
        )}
      </p>
      <ul aria-label={t("items")}>
        {slip.lines.map(({ name, variant, quantity }) => (
          <li key={`${name} ${variant}`}>
            <strong>{quantity} ×</strong> {name}, {variant}
          </li>
        ))}
      </ul>
      {recipient.note ? (
        <p className="whitespace-pre-line wrap-anywhere">
          {t("note")}: {recipient.note}
        </p>
      ) : null}
      {recipient.giftMessage ? (
        <p className="whitespace-pre-line wrap-anywhere">
          {t("gift")}: <strong>{recipient.giftMessage}</strong>
        </p>
      ) : null}
    </article>
  );
}
