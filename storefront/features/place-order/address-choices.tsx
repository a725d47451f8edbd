import type { SavedAddress } from "@cho-phien/contract";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { paths } from "@/lib/paths";

type Props = { readonly addresses: readonly SavedAddress[]; readonly chosenId: string | null };

/** Her saved addresses as links that fill the form; nothing for a guest. */
export function AddressChoices({ addresses, chosenId }: Props): ReactNode {
  const t = useTranslations("account.address");
  if (addresses.length === 0) return null;
  return (
    <nav aria-label={t("choose")} className="mb-4">
      <p className="mb-1.5 text-sm font-semibold">{t("choose")}</p>
      <ul className="flex flex-wrap gap-2">
        {addresses.map((it) => (
          <li key={it.id} className="max-w-full">
            <LocalLink
              href={paths.checkoutTo(it.id)}
              aria-current={it.id === chosenId ? "true" : undefined}
              className="variant wrap-anywhere aria-[current]:border-ink aria-[current]:bg-ink-soft"
            >
              <span className="font-semibold">{it.name}</span>
              <span className="text-sm text-quiet">{it.lines.join(", ")}</span>
            </LocalLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
