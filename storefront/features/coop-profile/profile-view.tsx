import type { CoopProfile } from "@cho-phien/contract";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Photo } from "@/components/photo";

/** What a shopper sees of it, small; the same words and photo as the market's page. */
export function ProfilePreview({ profile }: { readonly profile: CoopProfile }): ReactNode {
  const t = useTranslations("coopJoin.profile");
  const isEmpty = profile.sentence === "" && profile.photo === null;
  return (
    <section aria-labelledby="preview" className="card overflow-hidden">
      <h2 id="preview" className="p-4 pb-2 text-base">
        {t("preview")}
      </h2>
      {isEmpty ? <p className="px-4 pb-4 text-quiet">{t("previewEmpty")}</p> : null}
      {profile.photo ? (
        <Photo photo={profile.photo} sizes="(min-width: 64rem) 20rem, 100vw" className="aspect-[4/3]" />
      ) : null}
      {isEmpty ? null : (
        <div className="grid gap-1 p-4">
          <p className="font-semibold text-ink">{profile.name}</p>
          {profile.place ? (
            <p className="text-sm text-quiet">
              {profile.place.communeName}, {profile.place.provinceName}
            </p>
          ) : null}
          <p>{profile.sentence}</p>
          <p className="text-sm whitespace-pre-line text-quiet">{profile.story}</p>
        </div>
      )}
    </section>
  );
}

/** For who may look but not change. The bank account is not among it for who may not see it. */
export function ProfileFacts({ profile }: { readonly profile: CoopProfile }): ReactNode {
  const t = useTranslations("coopJoin.profile");
  const kind = useTranslations("coopJoin.kind");
  const bank = profile.bank ? `${profile.bank.name} · ${profile.bank.account}` : null;
  const facts: readonly (readonly [string, string | null])[] = [
    [t("kind"), kind(profile.kind)],
    [t("number"), profile.registrationNumber],
    [t("phone"), profile.phone],
    [t("bank"), bank],
  ];
  return (
    <section className="card p-4">
      <p className="mb-3 text-quiet">{t("readOnly")}</p>
      <dl className="grid gap-2">
        {facts.flatMap(([name, value]) =>
          value === null ? (
            []
          ) : (
            <div key={name}>
              <dt className="text-sm text-quiet">{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
    </section>
  );
}
