import type { CoopRemittance } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatDateTime, formatDong } from "@/lib/format";

const COLOUR = { in_transit: "text-turmeric-deep", remitted: "text-tea", failed: "text-madder-deep" } as const;

/** What the market is sending to the cooperative's account and has sent, with the bank's reference. */
export function Remitted({ remittances }: { readonly remittances: readonly CoopRemittance[] }): ReactNode {
  const t = useTranslations("returns.remitted");
  const locale = useLocale();
  return (
    <section aria-labelledby="remitted" className="card mt-4 p-4">
      <h2 id="remitted">{t("title")}</h2>
      {remittances.length === 0 ? <p className="mt-2 text-quiet">{t("none")}</p> : null}
      <ul className="mt-2 divide-y divide-line">
        {remittances.map(({ id, amountDong, shippingDong, at, state, bankReference }) => (
          <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-4 py-2">
            <span>
              <span className={COLOUR[state]}>{t(state, { reference: bankReference ?? "" })}</span>
              <span className="number block text-sm text-quiet">{formatDateTime(at)}</span>
            </span>
            <span className="number text-right font-semibold">
              {formatDong(amountDong, locale)}
              {shippingDong === "0" ? null : (
                <span className="block text-sm font-normal text-quiet">
                  {t("ofShipping", { amount: formatDong(shippingDong, locale) })}
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
