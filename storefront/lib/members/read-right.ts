import type { RightUsed } from "@cho-phien/contract";
import { formText } from "@/lib/doors/form-text";

/** The right a form of the data sheet uses, or the word of unionRights.data that says what is missing, at its field. */
export function readRight(
  form: FormData,
): RightUsed | { readonly missing: "eraseMissing"; readonly field: string } | null {
  const wish = formText(form, "wish").slice(0, 500);
  switch (formText(form, "right")) {
    case "withdraw":
      return { right: "withdraw", consentId: formText(form, "consentId") };
    case "correct":
      return { right: "correct", wish };
    case "erase":
      if (formText(form, "isUnderstood") !== "yes") return { missing: "eraseMissing", field: "isUnderstood" };
      return { right: "erase", wish };
    case "export":
      return { right: "export" };
    default:
      return null;
  }
}
