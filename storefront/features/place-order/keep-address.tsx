import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

/** Offered to who is signed in: the address she types joins her account once the order is placed. */
export function KeepAddress(): ReactNode {
  const t = useTranslations("account.address");
  return (
    <label className="flex min-h-tap items-center gap-3">
      <input type="checkbox" name="keepAddress" value="yes" className="size-5 shrink-0" />
      {t("keep")}
    </label>
  );
}
