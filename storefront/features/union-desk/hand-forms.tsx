import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { paths } from "@/lib/paths";
import { KeptWord } from "./kept-word";

const modes = ["hand", "ask"] as const;

/** The two ways to hear her: she types on the officer's phone, or says it and the officer types. */
export function HandForms({ payoutId }: { readonly payoutId: string }): ReactNode {
  const t = useTranslations("unionDesk.payout");
  const locale = useLocale();
  return (
    <>
      <KeptWord payoutId={payoutId} text={t("kept")} />
      {modes.map((mode) => (
        <form key={mode} action={paths.api.union.hand} method="post" className="mt-3">
          <input type="hidden" name="locale" value={locale} />
          <input type="hidden" name="payoutId" value={payoutId} />
          <input type="hidden" name="mode" value={mode === "hand" ? "handed" : "asked"} />
          <button
            type="submit"
            aria-describedby={`hint-${mode}`}
            className={`button w-full ${mode === "hand" ? "button-main" : ""}`}
          >
            {t(mode)}
          </button>
          <p id={`hint-${mode}`} className="mt-1 text-sm text-quiet">
            {t(`${mode}Hint`)}
          </p>
        </form>
      ))}
    </>
  );
}
