"use client";

import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatDateTime, formatDong } from "@/lib/format";
import { totalOf } from "./basket";
import type { WaitingSale } from "./waiting-sale";

type Props = { readonly sale: WaitingSale; readonly onTakeBack: () => void; readonly onEdit: () => void };

/** A sale only this phone knows of: waiting, refused with the way out, or another cooperative's. */
export function WaitingRow({ sale, onTakeBack, onEdit }: Props): ReactNode {
  const t = useTranslations("coopFair.day");
  const locale = useLocale();
  const { lines, soldAt, refusal, isElsewhere, undoBecause, cooperativeName } = sale;
  return (
    <div className={`card grid gap-2 p-4 ${refusal ? "border-madder" : "border-turmeric"}`}>
      <p className="flex items-baseline justify-between gap-3">
        <span className={`text-sm font-semibold ${refusal ? "text-madder-deep" : "text-turmeric-deep"}`}>
          {refusal
            ? t("refused")
            : undoBecause
              ? t("undoing")
              : isElsewhere
                ? t("elsewhere", { name: cooperativeName })
                : t("waiting")}
        </span>
        <span className="number font-semibold">{formatDong(totalOf(lines) ?? 0n, locale)}</span>
      </p>
      <p>{lines.map(({ name, quantity }) => t("line", { name, quantity })).join(" · ")}</p>
      <p className="text-sm text-quiet">{formatDateTime(soldAt)}</p>
      {refusal ? <p className="text-madder-deep">{refusal}</p> : null}
      {refusal ? (
        <button type="button" className="button w-full" onClick={onEdit}>
          {t("edit")}
        </button>
      ) : null}
      {undoBecause ? null : (
        <details>
          <summary className="link inline-flex min-h-tap items-center">{t("undo")}</summary>
          <p className="mb-2">{refusal ? t("askDiscard") : t("askTakeBack")}</p>
          <button type="button" className="button w-full" onClick={onTakeBack}>
            {t("confirmTakeBack")}
          </button>
        </details>
      )}
    </div>
  );
}
