import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { localePath, paths } from "@/lib/paths";

/** A plain GET form: the listing answers with or without JavaScript. */
export function SearchForm({ id }: { readonly id: string }): ReactNode {
  const t = useTranslations("common.frame");
  const fieldId = `search-${id}`;
  return (
    <form role="search" action={localePath(useLocale(), paths.listing())} className="flex w-full">
      <label htmlFor={fieldId} className="sr-only">
        {t("search")}
      </label>
      <input
        id={fieldId}
        name="q"
        type="search"
        enterKeyHint="search"
        autoComplete="off"
        maxLength={80}
        placeholder={t("searchHint")}
        className="field rounded-r-none border-r-0"
      />
      <button
        type="submit"
        className="button shrink-0 rounded-l-none rounded-r-lg bg-ink px-4 text-white hover:bg-ink-deep"
      >
        {t("searchButton")}
      </button>
    </form>
  );
}
