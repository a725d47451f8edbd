import type { UnionMe } from "@cho-phien/contract";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatDate } from "@/lib/format";
import { grantsByUnit, type UnitGrants } from "./grants-by-unit";

/** Which units the officer may see and what for; the scope of every figure on the page. */
export function GrantList({ grants }: { readonly grants: UnionMe["grants"] }): ReactNode {
  const t = useTranslations("union.frame");
  if (grants.length === 0) return <p className="text-sm text-quiet">{t("noGrants")}</p>;
  const nameOf = ({ purpose, validUntil }: UnitGrants["purposes"][number]) =>
    t(`purpose.${purpose}`) + (validUntil ? ` (${t("until", { date: formatDate(validUntil) })})` : "");
  return (
    <section aria-labelledby="grants">
      <h2 id="grants" className="text-sm font-normal text-quiet">
        {t("grants")}
      </h2>
      <ul className="mt-1 grid gap-1">
        {grantsByUnit(grants).map(({ code, name, purposes }) => (
          <li key={code} className="text-sm">
            <span className="block font-semibold text-ink">{name}</span>
            <span className="text-quiet">{purposes.map(nameOf).join(", ")}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
