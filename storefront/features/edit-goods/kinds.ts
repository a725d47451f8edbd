import { categories } from "@cho-phien/vietnam";
import type { Option } from "@/components/combobox";
import type { Locale } from "@/lib/i18n/locales";

/** Every kind of goods to choose from: sub-groups with their group beside them, and the groups for what fits none. */
export function kindOptions(locale: Locale): readonly Option[] {
  const other = locale === "vi" ? "en" : "vi";
  return categories().flatMap((group) => [
    ...group.subs.map((sub) => ({
      code: `${group.handle}-${sub.id.replaceAll("_", "-")}`,
      name: sub[locale],
      otherNames: [sub[other], group[locale]],
      hint: group[locale],
    })),
    { code: group.handle, name: group[locale], otherNames: [group[other]] },
  ]);
}
