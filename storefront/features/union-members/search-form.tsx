import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { localePath } from "@/lib/paths";
import type { UnitGroup } from "@/lib/doors/named-units";
import { UnitSelect } from "@/components/unit-select";

type Props = {
  readonly action: string;
  readonly groups: readonly UnitGroup[];
  readonly unit: string;
  readonly q: string;
};

/** Where and whom to look for; the address is its only memory. */
export function SearchForm({ action, groups, unit, q }: Props): ReactNode {
  const t = useTranslations("unionMembers.search");
  return (
    <form
      role="search"
      action={localePath(useLocale(), action)}
      className="mt-3 grid items-end gap-3 sm:grid-cols-[minmax(0,1fr)_minmax(0,1.5fr)_auto]"
    >
      <UnitSelect key={unit} label={t("unit")} groups={groups} unit={unit} />
      <div className="min-w-0">
        <label htmlFor="q" className="mb-1 block text-sm font-semibold">
          {t("q")}
        </label>
        <input id="q" name="q" type="search" defaultValue={q} maxLength={80} autoComplete="off" className="field" />
      </div>
      <button type="submit" className="button button-main">
        {t("show")}
      </button>
    </form>
  );
}
