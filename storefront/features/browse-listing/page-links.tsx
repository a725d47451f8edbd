import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { paths, type ListingQuery } from "@/lib/paths";
import { pagesAround } from "./query";

const box = "inline-flex min-h-tap min-w-tap items-center justify-center rounded-lg border border-line bg-card px-3";

type Props = { readonly page: number; readonly last: number; readonly query: ListingQuery };

export function PageLinks({ page, last, query }: Props): ReactNode {
  const t = useTranslations("shop.listing");
  if (last <= 1) return null;
  return (
    <nav aria-label={t("pages")} className="py-4">
      <ul className="flex flex-wrap items-center justify-center gap-2">
        {pagesAround(page, last).map((number, index) => (
          <li key={number || `gap-${index}`}>
            {number === 0 ? (
              <span aria-hidden="true">…</span>
            ) : (
              <LocalLink
                href={paths.listing({ ...query, page: number })}
                aria-label={t("page", { number })}
                aria-current={number === page ? "page" : undefined}
                className={`${box} aria-[current]:border-ink aria-[current]:bg-ink aria-[current]:text-white`}
              >
                {number}
              </LocalLink>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
