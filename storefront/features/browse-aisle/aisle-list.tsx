import type { AisleKind, AisleView } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { inLanguage } from "@/lib/i18n/in-language";
import { paths } from "@/lib/paths";

type Props = { readonly kind: AisleKind; readonly aisles: readonly AisleView[] };

/** One link an aisle, with what stands in it; sub-groups stand under their group. */
export function AisleList({ kind, aisles }: Props): ReactNode {
  return (
    <ul className="grid gap-2 sm:grid-cols-2 lg:grid-cols-3">
      {aisles
        .filter((it) => it.parentSlug === null)
        .map((aisle) => {
          const subs = aisles.filter((it) => it.parentSlug === aisle.slug);
          return (
            <li key={aisle.slug} className="card">
              <AisleLink kind={kind} aisle={aisle} />
              {subs.length > 0 ? (
                <ul className="border-t border-line pl-4">
                  {subs.map((sub) => (
                    <li key={sub.slug}>
                      <AisleLink kind={kind} aisle={sub} />
                    </li>
                  ))}
                </ul>
              ) : null}
            </li>
          );
        })}
    </ul>
  );
}

function AisleLink({ kind, aisle }: { readonly kind: AisleKind; readonly aisle: AisleView }): ReactNode {
  const t = useTranslations("browse");
  const locale = useLocale();
  return (
    <LocalLink
      href={paths.aisle(kind, aisle.slug)}
      className="flex min-h-tap flex-wrap items-center justify-between gap-x-3 px-4 py-2 underline-offset-4 hover:underline"
    >
      <span className="first-letter:uppercase">{inLanguage(locale, aisle.name, aisle.nameEn)}</span>
      <span className="number text-sm text-quiet">
        {t("counts", { goods: aisle.goodsCount, cooperatives: aisle.cooperativesCount })}
      </span>
    </LocalLink>
  );
}
