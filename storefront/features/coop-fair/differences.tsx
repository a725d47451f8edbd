"use client";

import type { FairStall } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import { useState, type ReactNode } from "react";
import { sayCounted } from "./call";

type Props = { readonly stall: FairStall; readonly onCounted: () => Promise<void> };

/** "Lệch kho": goods of which more were sold than the count knew. The sale stands; the count has to be looked at. */
export function Differences({ stall, onCounted }: Props): ReactNode {
  const t = useTranslations("coopFair.differences");
  const locale = useLocale();
  const [said, setSaid] = useState("");
  const { differences, cooperative } = stall;
  const counted = async (variantId: string) => {
    const answer = await sayCounted({ cooperativeId: cooperative.id, variantId }, locale);
    setSaid(answer.kind === "done" ? t("done") : answer.kind === "refused" ? answer.sentence : t("offline"));
    await onCounted();
  };
  return (
    <>
      <p role="status" className={said ? "mt-6 rounded-card bg-ink-soft p-3 font-semibold" : ""}>
        {said}
      </p>
      {differences.length === 0 ? null : (
        <section aria-labelledby="fair-differences" className="mt-6 rounded-card bg-turmeric-soft p-4">
          <h2 id="fair-differences" className="text-turmeric-deep">
            {t("title")}
          </h2>
          <p className="mt-1">{t("why")}</p>
          <ul className="mt-3 grid gap-3">
            {differences.map(({ variantId, name, variant, missingPieces }) => (
              <li key={variantId} className="flex flex-wrap items-center justify-between gap-2">
                <span>{t("row", { name: [name, variant].filter(Boolean).join(", "), count: missingPieces })}</span>
                <button type="button" className="button" onClick={() => void counted(variantId)}>
                  {t("counted")}
                  <span className="sr-only">: {name}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
