import { givenName } from "@cho-phien/vietnam/names";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LanguageSwitch } from "@/features/page-frame/language-switch";
import type { Staff } from "@/lib/doors/staff";
import { localePath, paths } from "@/lib/paths";

/** Who is signed in, the switch between cooperatives, the way out. A <details>: it opens without any script. */
export function StaffMenu({ staff }: { readonly staff: Staff }): ReactNode {
  const t = useTranslations("coop.frame");
  const menu = useTranslations("coopJoin.menu");
  const { me, cooperative, locale } = staff;
  return (
    <details className="relative">
      <summary className="flex min-h-tap list-none items-center gap-2 rounded-lg px-2 text-sm marker:hidden hover:bg-ink-soft [&::-webkit-details-marker]:hidden">
        <span className="max-w-36 truncate md:hidden">{givenName(me.staff.fullName)}</span>
        <span className="hidden max-w-72 truncate md:inline">{me.staff.fullName}</span>
        <span aria-hidden="true">▾</span>
      </summary>
      <div className="card absolute right-0 z-30 mt-1 grid w-72 gap-3 p-4 shadow-lg">
        <p>
          <span className="block font-semibold">{me.staff.fullName}</span>
          {cooperative ? <span className="text-sm text-quiet">{t(`role.${cooperative.role}`)}</span> : null}
        </p>
        {cooperative ? (
          <p className="grid border-t border-line pt-1">
            <a href={localePath(locale, paths.coop.profile)} className="link inline-flex min-h-tap items-center">
              {menu("profile")}
            </a>
            <a href={localePath(locale, paths.coop.people)} className="link inline-flex min-h-tap items-center">
              {menu("people")}
            </a>
            <a href={localePath(locale, paths.coop.another)} className="link inline-flex min-h-tap items-center">
              {t("another")}
            </a>
          </p>
        ) : null}
        <div className="flex items-center justify-between border-t border-line pt-2">
          <a href={localePath(locale, paths.home)} className="link inline-flex min-h-tap items-center text-sm">
            {t("shop")}
          </a>
          <LanguageSwitch />
        </div>
        <form action={paths.api.coop.logout} method="post">
          <input type="hidden" name="locale" value={locale} />
          <button type="submit" className="button w-full">
            {t("signOut")}
          </button>
        </form>
      </div>
    </details>
  );
}
