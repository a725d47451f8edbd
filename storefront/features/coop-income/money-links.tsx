import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { paths } from "@/lib/paths";

const links = [
  { name: "share", href: paths.coop.share },
  { name: "pay", href: paths.coop.pay },
  { name: "lots", href: paths.coop.lots },
  { name: "rule", href: paths.coop.rule },
  { name: "statement", href: paths.coop.statement },
  { name: "history", href: paths.coop.history },
] as const;

/** What else is done with money, in the order in which a month goes. */
export function MoneyLinks(): ReactNode {
  const t = useTranslations("coopSharing.links");
  const shipping = useTranslations("shipping.coop");
  return (
    <nav aria-label={t("label")} className="mt-6">
      <ul className="grid gap-2 sm:grid-cols-2">
        {links.map(({ name, href }) => (
          <li key={name}>
            <LocalLink href={href} className="card flex min-h-tap items-center justify-between gap-3 px-4 py-3">
              <span>
                <span className="block font-semibold text-ink">{t(`${name}.title`)}</span>
                <span className="block text-sm text-quiet">{t(`${name}.hint`)}</span>
              </span>
              <span aria-hidden="true">›</span>
            </LocalLink>
          </li>
        ))}
        <li>
          <LocalLink
            href={paths.coop.shipping}
            className="card flex min-h-tap items-center justify-between gap-3 px-4 py-3"
          >
            <span>
              <span className="block font-semibold text-ink">{shipping("link")}</span>
              <span className="block text-sm text-quiet">{shipping("linkHint")}</span>
            </span>
            <span aria-hidden="true">›</span>
          </LocalLink>
        </li>
      </ul>
    </nav>
  );
}
