import type { DistributionAsked } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { localePath, paths } from "@/lib/paths";
import { kinds } from "./asked";

/** What the meeting decided, asked by address: the same address shows the same preview to whoever may see it. */
export function MeetingForm({ asked }: { readonly asked: DistributionAsked }): ReactNode {
  const t = useTranslations("coopSharing.share");
  return (
    <form action={localePath(useLocale(), paths.coop.share)} className="mt-3 grid gap-4 sm:grid-cols-2">
      <input type="hidden" name="month" value={asked.month} />
      <input type="hidden" name="step" value="preview" />
      <div>
        <label htmlFor="incomeKind" className="mb-1 block font-semibold">
          {t("kind")}
        </label>
        <select id="incomeKind" name="incomeKind" defaultValue={asked.incomeKind} className="field">
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`kindName.${kind}`)}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor="minutesRef" className="mb-1 block font-semibold">
          {t("minutes")}
        </label>
        <input
          id="minutesRef"
          name="minutesRef"
          defaultValue={asked.minutesRef}
          maxLength={120}
          autoComplete="off"
          className="field"
          aria-describedby="minutes-hint"
        />
        <p id="minutes-hint" className="mt-1 text-sm text-quiet">
          {t("minutesHint")}
        </p>
      </div>
      <button type="submit" className="button w-full sm:col-span-2 sm:w-auto sm:justify-self-start">
        {t("preview")}
      </button>
    </form>
  );
}
