import type { CommuneOption, ProvinceOption } from "@cho-phien/contract";
import { dateOf, formatDate } from "@cho-phien/vietnam/dates";
import { communesOf, provinces } from "@cho-phien/vietnam/org-units";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { DaysPart } from "@/features/coop-profile/days-part";
import { BankPart, IdentityPart, PlacePart, StoryPart } from "@/features/coop-profile/profile-parts";
import { ProfileFacts, ProfilePreview } from "@/features/coop-profile/profile-view";
import { readNote } from "@/lib/doors/note";
import { first, type Query } from "@/lib/doors/query";
import { requireStaff } from "@/lib/doors/staff";
import { readProfile } from "@/lib/medusa/operations/join";
import { paths } from "@/lib/paths";
import { photoWordsOf } from "@/lib/photos/photo-words-of";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("coopJoin.profile");
  return { title: t("title") };
}

export default async function ProfilePage({ searchParams }: { readonly searchParams: Query }): Promise<ReactNode> {
  const query = await searchParams;
  const staff = await requireStaff(paths.coop.profile);
  if (!staff.cooperative) return null;
  const [t, profile, note, photoWords] = await Promise.all([
    getTranslations("coopJoin.profile"),
    readProfile(staff),
    readNote(first(query.note)),
    photoWordsOf(staff.locale),
  ]);
  const asked = first(query.province);
  const provinceCode = asked ?? profile.place?.provinceCode ?? "";
  const shown = asked && asked !== profile.place?.provinceCode ? { ...profile, place: placeIn(asked) } : profile;
  return (
    <>
      <LocalLink href={paths.coop.today} className="link inline-flex min-h-tap items-center text-sm">
        ‹ {t("back")}
      </LocalLink>
      <h1>{t("title")}</h1>
      <p className="mt-1 text-quiet">
        <strong className="font-semibold text-text">{t(`status.${profile.status}`)}</strong> · {t("lead")}
      </p>
      {profile.openedBy ? (
        <p className="mt-1 text-sm text-quiet">
          {t("openedBy", {
            name: profile.openedBy.fullName,
            date: formatDate(dateOf(new Date(profile.openedBy.at))),
          })}
        </p>
      ) : null}
      {note?.text ? (
        <p
          role="status"
          className={`mt-3 rounded-card p-3 font-semibold ${note.isDone ? "bg-tea-soft text-tea" : "bg-madder-soft text-madder-deep"}`}
        >
          {note.text}
        </p>
      ) : null}
      <div className="mt-4 grid items-start gap-4 lg:grid-cols-[1fr_20rem]">
        {profile.mayEdit ? (
          <div className="grid gap-4">
            <IdentityPart profile={profile} />
            <PlacePart profile={shown} provinces={provinceOptions()} communes={communeOptions(provinceCode)} />
            <BankPart profile={profile} />
            <StoryPart
              profile={profile}
              locale={staff.locale}
              photoWords={photoWords}
              cooperativeId={staff.cooperative.id}
            />
            <DaysPart profile={profile} />
          </div>
        ) : (
          <ProfileFacts profile={profile} />
        )}
        <div className="grid gap-3">
          <ProfilePreview profile={profile} />
          {profile.status === "approved" ? (
            <LocalLink href={paths.cooperative(profile.handle)} className="button">
              {t("shop")}
            </LocalLink>
          ) : null}
        </div>
      </div>
    </>
  );
}

/** A province chosen without script, its commune still open. */
function placeIn(provinceCode: string) {
  return { provinceCode, provinceName: "", communeCode: "", communeName: "" };
}

function provinceOptions(): readonly ProvinceOption[] {
  return provinces().map(({ code, name, fullName, formerNames }) => ({ code, name, fullName, formerNames }));
}

function communeOptions(provinceCode: string): readonly CommuneOption[] {
  return communesOf(provinceCode).map(({ code, fullName }) => ({ code, fullName }));
}
