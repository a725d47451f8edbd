import type { DisputeDetail } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { formatDateTime, formatDong } from "@/lib/format";
import { paths } from "@/lib/paths";
import { DisputeHistory } from "./dispute-history";
import { AnswerForms, HeardForm, ProposedForm } from "./step-forms";

type Props = {
  readonly dispute: DisputeDetail;
  /** A fresh key for each form: one tap twice is one step. */
  readonly newKey: () => string;
};

/** One dispute: the three sums, what comes next and whose it is, and all that was said and done. */
export function DisputeView({ dispute, newKey }: Props): ReactNode {
  const t = useTranslations("unionDesk.dispute");
  const locale = useLocale();
  const sums = [
    ["sent", dispute.amountDong],
    ["received", dispute.receivedDong],
    ...(dispute.closedAt ? [] : [["missing", dispute.missingDong] as const]),
  ] as const;
  return (
    <>
      <h1>{dispute.fullName}</h1>
      <p className="text-quiet">
        {dispute.cooperativeName} · {dispute.communeName}
      </p>
      <div className="mt-4 grid gap-4 lg:grid-cols-[22rem_1fr] lg:items-start">
        <div className="grid gap-4">
          <section className="card p-4" aria-label={t("sums")}>
            <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-2">
              {sums.map(([name, amount]) => (
                <div key={name} className="contents">
                  <dt className="text-quiet">{t(name)}</dt>
                  <dd className={`number text-right font-semibold ${name === "missing" ? "text-madder-deep" : ""}`}>
                    {formatDong(amount, locale)}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
          <DisputeHistory dispute={dispute} />
        </div>
        <section className="card p-4" aria-labelledby="next-step">
          <h2 id="next-step">{dispute.closedAt ? t("act.agreed") : t("next")}</h2>
          <NextStep dispute={dispute} newKey={newKey} />
        </section>
      </div>
    </>
  );
}

function NextStep({ dispute, newKey }: Props): ReactNode {
  const t = useTranslations("unionDesk");
  const locale = useLocale();
  const { disputeId: id, step, may, closedAt, arrivedDong, missingDong } = dispute;
  if (closedAt)
    return (
      <>
        <p className="mt-1">{t("dispute.closed", { time: formatDateTime(closedAt) })}</p>
        <p className="mt-1 font-semibold">
          {t("dispute.closedArrived", {
            arrived: formatDong(arrivedDong ?? "0", locale),
            due: formatDong(BigInt(missingDong) - BigInt(arrivedDong ?? "0"), locale),
          })}
        </p>
      </>
    );
  const heard = <HeardForm id={id} formKey={newKey()} />;
  const proposed = <ProposedForm id={id} formKey={newKey()} givenName={dispute.givenName} />;
  return (
    <>
      <p className="font-semibold text-turmeric-deep">{t(`disputes.step.${step}`)}</p>
      {dispute.pin === "set" || step === "ask_cooperative" ? null : (
        <LocalLink href={paths.union.deskPin} className="button mt-3">
          {t("payout.needsPin")}
        </LocalLink>
      )}
      {step === "second_officer" ? <AnswerForms dispute={dispute} keys={[newKey(), newKey()]} /> : null}
      {step !== "second_officer" && !may.enter ? <p className="mt-2 text-quiet">{t("dispute.enterOnly")}</p> : null}
      {may.enter && step === "ask_cooperative" ? heard : null}
      {may.enter && step === "ask_member" ? proposed : null}
      {may.enter && step !== "ask_cooperative" ? (
        <details className="mt-4 border-t border-line">
          <summary className="flex min-h-tap items-center text-quiet">{t("dispute.heard.again")}</summary>
          {heard}
        </details>
      ) : null}
      {may.enter && step === "second_officer" ? (
        <details className="border-t border-line">
          <summary className="flex min-h-tap items-center text-quiet">{t("dispute.proposed.again")}</summary>
          {proposed}
        </details>
      ) : null}
    </>
  );
}
