import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Staff } from "@/lib/doors/staff";
import { paths } from "@/lib/paths";

/** For the few who serve several cooperatives: every page then speaks of the chosen one. */
export function ChooseCooperative({ staff }: { readonly staff: Staff }): ReactNode {
  const t = useTranslations("coop.frame");
  return (
    <form action={paths.api.coop.choose} method="post" className="grid gap-2">
      <input type="hidden" name="locale" value={staff.locale} />
      <label htmlFor="cooperative" className="text-sm font-semibold">
        {t("switch")}
      </label>
      <select id="cooperative" name="cooperative" defaultValue={staff.cooperative?.id} className="field">
        {staff.me.cooperatives.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <button type="submit" className="button">
        {t("switchSubmit")}
      </button>
    </form>
  );
}
