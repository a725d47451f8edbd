import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Staff } from "@/lib/doors/staff";
import { localePath, paths } from "@/lib/paths";

/**
 * Which cooperative the panel speaks of. For who serves several, its name opens the others; each is a button of a plain
 * form, so it works without any script.
 */
export function ChooseCooperative({ staff }: { readonly staff: Staff }): ReactNode {
  const t = useTranslations("coop.frame");
  const { cooperative, locale, me } = staff;
  const name = cooperative?.name ?? "Chợ Phiên";
  if (me.cooperatives.length < 2) {
    return <span className="line-clamp-2 leading-tight font-semibold text-ink">{name}</span>;
  }
  return (
    <details className="relative">
      <summary
        aria-label={`${name}. ${t("switch")}`}
        className="flex min-h-tap list-none items-center gap-2 leading-tight font-semibold text-ink marker:hidden [&::-webkit-details-marker]:hidden"
      >
        <span className="line-clamp-2">{name}</span>
        <span aria-hidden="true">▾</span>
      </summary>
      <form
        action={paths.api.coop.choose}
        method="post"
        className="card absolute left-0 z-30 mt-1 grid max-h-[70vh] w-72 max-w-[calc(100vw-2rem)] gap-1 overflow-y-auto p-2 shadow-lg"
      >
        <input type="hidden" name="locale" value={locale} />
        <p className="px-2 py-1 text-sm text-quiet">{t("switch")}</p>
        {me.cooperatives.map((it) => (
          <button
            key={it.id}
            type="submit"
            name="cooperative"
            value={it.id}
            aria-current={it.id === cooperative?.id ? "true" : undefined}
            className="flex min-h-tap flex-col justify-center rounded-lg px-2 py-1 text-left hover:bg-ink-soft aria-[current=true]:bg-ink-soft"
          >
            <span className="font-semibold wrap-anywhere text-ink">{it.name}</span>
            <span className="text-sm text-quiet">
              {t(`role.${it.role}`)}
              {it.id === cooperative?.id ? ` · ${t("current")}` : ""}
            </span>
          </button>
        ))}
        <a
          href={localePath(locale, paths.coop.another)}
          className="link flex min-h-tap items-center border-t border-line px-2"
        >
          {t("another")}
        </a>
      </form>
    </details>
  );
}
