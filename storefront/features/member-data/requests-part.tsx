import type { MemberRequest } from "@cho-phien/contract";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatDate } from "@/lib/format";
import { stateColour } from "@/lib/members/state-colour";

/** What she asked for, by when it is answered, and the answer. */
export function RequestsPart({ requests }: { readonly requests: readonly MemberRequest[] }): ReactNode {
  const t = useTranslations("unionRights.data");
  return (
    <section aria-labelledby="requests" className="card p-4">
      <h2 id="requests">{t("requests")}</h2>
      {requests.length === 0 ? <p className="mt-2 text-quiet">{t("noRequests")}</p> : null}
      <ul className="mt-2 grid divide-y divide-line">
        {requests.map((it) => (
          <li key={it.id} className="py-2">
            <p className="flex flex-wrap items-baseline justify-between gap-x-4">
              <span className="font-semibold">{t(`request.${it.kind}`)}</span>
              <span className={`text-sm font-semibold ${stateColour[it.state]}`}>{t(it.state)}</span>
            </p>
            <p className="text-sm text-quiet">
              {t("asked", { date: formatDate(it.askedAt) })} ·{" "}
              {it.answeredAt === null
                ? t("due", { date: formatDate(it.dueOn) })
                : it.answeredBy
                  ? t("answered", { who: it.answeredBy, date: formatDate(it.answeredAt) })
                  : t("answeredAlone", { date: formatDate(it.answeredAt) })}
            </p>
            {it.wish ? <p className="mt-1 wrap-anywhere">“{it.wish}”</p> : null}
            {it.answer ? <p className="mt-1 rounded-card bg-ink-soft px-3 py-2 wrap-anywhere">{it.answer}</p> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
