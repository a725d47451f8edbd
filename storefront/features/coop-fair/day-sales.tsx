"use client";

import type { UndoReason } from "@cho-phien/contract";
import { dongFromWire, sum } from "@cho-phien/money";
import { useLocale, useTranslations } from "next-intl";
import { useState, type ReactNode } from "react";
import { formatDateTime, formatDong } from "@/lib/format";
import { totalOf, type Basket } from "./basket";
import { undoSale } from "./call";
import { dropSale, type Snapshot } from "./phone-store";
import { SentSale } from "./sent-sale";
import { takeBack } from "./send-waiting";
import type { StallState } from "./use-stall";
import { WaitingRow } from "./waiting-row";

type Props = {
  readonly state: StallState;
  readonly snapshot: Snapshot;
  readonly onChanged: () => void;
  readonly onRefresh: () => Promise<void>;
  readonly onSend: () => void;
  readonly onEdit: (lines: Basket) => void;
};

/** What was sold today: first what only this phone knows, then what the server has from every phone. */
export function DaySales({ state, snapshot, onChanged, onRefresh, onSend, onEdit }: Props): ReactNode {
  const t = useTranslations("coopFair.day");
  const locale = useLocale();
  const [said, setSaid] = useState("");
  const { stall, day } = snapshot;
  // A sale whose answer got lost is on both lists until it is sent again; it is shown, and counted, once.
  const unknown = state.waiting.filter(({ key }) => !day.sales.some((sale) => sale.key === key));
  const own = unknown.filter(
    ({ cooperativeId, undoBecause }) => cooperativeId === stall.cooperative.id && !undoBecause,
  );
  const waitingDong = sum(own.map(({ lines }) => totalOf(lines)).filter((total) => total !== null));
  const sentDong = sum(day.totals.map(({ totalDong }) => dongFromWire(totalDong)));

  const undoSent = async (key: string, reason: UndoReason) => {
    const answer = await undoSale({ key, cooperativeId: stall.cooperative.id, reason }, locale);
    setSaid(answer.kind === "done" ? t("undone") : answer.kind === "refused" ? answer.sentence : t("undoOffline"));
    await onRefresh();
  };

  return (
    <section aria-labelledby="fair-day" className="mt-8">
      <h2 id="fair-day">{t("title")}</h2>
      <p className="mt-1 mb-3 flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="number text-xl font-semibold text-ink">{formatDong(waitingDong + sentDong, locale)}</span>
        <span className="text-sm text-quiet">{t("asOf", { time: formatDateTime(stall.asOf) })}</span>
      </p>
      <p role="status" className={said ? "mb-3 rounded-card bg-ink-soft p-3 font-semibold" : ""}>
        {said}
      </p>
      {unknown.length + day.sales.length === 0 ? <p className="card p-4 text-quiet">{t("empty")}</p> : null}
      <ul className="grid gap-3 md:grid-cols-2">
        {unknown.toReversed().map((sale) => (
          <li key={sale.key}>
            <WaitingRow
              sale={sale}
              onTakeBack={() =>
                void takeBack(sale.key).then(() => {
                  setSaid(t(sale.wasTried ? "takenBackLater" : "takenBack"));
                  onChanged();
                  onSend();
                })
              }
              onEdit={() =>
                void dropSale(sale.key).then(() => {
                  onChanged();
                  onEdit(sale.lines);
                })
              }
            />
          </li>
        ))}
        {day.sales.map((sale) => (
          <li key={sale.key}>
            <SentSale sale={sale} onUndo={(reason) => undoSent(sale.key, reason)} />
          </li>
        ))}
      </ul>
      {day.count > day.sales.length ? <p className="mt-3 text-quiet">{t("more", { count: day.count })}</p> : null}
    </section>
  );
}
