import type { DeskPayout } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { formatDate, formatDong } from "@/lib/format";
import { paths } from "@/lib/paths";
import { EvidenceList } from "@/components/evidence-list";
import { HandForms } from "./hand-forms";

/** One payout as the officer sees it before she asks. A drawn one hides what was confirmed: she asks as if she knew nothing. */
export function DeskPayoutView({ payout }: { readonly payout: DeskPayout }): ReactNode {
  const t = useTranslations("unionDesk");
  const locale = useLocale();
  const isBlind = payout.may === "check";
  return (
    <>
      <h1>{payout.fullName}</h1>
      <p className="text-quiet">
        {payout.cooperativeName} · {payout.communeName}
      </p>
      <div className="mt-4 grid gap-4 lg:grid-cols-2 lg:items-start">
        <section className="card p-4">
          <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-2">
            <Row name={t("payout.amount")}>
              <strong>{formatDong(payout.amountDong, locale)}</strong>
            </Row>
            {isBlind ? null : <Row name={t("payout.received")}>{formatDong(payout.receivedDong, locale)}</Row>}
            <Row name={t("payout.sent")}>{formatDate(payout.sentOn)}</Row>
            <Row name={t("payout.method")}>{t(`method.${payout.method}`)}</Row>
            <Row name={t("payout.sheet")}>{payout.sheetCode}</Row>
          </dl>
          <p className="mt-3 border-t border-line pt-3 font-semibold">{t(`state.${payout.state}`)}</p>
        </section>
        <NextPart payout={payout} />
      </div>
      {isBlind ? null : (
        <section className="mt-6 max-w-3xl">
          <h2>{t("payout.evidence")}</h2>
          <EvidenceList evidence={payout.evidence} />
        </section>
      )}
    </>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  return (
    <>
      <dt className="text-quiet">{name}</dt>
      <dd className="number text-right">{children}</dd>
    </>
  );
}

function NextPart({ payout }: { readonly payout: DeskPayout }): ReactNode {
  const t = useTranslations("unionDesk.payout");
  const locale = useLocale();
  if (payout.disputeId)
    return (
      <section className="card grid gap-3 p-4">
        <p>{t("disputed")}</p>
        <LocalLink href={paths.union.dispute(payout.disputeId)} className="button button-main">
          {t("toDispute")}
        </LocalLink>
      </section>
    );
  if (payout.may === null)
    return (
      <p className="card p-4">
        {payout.whyNot ? (
          <span className="first-letter:uppercase inline-block">{payout.whyNot[locale]}</span>
        ) : (
          t(payout.state === "returned" ? "returned" : "settled")
        )}
      </p>
    );
  return (
    <section className="card p-4">
      <h2>{t(payout.may)}</h2>
      {payout.may === "check" ? <p className="mt-1 text-quiet">{t("checkLead")}</p> : null}
      {payout.pin === "set" ? (
        <HandForms payoutId={payout.payoutId} />
      ) : (
        <LocalLink href={paths.union.deskPin} className="button button-main mt-3 w-full">
          {t("needsPin")}
        </LocalLink>
      )}
    </section>
  );
}
