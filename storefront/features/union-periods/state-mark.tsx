import type { PeriodState } from "@cho-phien/contract";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

/** Sign and colour of a state; the word stands beside them, so that none is told by colour alone. */
const LOOKS: Readonly<Record<PeriodState, { readonly sign: string; readonly colours: string }>> = {
  open: { sign: "○", colours: "border-field bg-card text-quiet" },
  submitted: { sign: "↑", colours: "border-ink bg-ink-soft text-ink" },
  nothing_to_report: { sign: "∅", colours: "border-ink bg-ink-soft text-ink" },
  excused: { sign: "–", colours: "border-line bg-paper text-quiet" },
  returned: { sign: "↩", colours: "border-madder bg-madder-soft text-madder-deep" },
  accepted: { sign: "✓", colours: "border-tea bg-tea-soft text-tea" },
  locked: { sign: "■", colours: "border-tea bg-tea text-card" },
  reopened: { sign: "□", colours: "border-turmeric bg-turmeric-soft text-turmeric-deep" },
};

export function StateMark({ state }: { readonly state: PeriodState }): ReactNode {
  const t = useTranslations("unionPeriods.state");
  const { sign, colours } = LOOKS[state];
  return (
    <span
      className={`inline-flex items-center gap-1.5 rounded-full border px-2.5 py-0.5 text-sm font-semibold whitespace-nowrap ${colours}`}
    >
      <span aria-hidden="true">{sign}</span>
      <span>{t(state)}</span>
    </span>
  );
}
