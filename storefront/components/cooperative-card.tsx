import type { CooperativeCard as Cooperative } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { Photo } from "@/components/photo";
import { inLanguage } from "@/lib/i18n/in-language";
import { paths } from "@/lib/paths";

export function CooperativeCard({ cooperative }: { readonly cooperative: Cooperative }): ReactNode {
  const t = useTranslations("shop.cooperative");
  const locale = useLocale();
  return (
    <article className="card relative flex h-full overflow-hidden sm:flex-col">
      <div className="w-28 shrink-0 sm:w-full [&_picture]:contents">
        <Photo
          photo={cooperative.photo}
          alt=""
          sizes="(min-width: 40rem) 33vw, 7rem"
          className="max-sm:aspect-auto max-sm:h-full sm:aspect-[3/2]"
        />
      </div>
      <div className="flex grow flex-col gap-1.5 p-4">
        <h3 className="text-base leading-snug">
          <LocalLink
            href={paths.cooperative(cooperative.handle)}
            className="after:absolute after:inset-0 after:rounded-card"
          >
            {cooperative.name}
          </LocalLink>
        </h3>
        <p className="text-sm text-quiet">
          {cooperative.place.communeName}, {cooperative.place.provinceName}
        </p>
        <p className="text-sm">{inLanguage(locale, cooperative.sentence, cooperative.sentenceEn)}</p>
        <p className="mt-auto pt-1 text-xs text-quiet">
          {t("members", { count: cooperative.membersCount })}
          {cooperative.peoples.length > 0 ? ` · ${cooperative.peoples.join(", ")}` : ""}
        </p>
      </div>
    </article>
  );
}
