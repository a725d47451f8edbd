"use client";

import type { FairStall, UnsizedSale } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import { useRef, useState, type FormEvent, type ReactNode } from "react";
import { formatDateTime, formatDong } from "@/lib/format";
import { saySize } from "./call";

type Props = { readonly stall: FairStall; readonly onNamed: () => Promise<void> };

/** Sales in the books whose size nobody said: the money is counted, the stock waits for a word. */
export function UnsizedSales({ stall, onNamed }: Props): ReactNode {
  const t = useTranslations("coopFair.unsized");
  const locale = useLocale();
  const isBusy = useRef(false);
  const [said, setSaid] = useState("");
  const unsized = stall.unsized ?? [];

  const name = async (lineId: string, variantId: string) => {
    if (isBusy.current) return;
    isBusy.current = true;
    const answer = await saySize({ cooperativeId: stall.cooperative.id, lineId, variantId }, locale);
    setSaid(answer.kind === "done" ? t("done") : answer.kind === "refused" ? answer.sentence : t("offline"));
    await onNamed();
    isBusy.current = false;
  };

  return (
    <>
      <p role="status" className={said ? "mt-6 rounded-card bg-ink-soft p-3 font-semibold" : ""}>
        {said}
      </p>
      {unsized.length === 0 ? null : (
        <section aria-labelledby="fair-unsized" className="mt-6 rounded-card bg-turmeric-soft p-4">
          <h2 id="fair-unsized" className="text-turmeric-deep">
            {t("title")}
          </h2>
          <p className="mt-1">{t("why")}</p>
          <ul className="mt-3 grid gap-3 md:grid-cols-2">
            {unsized.map((sale) => (
              <li key={sale.lineId}>
                <OneSale sale={sale} onName={(variantId) => void name(sale.lineId, variantId)} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

type OneProps = { readonly sale: UnsizedSale; readonly onName: (variantId: string) => void };

/** Choosing and saying are two taps: what was said moves the stock for good. */
function OneSale({ sale, onName }: OneProps): ReactNode {
  const t = useTranslations("coopFair.unsized");
  const locale = useLocale();
  const [isMissing, setMissing] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const chosen = new FormData(event.currentTarget).get("size");
    setMissing(typeof chosen !== "string");
    if (typeof chosen === "string") onName(chosen);
  };
  return (
    <form onSubmit={submit} className="card h-full p-3">
      <fieldset>
        <legend className="font-semibold wrap-anywhere">
          {t("row", { name: sale.name, count: sale.quantity, amount: formatDong(sale.amountDong, locale) })}
        </legend>
        <p className="number text-sm text-quiet">{formatDateTime(sale.soldAt)}</p>
        <div className="mt-1 grid">
          {sale.sizes.map(({ variantId, title }) => (
            <label key={variantId} className="flex min-h-tap items-center gap-3">
              <input type="radio" name="size" value={variantId} className="size-5 flex-none" />
              {title}
            </label>
          ))}
        </div>
      </fieldset>
      {isMissing ? (
        <p role="alert" className="field-error mt-1">
          {t("missing")}
        </p>
      ) : null}
      <button type="submit" className="button mt-2 w-full">
        {t("name")}
        <span className="sr-only">: {sale.name}</span>
      </button>
    </form>
  );
}
