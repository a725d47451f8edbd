import type { UnionMe } from "@cho-phien/contract";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatDate } from "@/lib/format";
import { grantsByUnit, type UnitGrants } from "./grants-by-unit";

/** Which units the officer may see and what for, one tap away: the choosers show the scope of the figures. */
export function GrantList({ grants }: { readonly grants: UnionMe["grants"] }): ReactNode {
  const t = useTranslations("union.frame");
  if (grants.length === 0) return <p className="text-sm text-quiet">{t("noGrants")}</p>;
  const nameOf = ({ purpose, validUntil }: UnitGrants["purposes"][number]) =>
    t(`purpose.${purpose}`) + (validUntil ? ` (${t("until", { date: formatDate(validUntil) })})` : "");
  return (
    <details>
      <summary className="inline-flex min-h-tap items-center text-sm text-quiet underline underline-offset-4">
        {t("grants")}
      </summary>
      <ul className="grid gap-1 pb-2">
        {grantsByUnit(grants).map(({ code, name, purposes }) => (
          <li key={code} className="text-sm">
            <span className="block font-semibold text-ink">{name}</span>
            <span className="text-quiet">{purposes.map(nameOf).join(", ")}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
