import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { paths, type ListingQuery } from "@/lib/paths";
import type { Choices } from "./choices";
import { filterNames, without } from "./query";

/** Nothing matches: drop one filter, or start from a kind of goods that has some. */
export function EmptyListing({
  query,
  choices,
}: {
  readonly query: ListingQuery;
  readonly choices: Choices;
}): ReactNode {
  const t = useTranslations("shop.listing");
  const active = filterNames.filter((name) => query[name]);
  const last = active.at(-1);
  return (
    <section className="card px-5 py-8">
      <h2>{t("empty.title")}</h2>
      <p className="mt-2">{active.length > 1 ? t("empty.several") : query.q ? t("empty.words") : t("empty.one")}</p>
      <div className="mt-4 flex flex-wrap gap-3">
        {active.length > 1 && last ? (
          <LocalLink href={paths.listing(without(query, last))} className="button">
            {t("empty.dropLast")}
          </LocalLink>
        ) : null}
        <LocalLink href={paths.listing()} className="button">
          {t("empty.all")}
        </LocalLink>
      </div>
      <h3 className="mt-6 text-base">{t("empty.kinds")}</h3>
      <ul className="flex flex-wrap gap-x-4">
        {choices.category
          .filter((choice) => choice.count !== 0)
          .map((choice) => (
            <li key={choice.value}>
              <LocalLink
                href={paths.listing({ category: choice.value })}
                className="link inline-flex min-h-tap items-center"
              >
                {choice.name}
              </LocalLink>
            </li>
          ))}
      </ul>
    </section>
  );
}
