import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "./local-link";
import { pagesAround } from "@/lib/pages-around";

const box = "inline-flex min-h-tap min-w-tap items-center justify-center rounded-lg border border-line bg-card px-3";

type Props = { readonly page: number; readonly last: number; readonly hrefOf: (page: number) => string };

export function PageLinks({ page, last, hrefOf }: Props): ReactNode {
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
                href={hrefOf(number)}
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
