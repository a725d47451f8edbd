import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { craftTexts } from "./craft-texts.data";

/** How the craft is done, where somebody has told it; the source stands beneath. */
export function CraftText({ slug }: { readonly slug: string }): ReactNode {
  const t = useTranslations("browse.aisle");
  const locale = useLocale();
  const text = craftTexts[slug];
  if (!text) return null;
  return (
    <section aria-labelledby="lam-the-nao" className="card mt-4 max-w-prose p-4">
      <h2 id="lam-the-nao" className="text-base">
        {t("how")}
      </h2>
      <p className="mt-1">{text[locale]}</p>
      <p className="text-sm text-quiet">
        {t("source")}{" "}
        <a href={text.source} rel="noopener noreferrer" className="link inline-flex min-h-tap items-center">
          {new URL(text.source).hostname}
        </a>
      </p>
    </section>
  );
}
