"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState, type ReactNode } from "react";
import { formatDong } from "@/lib/format";
import { digitsOf, totalOf, type Basket } from "./basket";
import { BasketRow } from "./basket-row";
import { CashBox } from "./cash-box";

type Props = {
  readonly basket: Basket;
  readonly onChange: (basket: Basket) => void;
  readonly onBack: () => void;
  readonly onRecord: () => void;
};

/** What one customer takes: pieces, the price as agreed, the cash and the change. */
export function BasketPanel({ basket, onChange, onBack, onRecord }: Props): ReactNode {
  const t = useTranslations("coopFair.basket");
  const locale = useLocale();
  const [cash, setCash] = useState("");
  const total = totalOf(basket);
  const record = () => {
    onRecord();
    setCash("");
  };
  return (
    <section aria-labelledby="fair-basket" className="card grid gap-4 p-4 md:sticky md:top-4">
      <div className="flex items-center justify-between gap-3">
        <h2 id="fair-basket">{t("title")}</h2>
        <button type="button" className="link min-h-tap md:hidden" onClick={onBack}>
          {t("more")}
        </button>
      </div>
      {basket.length === 0 ? (
        <p className="text-quiet">{t("empty")}</p>
      ) : (
        <>
          <ul className="grid gap-4">
            {basket.map((line) => (
              <BasketRow key={line.variantId} line={line} basket={basket} onChange={onChange} />
            ))}
          </ul>
          <p className="flex items-baseline justify-between gap-3 border-t-2 border-ink pt-3">
            <span className="font-semibold">{t("total")}</span>
            <span className="number text-2xl font-semibold text-ink" aria-live="polite">
              {total === null ? "—" : formatDong(total, locale)}
            </span>
          </p>
          {total === null ? null : (
            <CashBox totalDong={total} cash={cash} onChange={(typed) => setCash(digitsOf(typed))} />
          )}
          <button
            type="button"
            className="button button-main w-full text-lg"
            aria-disabled={total === null}
            onClick={() => (total === null ? undefined : record())}
          >
            {t("record", { amount: total === null ? "" : formatDong(total, locale) })}
          </button>
          <button type="button" className="link min-h-tap justify-self-center" onClick={() => onChange([])}>
            {t("clear")}
          </button>
        </>
      )}
    </section>
  );
}
