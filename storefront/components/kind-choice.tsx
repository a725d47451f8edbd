import type { CooperativeKind } from "@cho-phien/contract";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FieldError } from "./sent-form";

const kinds: readonly CooperativeKind[] = ["htx", "tht", "lhhtx", "household"];

type Props = { readonly name: string; readonly label: string; readonly chosen?: CooperativeKind };

/** What a cooperative is before the law; it decides which paper is asked for. */
export function KindChoice({ name, label, chosen }: Props): ReactNode {
  const t = useTranslations("coopJoin.kind");
  return (
    <fieldset>
      <legend className="mb-1 font-semibold">{label}</legend>
      <div className="grid gap-2 sm:grid-cols-2">
        {kinds.map((kind) => (
          <label
            key={kind}
            className="card flex min-h-tap items-center gap-3 px-3 py-2 has-checked:border-ink has-checked:bg-ink-soft"
          >
            <input type="radio" name={name} value={kind} defaultChecked={kind === chosen} className="size-5 shrink-0" />
            {t(kind)}
          </label>
        ))}
      </div>
      <FieldError name={name} />
    </fieldset>
  );
}
