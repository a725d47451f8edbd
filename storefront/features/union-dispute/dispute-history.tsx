import type { DisputeActRow, DisputeDetail } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { EvidenceList } from "@/components/evidence-list";
import { formatDateTime, formatDong } from "@/lib/format";

/** Everything said and done, oldest first: her word and who took it, then each step. */
export function DisputeHistory({ dispute }: { readonly dispute: DisputeDetail }): ReactNode {
  const t = useTranslations("unionDesk.dispute");
  return (
    <section aria-labelledby="history">
      <h2 id="history">{t("history")}</h2>
      <EvidenceList evidence={dispute.evidence} />
      <ol className="mt-2 grid gap-2">
        {dispute.acts.map((act) => (
          <li key={`${act.at} ${act.act}`} className="border-l-3 border-line pl-3">
            <Act act={act} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Act({ act }: { readonly act: DisputeActRow }): ReactNode {
  const t = useTranslations("unionDesk.dispute");
  const locale = useLocale();
  const told = { name: act.byName, time: formatDateTime(act.at) };
  return (
    <>
      <p className="font-semibold text-ink">{t(`act.${act.act}`)}</p>
      {act.said ? <p>{t(`said.${act.said}`)}</p> : null}
      {act.outcome ? <p>{t(`outcome.${act.outcome}`)}</p> : null}
      {act.statedDong ? (
        <p className="number">{t("statedNow", { amount: formatDong(act.statedDong, locale) })}</p>
      ) : null}
      {act.words ? <p className="whitespace-pre-line wrap-anywhere">“{act.words}”</p> : null}
      <p className="text-sm text-quiet">{t(act.isCooperative ? "bySelf" : "heardBy", told)}</p>
    </>
  );
}
