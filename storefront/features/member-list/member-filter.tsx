import type { MemberList } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { memberSorts, membersPath, type MembersView } from "@/lib/doors/members-path";
import { formatCount } from "@/lib/format";
import { localePath, paths } from "@/lib/paths";

type Props = { readonly view: MembersView; readonly counts: MemberList["counts"] };

const states = ["active", "left"] as const;

/** Who is shown, in which order; a plain form, so that it works on the oldest phone. */
export function MemberFilter({ view, counts }: Props): ReactNode {
  const t = useTranslations("coopMembers.list");
  const locale = useLocale();
  return (
    <>
      <nav aria-label={t("states")} className="mt-4 border-b border-line">
        <ul className="grid grid-cols-2 sm:flex sm:gap-1">
          {states.map((state) => (
            <li key={state}>
              <LocalLink
                href={membersPath({ ...view, state, page: 1 })}
                aria-current={state === view.state ? "page" : undefined}
                className="flex min-h-tap items-center justify-center gap-2 border-b-3 border-transparent px-3 text-quiet aria-[current=page]:border-ink aria-[current=page]:font-semibold aria-[current=page]:text-ink"
              >
                {t(`state.${state}`)}
                <span className="number min-w-6 rounded-full bg-ink-soft px-1.5 text-center text-sm text-ink">
                  {formatCount(counts[state], locale)}
                </span>
              </LocalLink>
            </li>
          ))}
        </ul>
      </nav>
      <form
        action={localePath(locale, paths.coop.members)}
        className="mt-4 grid gap-3 sm:grid-cols-[1fr_auto_auto] sm:items-end"
      >
        {view.state === "active" ? null : <input type="hidden" name="state" value={view.state} />}
        <div>
          <label htmlFor="member-q" className="mb-1 block text-sm font-semibold">
            {t("search")}
          </label>
          <input
            key={view.q}
            id="member-q"
            name="q"
            type="search"
            defaultValue={view.q}
            maxLength={80}
            className="field"
          />
        </div>
        <div>
          <label htmlFor="member-sort" className="mb-1 block text-sm font-semibold">
            {t("sort")}
          </label>
          <select key={view.sort} id="member-sort" name="sort" defaultValue={view.sort} className="field">
            {memberSorts.map((sort) => (
              <option key={sort} value={sort}>
                {t(`sorts.${sort}`)}
              </option>
            ))}
          </select>
        </div>
        <button type="submit" className="button">
          {t("show")}
        </button>
      </form>
    </>
  );
}
