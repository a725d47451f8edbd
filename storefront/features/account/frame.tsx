import { formatPhone } from "@cho-phien/vietnam/phone";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { Said } from "@/components/said";
import type { Note } from "@/lib/doors/note";
import { paths } from "@/lib/paths";
import { JoinSaved } from "./join-saved";

type AccountPart = "orders" | "addresses" | "reviews" | "data";

const placeOf: Readonly<Record<AccountPart, string>> = {
  orders: paths.account.home,
  addresses: paths.account.addresses,
  reviews: paths.account.reviews,
  data: paths.account.data,
};
const parts: readonly AccountPart[] = ["orders", "addresses", "reviews", "data"];

type Props = {
  readonly phone: string;
  readonly part: AccountPart;
  readonly note: Note | null;
  readonly children: ReactNode;
};

/** The account around each of its parts: whose it is, the parts, and the way out. */
export function AccountFrame({ phone, part, note, children }: Props): ReactNode {
  const t = useTranslations("account");
  return (
    <div className="py-5">
      <JoinSaved />
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h1 className="text-2xl">{t("hello", { phone: formatPhone(phone) })}</h1>
        <form action={paths.api.account.forms} method="post">
          <input type="hidden" name="locale" value={useLocale()} />
          <button type="submit" name="act" value="leave" className="link inline-flex min-h-tap items-center">
            {t("signOut")}
          </button>
        </form>
      </div>
      <nav aria-label={t("menu")} className="mt-2 mb-4 flex flex-wrap gap-x-1 border-b border-line">
        {parts.map((it) => (
          <LocalLink
            key={it}
            href={placeOf[it]}
            aria-current={it === part ? "page" : undefined}
            className="inline-flex min-h-tap items-center border-b-3 border-transparent px-2 text-quiet aria-[current]:border-ink aria-[current]:font-semibold aria-[current]:text-ink"
          >
            {t(it)}
          </LocalLink>
        ))}
        <LocalLink href={paths.saved} className="inline-flex min-h-tap items-center px-2 text-quiet">
          {t("saved.title")}
        </LocalLink>
      </nav>
      <Said note={note} />
      {children}
    </div>
  );
}
