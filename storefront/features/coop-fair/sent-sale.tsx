"use client";

import type { SaleRow, UndoReason } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import { useState, type ReactNode } from "react";
import { formatDateTime, formatDong } from "@/lib/format";

const reasons: readonly UndoReason[] = ["goods_returned", "wrong_amount", "entered_twice"];

type Props = { readonly sale: SaleRow; readonly onUndo: (reason: UndoReason) => Promise<void> };

/** A sale in the books. Taking it back needs a reason and a signal: it writes a correction, nothing is rubbed out. */
export function SentSale({ sale, onUndo }: Props): ReactNode {
  const t = useTranslations("coopFair.day");
  const locale = useLocale();
  const [isUndoing, setUndoing] = useState(false);
  const undone = reasons.find((reason) => reason === sale.undoneBecause);
  const undo = async (reason: UndoReason) => {
    if (isUndoing) return;
    setUndoing(true);
    await onUndo(reason);
    setUndoing(false);
  };
  return (
    <div className="card grid gap-2 p-4">
      <p className="flex items-baseline justify-between gap-3">
        <span className={`text-sm font-semibold ${sale.undoneBecause ? "text-quiet" : "text-tea"}`}>
          {sale.undoneBecause ? t("wasUndone", { reason: undone ? t(`reason.${undone}`) : "—" }) : t("sent")}
        </span>
        <span className={`number font-semibold ${sale.undoneBecause ? "text-quiet line-through" : ""}`}>
          {formatDong(sale.totalDong, locale)}
        </span>
      </p>
      <p>{sale.lines.map(({ name, quantity }) => t("line", { name, quantity })).join(" · ")}</p>
      <p className="text-sm text-quiet">
        {formatDateTime(sale.soldAt)} · {t(`channel.${sale.channel}`)}
      </p>
      {sale.undoneBecause ? null : (
        <details>
          <summary className="link inline-flex min-h-tap items-center">{t("undo")}</summary>
          <p className="mb-2">{t("askUndo")}</p>
          <div className="grid gap-2">
            {reasons.map((reason) => (
              <button
                key={reason}
                type="button"
                className="button w-full"
                aria-disabled={isUndoing}
                onClick={() => void undo(reason)}
              >
                {t(`reason.${reason}`)}
              </button>
            ))}
          </div>
        </details>
      )}
    </div>
  );
}
