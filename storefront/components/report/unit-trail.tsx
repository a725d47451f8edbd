import type { UnitName } from "@cho-phien/contract";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";

type Props = {
  /** From the topmost unit of hers down to the one shown. */
  readonly trail: readonly UnitName[];
  readonly hrefOf: (unit: UnitName) => string;
};

/** The way down to the unit shown, each step a way back up; nothing at the top. */
export function UnitTrail({ trail, hrefOf }: Props): ReactNode {
  const t = useTranslations("unionReports.income");
  if (trail.length < 2) return null;
  return (
    <nav aria-label={t("trail")} className="text-sm text-quiet">
      <ol className="flex flex-wrap items-center">
        {trail.map((unit, place) => (
          <li key={unit.code} className="flex items-center">
            {place === trail.length - 1 ? (
              <span aria-current="location" className="py-2">
                {unit.name}
              </span>
            ) : (
              <>
                <LocalLink href={hrefOf(unit)} className="link inline-flex min-h-tap items-center">
                  {unit.name}
                </LocalLink>
                <span aria-hidden="true" className="px-1.5">
                  ›
                </span>
              </>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
