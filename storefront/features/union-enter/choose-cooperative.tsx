import type { EntryCooperative } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { localePath, paths } from "@/lib/paths";

type Props = { readonly offered: readonly EntryCooperative[]; readonly chosen: string };

/** For which cooperative of her communes. */
export function ChooseCooperative({ offered, chosen }: Props): ReactNode {
  const t = useTranslations("unionMembers.assist");
  const locale = useLocale();
  return (
    <form action={localePath(locale, paths.union.enterMembers)} className="mt-4 flex max-w-xl items-end gap-3">
      <div className="min-w-0 flex-1">
        <label htmlFor="cooperative" className="mb-1 block text-sm font-semibold">
          {t("cooperative")}
        </label>
        <select key={chosen} id="cooperative" name="cooperative" defaultValue={chosen} className="field">
          {offered.map((it) => (
            <option key={it.id} value={it.id}>
              {it.name} ({it.communeName})
            </option>
          ))}
        </select>
      </div>
      <button type="submit" className="button">
        {t("choose")}
      </button>
    </form>
  );
}
