import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { paths } from "@/lib/paths";

type Props = { readonly code: string; readonly sentence: string | null };

/** A plain form: an order can be followed from any phone, with or without script. */
export function LookupForm({ code, sentence }: Props): ReactNode {
  const t = useTranslations("shop.order.lookup");
  return (
    <div className="mx-auto max-w-md py-6">
      <h1>{t("title")}</h1>
      <p className="mt-2">{t("lead")}</p>
      <form method="post" action={paths.api.orderLookup} className="card mt-5 grid gap-4 p-4">
        <input type="hidden" name="locale" value={useLocale()} />
        {sentence ? (
          <p role="alert" id="lookup-error" className="rounded-card bg-madder-soft px-4 py-3 text-madder-deep">
            {sentence}
          </p>
        ) : null}
        <div className="grid gap-1">
          <label htmlFor="code" className="text-sm font-semibold">
            {t("code")}
          </label>
          <input
            id="code"
            name="code"
            required
            defaultValue={code}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            placeholder="CP1024-7K4M"
            aria-describedby={sentence ? "lookup-error" : undefined}
            className="field number"
          />
        </div>
        <div className="grid gap-1">
          <label htmlFor="phone" className="text-sm font-semibold">
            {t("phone")}
          </label>
          <input
            id="phone"
            name="phone"
            type="tel"
            required
            autoComplete="tel"
            inputMode="tel"
            className="field number"
          />
        </div>
        <button type="submit" className="button button-main">
          {t("submit")}
        </button>
      </form>
    </div>
  );
}
