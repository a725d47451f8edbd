import type { RuleBook, SharingRuleView } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { MinutesPhotos } from "@/components/minutes-photos";
import { formatDate } from "@/lib/format";
import { writePercent } from "./percent";

/** Every version there was, newest first: none is ever changed. */
export function RuleHistory({ book: { rules, canSet, canReadMinutes } }: { readonly book: RuleBook }): ReactNode {
  const t = useTranslations("coopSharing.rule");
  return (
    <ol className="mt-3 grid gap-3">
      {rules.map((rule) => (
        <li key={rule.id} className={`card p-4 ${rule.state === "in_force" ? "border-tea bg-tea-soft" : ""}`}>
          <p className="flex flex-wrap items-baseline justify-between gap-x-3">
            <span className="font-semibold text-ink">{t("version", { number: rule.version })}</span>
            <span className="text-sm font-semibold">{t(`state.${rule.state}`)}</span>
          </p>
          <RuleFacts rule={rule} />
          <MinutesPhotos
            subject="rules"
            id={rule.id}
            name={t("version", { number: rule.version })}
            photos={rule.photos}
            canAdd={canSet}
            canRead={canReadMinutes}
          />
        </li>
      ))}
    </ol>
  );
}

function RuleFacts({ rule }: { readonly rule: SharingRuleView }): ReactNode {
  const t = useTranslations("coopSharing.rule");
  const locale = useLocale();
  const percent = (bp: number) => `${writePercent(bp, locale)} %`;
  const facts = [
    { name: t("basis"), value: t(`basisName.${rule.basis}`) },
    { name: t("members"), value: percent(rule.memberBp) },
    { name: t("retained"), value: percent(rule.retainedBp) },
    { name: t("fund"), value: percent(rule.fundBp) },
    { name: t("validFrom"), value: formatDate(rule.validFrom) },
    { name: t("minutes"), value: rule.minutesRef },
  ];
  return (
    <dl className="mt-2 grid gap-x-6 gap-y-1 sm:grid-cols-2">
      {facts.map(({ name, value }) => (
        <div key={name} className="flex items-baseline justify-between gap-3">
          <dt className="shrink-0 text-quiet">{name}</dt>
          <dd className="text-right wrap-anywhere">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
