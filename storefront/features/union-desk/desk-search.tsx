import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { localePath, paths } from "@/lib/paths";

type Props = { readonly search: string; readonly isAsked: boolean };

/** Finds a member by her name or by the code on the sheet she signed; a plain GET, so the question stays in the address. */
export function DeskSearch({ search, isAsked }: Props): ReactNode {
  const t = useTranslations("unionDesk.search");
  return (
    <form action={localePath(useLocale(), paths.union.desk)} role="search" className="mt-5 max-w-xl">
      <label htmlFor="desk-search" className="mb-1 block font-semibold">
        {t("label")}
      </label>
      <div className="flex gap-2">
        <input
          id="desk-search"
          name="search"
          type="search"
          defaultValue={search}
          maxLength={80}
          autoComplete="off"
          aria-describedby="desk-search-hint"
          className="field min-w-0"
        />
        <button type="submit" className="button shrink-0">
          {t("submit")}
        </button>
      </div>
      <p id="desk-search-hint" className="mt-1 text-sm text-quiet">
        {t("hint")}
        {isAsked ? (
          <LocalLink href={paths.union.desk} className="link ml-3 inline-flex min-h-tap items-center">
            {t("clear")}
          </LocalLink>
        ) : null}
      </p>
    </form>
  );
}
