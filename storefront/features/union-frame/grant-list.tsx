import type { UnionMe } from "@cho-phien/contract";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatDate } from "@/lib/format";

/** Which units the officer may see and what for; the scope of every figure on the page. */
export function GrantList({ grants }: { readonly grants: UnionMe["grants"] }): ReactNode {
  const t = useTranslations("union.frame");
  if (grants.length === 0) return <p className="text-sm text-quiet">{t("noGrants")}</p>;
  return (
    <section aria-labelledby="grants">
      <h2 id="grants" className="text-sm font-normal text-quiet">
        {t("grants")}
      </h2>
      <ul className="mt-1 flex flex-wrap gap-2 lg:grid">
        {grants.map(({ purpose, unit, validUntil }) => (
          <li key={`${unit.code}:${purpose}`} className="rounded-lg bg-ink-soft px-2.5 py-1 text-sm">
            <span className="font-semibold text-ink">{unit.name}</span> · {t(`purpose.${purpose}`)}
            {validUntil ? <span className="text-quiet"> · {t("until", { date: formatDate(validUntil) })}</span> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
