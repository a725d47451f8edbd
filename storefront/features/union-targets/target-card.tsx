import type { Definition, TargetLine } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { CorrectedList } from "@/components/report/corrected-list";
import { shareText } from "@/lib/doors/cell-text";
import { DefinitionButton } from "@/components/report/definition-button";
import { amountText } from "./amount-text";
import { TargetBar } from "./target-bar";
import { Trajectory } from "./trajectory";

type Props = {
  readonly line: TargetLine;
  readonly definition: Definition | undefined;
  /** Of the cooperatives behind the number, without locale; null where she may not read them. */
  readonly href: string | null;
};

const TONES = {
  ahead: "bg-tea-soft text-tea",
  on_track: "bg-tea-soft text-tea",
  behind: "bg-turmeric-soft text-turmeric-deep",
  no_target: "bg-ink-soft text-quiet",
} as const;

/** One target: what its decision asks for beside what is on file, the pace, and where that leads. */
export function TargetCard({ line, definition, href }: Props): ReactNode {
  const t = useTranslations("unionOfficers.targets");
  const locale = useLocale();
  const name = line.name[locale];
  return (
    <li className="card p-4 pt-2 pb-2">
      <div className="flex items-center justify-between gap-2">
        <h3 className="min-w-0">{name}</h3>
        {definition ? <DefinitionButton definition={definition} /> : <span className="h-tap" />}
      </div>
      <p className="text-sm wrap-anywhere text-quiet">
        {t("decision", { decision: line.decision, year: String(line.year) })}
      </p>
      {line.actual.value === null ? <Unmeasured line={line} /> : <Measured line={line} actual={line.actual.value} />}
      <Trajectory line={line} />
      <CorrectedList
        corrected={line.corrected.map((it) => ({
          ...it,
          text: `${amountText(it.amount, line, locale)} (${it.decision})`,
        }))}
      />
      {href && line.actual.value !== null ? (
        <p className="mt-1">
          <LocalLink
            href={href}
            aria-label={t("behindOf", { name })}
            className="link inline-flex min-h-tap items-center text-sm"
          >
            {t("behind")}
          </LocalLink>
        </p>
      ) : null}
    </li>
  );
}

function Unmeasured({ line }: { readonly line: TargetLine }): ReactNode {
  const t = useTranslations("unionOfficers.targets");
  const locale = useLocale();
  return (
    <p className="mt-2">
      {t("asked")}{" "}
      <span className="number font-semibold">{line.target ? amountText(line.target, line, locale) : "—"}</span>
      <span className="block text-sm text-quiet">{t(line.indicator ? "nobody" : "unmeasured")}</span>
    </p>
  );
}

function Measured({ line, actual }: { readonly line: TargetLine; readonly actual: string }): ReactNode {
  const t = useTranslations("unionOfficers.targets");
  const locale = useLocale();
  const { target, expectedByNow: expected, shareBp, trend } = line;
  const text = (amount: string | null) => (amount === null ? "—" : amountText(amount, line, locale));
  const words = { actual: text(actual), target: text(target), expected: text(expected) };
  return (
    <>
      <p className="mt-2 flex flex-wrap items-baseline justify-between gap-x-3">
        <span>
          <span className="number text-2xl font-semibold text-ink">{words.actual}</span>{" "}
          <span className="number text-quiet">/ {words.target}</span>
        </span>
        <span className={`rounded-full px-2.5 py-0.5 text-sm font-semibold ${TONES[trend]}`}>
          {t(`trend.${trend}`)}
          {shareBp === null ? "" : ` · ${shareText(shareBp, locale)}`}
        </span>
      </p>
      {target === null ? null : (
        <TargetBar
          target={BigInt(target)}
          actual={BigInt(actual)}
          expected={BigInt(expected ?? target)}
          trend={trend}
          label={t("bar", words)}
        />
      )}
      <p className="text-sm text-quiet">
        <span aria-hidden="true" className="mr-1.5 inline-block h-3 w-1 bg-madder" />
        {t("expected", { amount: words.expected })}
      </p>
    </>
  );
}
