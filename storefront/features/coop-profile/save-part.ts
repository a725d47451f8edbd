import "server-only";
import type { CooperativeKind, CoopProfile, ProfileChange } from "@cho-phien/contract";
import { getTranslations } from "next-intl/server";
import { refusedAnswer } from "@/lib/doors/answer-coop-form";
import type { FormAnswer } from "@/lib/doors/form-answer";
import { formText } from "@/lib/doors/form-text";
import { askAsStaff, type Staff } from "@/lib/doors/staff";
import { photosFrom } from "@/lib/photos/photo-view";

const kinds: readonly CooperativeKind[] = ["htx", "tht", "lhhtx", "household"];

/** Saves one part of the profile; the backend judges it and names the field that is wrong. */
export async function savePart(staff: Staff, form: FormData): Promise<FormAnswer> {
  const t = await getTranslations({ locale: staff.locale, namespace: "coopJoin.profile" });
  const part = formText(form, "part");
  const change = changeOf(part, form);
  const answer = await askAsStaff<CoopProfile>(staff, "/coop/profile", { method: "POST", body: change });
  if (!answer.ok) return await refusedAnswer(staff, answer);
  if (part === "days") return { isDone: true, text: t("daysSaved") };
  return { isDone: true, text: part === "open" ? t("opened") : t("saved") };
}

function changeOf(part: string, form: FormData): ProfileChange {
  const text = (name: string) => formText(form, name);
  const kind = kinds.find((it) => it === text("kind"));
  if (part === "identity") {
    const number = text("registrationNumber");
    return {
      name: text("name"),
      phone: text("phone"),
      ...(kind ? { kind } : {}),
      ...(number ? { registrationNumber: number } : {}),
    };
  }
  if (part === "place") return { communeCode: text("communeCode") };
  if (part === "bank") {
    return { bank: { bin: text("bank.bin"), account: text("bank.account"), holder: text("bank.holder") } };
  }
  if (part === "story") {
    const [photo] = photosFrom(text("photos"));
    return { sentence: text("sentence"), story: text("story"), photo: photo ?? null };
  }
  if (part === "days") return { closed: { from: text("closed.from"), to: text("closed.to") } };
  return part === "open" ? { closed: null } : {};
}
