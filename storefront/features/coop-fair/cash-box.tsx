"use client";

import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatCount, formatDong } from "@/lib/format";
import { likelyCash } from "./basket";

type Props = {
  readonly totalDong: bigint;
  /** Digits; "" while nothing was counted. */
  readonly cash: string;
  readonly onChange: (typed: string) => void;
};

/** Reckons the change; it is no part of the sale and may be left empty. */
export function CashBox({ totalDong, cash, onChange }: Props): ReactNode {
  const t = useTranslations("coopFair.cash");
  const locale = useLocale();
  const given = cash === "" ? null : BigInt(cash);
  const change = given === null ? null : given - totalDong;
  return (
    <div className="grid gap-2">
      <label htmlFor="fair-cash" className="font-semibold">
        {t("given")}
      </label>
      <div className="grid grid-cols-2 gap-2">
        {likelyCash(totalDong).map((sum) => (
          <button
            key={String(sum)}
            type="button"
            className="button number px-2 aria-pressed:bg-ink aria-pressed:text-white"
            aria-pressed={given === sum}
            onClick={() => onChange(String(sum))}
          >
            {sum === totalDong ? t("exact") : formatDong(sum, locale)}
          </button>
        ))}
      </div>
      <input
        id="fair-cash"
        inputMode="numeric"
        autoComplete="off"
        value={given === null ? "" : formatCount(Number(given), locale)}
        onChange={(event) => onChange(event.target.value)}
        className="field number text-right"
      />
      <p aria-live="polite" className="flex min-h-7 items-baseline justify-between gap-3">
        {change === null ? null : (
          <>
            <span>{change < 0n ? t("short") : t("change")}</span>
            <span className={`number text-xl font-semibold ${change < 0n ? "text-madder-deep" : "text-tea"}`}>
              {formatDong(change < 0n ? -change : change, locale)}
            </span>
          </>
        )}
      </p>
    </div>
  );
}
