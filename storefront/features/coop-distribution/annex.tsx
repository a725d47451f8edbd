import type { DistributionRun } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatDateTime, formatDong } from "@/lib/format";
import { channelOf } from "./gathered";
import { Outcome } from "./outcome";
import { PrintButton } from "./print-button";

/** A run on one sheet, to be signed and put with the minutes: what was shared, by which rule, for what each put in. */
export function Annex({ run }: { readonly run: DistributionRun }): ReactNode {
  const t = useTranslations("coopSharing.share");
  const basis = useTranslations("coopSharing.rule.basisName");
  const locale = useLocale();
  const facts = [
    { name: t("cooperative"), value: run.cooperativeName },
    { name: t("minutes"), value: run.minutesRef },
    { name: t("kind"), value: t(`kindName.${run.incomeKind}`) },
    { name: t("rule"), value: t("ruleValue", { number: run.rule.version, basis: basis(run.rule.basis) }) },
    { name: t("enteredAt"), value: formatDateTime(run.at) },
    ...run.gathered.map((it) => ({
      name: t(`channel.${channelOf(it.channel)}`),
      value: formatDong(it.amountDong, locale),
    })),
  ];
  return (
    <>
      <dl className="card mt-3 grid gap-1 p-4">
        {facts.map(({ name, value }) => (
          <div key={name} className="flex items-baseline justify-between gap-4">
            <dt className="shrink-0 text-quiet">{name}</dt>
            <dd className="min-w-0 text-right wrap-anywhere">{value}</dd>
          </div>
        ))}
      </dl>
      <Outcome view={run} />
      <p className="mt-3 text-sm text-quiet">{t("trace", { seen: run.seen.slice(0, 12) })}</p>
      <div className="mt-10 hidden grid-cols-2 gap-8 text-center print:grid">
        <p className="pb-20">{t("signSecretary")}</p>
        <p className="pb-20">{t("signManager")}</p>
      </div>
      <PrintButton label={t("print")} />
    </>
  );
}
