import type { UnitName } from "@cho-phien/contract";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { paths } from "@/lib/paths";

/** Her topmost units, when there are several. */
export function UnitChoice({
  units,
  chosen,
}: {
  readonly units: readonly UnitName[];
  readonly chosen: string;
}): ReactNode {
  const t = useTranslations("unionPeriods.list");
  if (units.length < 2) return null;
  return (
    <nav aria-label={t("units")} className="mt-3 flex flex-wrap gap-2">
      {units.map(({ code, name }) => (
        <LocalLink
          key={code}
          href={paths.union.periodsOf(code)}
          aria-current={code === chosen ? "page" : undefined}
          className="button aria-[current=page]:border-ink aria-[current=page]:bg-ink-soft"
        >
          {name}
        </LocalLink>
      ))}
    </nav>
  );
}
