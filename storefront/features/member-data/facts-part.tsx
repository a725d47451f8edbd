import type { OwnData } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatDate } from "@/lib/format";
import type { Acting } from "./acting";
import { RightForm } from "./right-form";

type Props = { readonly data: OwnData; readonly acting: Acting | null };

/** What she told, and each consent with the words she gave it to; taking one back is as easy as giving it was. */
export function FactsPart({ data: { facts, consents }, acting }: Props): ReactNode {
  const t = useTranslations("unionRights.data");
  const locale = useLocale();
  return (
    <section aria-labelledby="facts" className="card p-4">
      <h2 id="facts">{t("facts")}</h2>
      <p className="mt-1 text-sm text-quiet">{t("factsLead")}</p>
      {facts.length === 0 ? <p className="mt-2">{t("noFacts")}</p> : null}
      <ul className="mt-2 grid divide-y divide-line">
        {facts.map((fact) => (
          <li key={`${fact.cooperative.id} ${fact.kind} ${fact.from} ${fact.until ?? ""}`} className="py-2">
            <p className="flex flex-wrap items-baseline justify-between gap-x-4">
              <span className="text-quiet">{t(`kind.${fact.kind}`)}</span>
              <span className={fact.until ? "text-quiet" : "font-semibold"}>
                {fact.shown ? fact.shown[locale] : t("declined")}
              </span>
            </p>
            <p className="text-sm text-quiet">
              {fact.until
                ? t("ended", { from: formatDate(fact.from), until: formatDate(fact.until) })
                : t("since", { from: formatDate(fact.from) })}{" "}
              · {fact.cooperative.name}
            </p>
          </li>
        ))}
      </ul>
      <h3 className="mt-4 text-lg">{t("consents")}</h3>
      {consents.length === 0 ? <p className="mt-1">{t("noConsents")}</p> : null}
      <ul className="mt-1 grid divide-y divide-line">
        {consents.map((it) => (
          <li key={it.id} className="py-2">
            <Consent consent={it} acting={acting} />
          </li>
        ))}
      </ul>
    </section>
  );
}

type ConsentProps = { readonly consent: OwnData["consents"][number]; readonly acting: Acting | null };

function Consent({ consent: it, acting }: ConsentProps): ReactNode {
  const t = useTranslations("unionRights.data");
  const locale = useLocale();
  return (
    <>
      <p>
        <span className="font-semibold">{t(`kind.${it.purpose}`)}</span> · {it.cooperative.name}
      </p>
      <p className="text-sm text-quiet">
        {t("given", { how: t(`how.${it.how}`), date: formatDate(it.givenAt), who: it.takenBy })}
        {it.withdrawnAt ? ` · ${t("withdrawn", { date: formatDate(it.withdrawnAt) })}` : ""}
      </p>
      <details>
        <summary className="link flex min-h-tap items-center text-sm">{t("wording")}</summary>
        <blockquote className="rounded-card bg-turmeric-soft p-3">
          {it.text ? it.text[locale] : t("oldWording", { version: it.textVersion })}
        </blockquote>
        <p className="mt-1 text-sm text-quiet">{t("version", { version: it.textVersion })}</p>
      </details>
      {acting && it.withdrawnAt === null ? (
        <details className="print:hidden">
          <summary className="link flex min-h-tap items-center text-sm">{t("withdraw")}</summary>
          <RightForm acting={acting} fields={{ right: "withdraw", consentId: it.id }} send={t("withdrawConfirm")}>
            <p>{t("withdrawAsk")}</p>
          </RightForm>
        </details>
      ) : null}
    </>
  );
}
