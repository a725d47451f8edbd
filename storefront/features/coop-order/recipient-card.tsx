import type { ConsignmentDetail } from "@cho-phien/contract";
import { formatPhone, parsePhone } from "@cho-phien/vietnam/phone";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatCount } from "@/lib/format";
import { CopyButton } from "./copy-button";

/** Where the parcel goes: the address to copy onto the label, the number to call, the buyer's note, the carrier. */
export function RecipientCard({ order }: { readonly order: ConsignmentDetail }): ReactNode {
  const t = useTranslations("coop.order");
  const s = useTranslations("shipping.coopOrder");
  const locale = useLocale();
  const { name, address, note, giftMessage } = order.recipient;
  const phone = readablePhone(order.recipient.phone);
  const label = [name, phone, ...address].join("\n");
  return (
    <section className="card p-4" aria-labelledby="recipient">
      <h2 id="recipient">{t("recipient")}</h2>
      <address className="mt-3 not-italic">
        <span className="block font-semibold">{name}</span>
        {address.map((line) => (
          <span key={line} className="block">
            {line}
          </span>
        ))}
      </address>
      <div className="mt-3 flex flex-wrap gap-2">
        <a href={`tel:${phone.replaceAll(" ", "")}`} className="button number">
          {t("call", { phone })}
        </a>
        <CopyButton text={label} label={t("copy")} done={t("copied")} failed={t("copyFailed")} />
      </div>
      {order.pickUpPlace ? (
        <p className="mt-4 rounded-lg bg-turmeric-soft p-3 font-semibold text-turmeric-deep">
          {s("fetch", { place: order.pickUpPlace })}
        </p>
      ) : null}
      {order.weightGrams === null ? null : (
        <p className="mt-4 text-sm text-quiet">{s("weight", { kg: formatCount(order.weightGrams / 1000, locale) })}</p>
      )}
      {note ? (
        <p className="mt-4 rounded-lg bg-turmeric-soft p-3 text-turmeric-deep">
          <span className="block text-sm font-semibold">{t("note")}</span>
          <span className="whitespace-pre-line wrap-anywhere">{note}</span>
        </p>
      ) : null}
      {giftMessage ? (
        <p className="mt-4 rounded-lg bg-turmeric-soft p-3 text-turmeric-deep">
          <span className="block text-sm font-semibold">{t("gift")}</span>
          <span className="whitespace-pre-line wrap-anywhere">{giftMessage}</span>
        </p>
      ) : null}
      {order.carrier ? (
        <dl className="mt-4 grid grid-cols-[auto_1fr] gap-x-4 border-t border-line pt-3">
          <dt className="text-quiet">{t("carrier")}</dt>
          <dd>{order.carrier}</dd>
          <dt className="text-quiet">{t("tracking")}</dt>
          <dd className="break-all">
            {order.trackingUrl ? (
              <a href={order.trackingUrl} rel="noreferrer" className="link inline-flex min-h-tap items-center">
                {order.trackingCode}
              </a>
            ) : (
              (order.trackingCode ?? t("noTracking"))
            )}
          </dd>
        </dl>
      ) : null}
    </section>
  );
}

/** "0912 345 678" however the buyer wrote it; a number we can't read stays as written. */
function readablePhone(text: string): string {
  const phone = parsePhone(text);
  return phone.ok ? formatPhone(phone.e164) : text;
}
