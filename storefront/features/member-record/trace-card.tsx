import type { MemberRecord } from "@cho-phien/contract";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatDate, formatDateTime } from "@/lib/format";

/** What she agreed to, and who looked: both are hers to ask for at any time (Law 91/2025). */
export function TraceCard({ member }: { readonly member: MemberRecord }): ReactNode {
  const t = useTranslations("coopMembers.record");
  const facts = useTranslations("coopMembers.facts");
  return (
    <section aria-labelledby="trace" className="card p-4">
      <h2 id="trace">{t("consents")}</h2>
      {member.consents.length === 0 ? <p className="mt-2 text-quiet">{t("noConsents")}</p> : null}
      <ul className="mt-2 grid gap-2">
        {member.consents.map((consent) => (
          <li key={`${consent.purpose} ${consent.givenAt}`}>
            <p>
              <span className="font-semibold">{facts(`kind.${consent.purpose}`)}</span> · {facts(`hows.${consent.how}`)}{" "}
              {formatDate(consent.givenAt)}
            </p>
            <p className="text-sm text-quiet">
              {t("consentBy", { who: consent.takenBy, version: consent.textVersion })}
              {consent.withdrawnAt ? ` · ${t("withdrawnOn", { date: formatDate(consent.withdrawnAt) })}` : ""}
            </p>
          </li>
        ))}
      </ul>
      <h2 className="mt-5">{t("looks")}</h2>
      <p className="text-sm text-quiet">{t("looksLead")}</p>
      <ul className="mt-2 grid gap-1">
        {member.looks.slice(0, SHOWN).map((look) => (
          <li key={`${look.at} ${look.purpose}`} className="flex flex-wrap justify-between gap-x-4">
            <span>
              {look.who} · {t(`look.${look.purpose}`)}
            </span>
            <span className="number text-sm text-quiet">{formatDateTime(look.at)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const SHOWN = 20;
