import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { paths } from "@/lib/paths";

/** Says on every page that goods, people and figures are invented. Shown when MarketView.isDemo. */
export function DemoBar({ hasInbox = false }: { readonly hasInbox?: boolean }): ReactNode {
  const t = useTranslations("common.demo");
  const inbox = useTranslations("coopJoin.inbox");
  return (
    <p role="note" className="bg-turmeric-soft px-4 py-1.5 text-center text-sm text-turmeric-deep">
      <strong className="font-semibold">{t("label")}</strong> · {t("sentence")}
      {hasInbox ? (
        <>
          {" "}
          <LocalLink href={paths.inbox} className="inline-flex min-h-6 items-center font-semibold underline">
            {inbox("link")}
          </LocalLink>
        </>
      ) : null}
    </p>
  );
}
