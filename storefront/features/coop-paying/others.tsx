import type { PayoutDue } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";

/** Why nothing for the others: each with her reason, so that nobody has to be told "the computer says no". */
export function Others({ members }: { readonly members: readonly PayoutDue[] }): ReactNode {
  const t = useTranslations("coopPaying.run");
  const locale = useLocale();
  if (members.length === 0) return null;
  return (
    <details className="mt-4">
      <summary className="link flex min-h-tap items-center">{t("others", { count: members.length })}</summary>
      <ul className="card mt-2 divide-y divide-line">
        {members.map((member) => (
          <li key={member.memberId} className="p-3">
            <span className="font-semibold">{member.fullName}</span>
            <span className="block text-sm text-quiet">{member.whyNothing?.[locale]}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
