import type { ConsignmentDetail } from "@cho-phien/contract";
import { formatPhone, parsePhone } from "@cho-phien/vietnam/phone";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CopyButton } from "./copy-button";

/** Where the parcel goes: the address to copy onto the label, the number to call, the buyer's note, the carrier. */
export function RecipientCard({ order }: { readonly order: ConsignmentDetail }): ReactNode {
  const t = useTranslations("coop.order");
  const { name, address, note } = order.recipient;
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
      {note ? (
        <p className="mt-4 rounded-lg bg-turmeric-soft p-3 text-turmeric-deep">
          <span className="block text-sm font-semibold">{t("note")}</span>
          {note}
        </p>
      ) : null}
      {order.carrier ? (
        <dl className="mt-4 grid grid-cols-[auto_1fr] gap-x-4 border-t border-line pt-3">
          <dt className="text-quiet">{t("carrier")}</dt>
          <dd>{order.carrier}</dd>
          <dt className="text-quiet">{t("tracking")}</dt>
          <dd className="break-all">{order.trackingCode ?? t("noTracking")}</dd>
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
