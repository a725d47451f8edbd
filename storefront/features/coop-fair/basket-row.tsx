"use client";

import { useLocale, useTranslations } from "next-intl";
import { useId, type ReactNode } from "react";
import { Stepper } from "@/components/stepper";
import { formatCount, formatDong } from "@/lib/format";
import { amountOf, meantInThousands, setAmount, setQuantity, type Basket, type BasketLine } from "./basket";

const mostPieces = 9999;

type Props = {
  readonly line: BasketLine;
  readonly basket: Basket;
  readonly onChange: (basket: Basket) => void;
};

/** One line: how many, and what is paid for them; the amount is the list price until somebody haggles. */
export function BasketRow({ line, basket, onChange }: Props): ReactNode {
  const t = useTranslations("coopFair.basket");
  const locale = useLocale();
  const id = useId();
  const amount = amountOf(line);
  const meant = meantInThousands(line);
  const isMissing = amount === null;
  return (
    <li className="grid gap-2 border-b border-line pb-4 last:border-b-0 last:pb-0">
      <p className="flex items-baseline justify-between gap-3">
        <span className="font-semibold">{line.name}</span>
        <span className="number shrink-0 text-sm text-quiet">{formatDong(line.unitDong, locale)}</span>
      </p>
      <div className="flex flex-wrap items-end justify-between gap-3">
        <Stepper
          name={t("quantity")}
          of={line.name}
          value={line.quantity}
          most={mostPieces}
          least={0}
          words={{ fewer: t("fewer"), more: t("oneMore") }}
          onChange={(quantity) => onChange(setQuantity(basket, line.variantId, quantity))}
        />
        <div className="w-36">
          <label htmlFor={id} className="block text-sm">
            {t("amount")}
            <span className="sr-only">: {line.name}</span>
          </label>
          <input
            id={id}
            inputMode="numeric"
            autoComplete="off"
            value={amount === null ? "" : formatCount(Number(amount), locale)}
            aria-invalid={isMissing}
            aria-describedby={isMissing || meant ? `${id}-hint` : undefined}
            onChange={(event) => onChange(setAmount(basket, line.variantId, event.target.value))}
            className="field number text-right"
          />
        </div>
      </div>
      <div id={`${id}-hint`} aria-live="polite">
        {isMissing ? <p className="field-error">{t("amountMissing")}</p> : null}
        {meant ? (
          <p className="flex flex-wrap items-center gap-2 text-turmeric-deep">
            {t("meant", { typed: formatDong(amount ?? "0", locale) })}
            <button type="button" className="button" onClick={() => onChange(setAmount(basket, line.variantId, meant))}>
              {t("meantYes", { amount: formatDong(meant, locale) })}
            </button>
          </p>
        ) : null}
      </div>
    </li>
  );
}
