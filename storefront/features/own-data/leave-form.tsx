import type { ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { paths } from "@/lib/paths";

type Props = { readonly token: string; readonly locale: Locale; readonly label: string };

/** Phones are shared: closing takes the ticket away. */
export function LeaveForm({ token, locale, label }: Props): ReactNode {
  return (
    <form action={paths.api.ownData} method="post" className="mt-6 print:hidden">
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="act" value="leave" />
      <button type="submit" className="button w-full sm:w-auto">
        {label}
      </button>
    </form>
  );
}
