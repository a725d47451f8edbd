import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { UnitSelect } from "@/components/unit-select";
import type { UnitGroup } from "@/lib/doors/named-units";
import { localePath, paths } from "@/lib/paths";

type Props = { readonly groups: readonly UnitGroup[]; readonly unit: string };

/** Whose records are compared; not asked where there is one unit only. */
export function UnitForm({ groups, unit }: Props): ReactNode {
  const t = useTranslations("unionMembers.duplicates");
  const locale = useLocale();
  if (groups.length === 1 && groups[0]?.below.length === 0) return null;
  return (
    <form action={localePath(locale, paths.union.duplicates)} className="mt-3 flex max-w-xl items-end gap-3">
      <div className="min-w-0 flex-1">
        <UnitSelect key={unit} label={t("unit")} groups={groups} unit={unit} />
      </div>
      <button type="submit" className="button">
        {t("show")}
      </button>
    </form>
  );
}
