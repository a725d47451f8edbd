import type { AgreedHow, ContributionUnit, NewContributions } from "@cho-phien/contract";
import { formText } from "@/lib/doors/form-text";
import { contributionUnits, readUnits } from "./units";

export const agreedWays = ["present", "spoken", "thumb"] as const satisfies readonly AgreedHow[];

/** What is wrong with a posted list, and at which field. */
export type WrongContributions = {
  readonly wrong: "unit" | "units" | "pieces" | "rate" | "rateMissing" | "nobody";
  readonly field: string;
};

/** A posted list of who brought what: fields "units.<member>", "rate.<member>", "agreed.<member>". */
export function readContributions(form: FormData): NewContributions | WrongContributions {
  const unit = contributionUnits.find((it) => it === formText(form, "unit"));
  if (!unit) return { wrong: "unit", field: "unit" };
  const memberIds = [...form.keys()].flatMap((name) =>
    name.startsWith("units.") ? [name.slice("units.".length)] : [],
  );
  const filled = memberIds.filter((id) => !/^0*$/.test(formText(form, `units.${id}`)));
  if (filled.length === 0) return { wrong: "nobody", field: memberIds[0] ? `units.${memberIds[0]}` : "unit" };
  const isRated = filled.some((id) => formText(form, `rate.${id}`) !== "");
  const rows: NewContributions["rows"][number][] = [];
  for (const memberId of filled) {
    const row = readRow(form, { memberId, unit, isRated });
    if ("wrong" in row) return row;
    rows.push(row);
  }
  return { unit, rows };
}

type Asked = { readonly memberId: string; readonly unit: ContributionUnit; readonly isRated: boolean };

/** Where nobody's rate is written all count alike; where one is, each needs hers. */
function readRow(
  form: FormData,
  { memberId, unit, isRated }: Asked,
): NewContributions["rows"][number] | WrongContributions {
  const units = readUnits(formText(form, `units.${memberId}`), unit);
  if (units === null) return { wrong: unit === "piece" ? "pieces" : "units", field: `units.${memberId}` };
  const typed = formText(form, `rate.${memberId}`).replace(/[.\s]/g, "");
  if (isRated && typed === "") return { wrong: "rateMissing", field: `rate.${memberId}` };
  if (isRated && !/^[1-9]\d{0,8}$/.test(typed)) return { wrong: "rate", field: `rate.${memberId}` };
  const agreedHow = agreedWays.find((it) => it === formText(form, `agreed.${memberId}`)) ?? null;
  return { memberId, units, rate: isRated ? typed : "1", agreedHow };
}
