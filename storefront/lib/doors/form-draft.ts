const prefix = "draft:";
/** Made anew with each page, so that an old one never stands for a new act; a consent is given anew; secrets stay nowhere. */
const neverKept = ["key", "locale", "shownFor", "pin", "password", "consent"];

/** Keeps what was typed into a form on this device. A device that keeps nothing (private window, full) just forgets. */
export function keepDraft(name: string, form: HTMLFormElement): void {
  const typed = [...new FormData(form)].filter(
    ([field, value]) => typeof value === "string" && !neverKept.includes(field),
  );
  try {
    localStorage.setItem(prefix + name, JSON.stringify(typed));
  } catch {
    return;
  }
}

/** Puts a kept draft back into its form; fields that are gone are left out. */
export function restoreDraft(name: string, form: HTMLFormElement): void {
  const typed = typedOf(name);
  if (typed.length > 0) restoreChecks(typed, form);
  for (const [field, value] of typed) {
    const places = form.querySelectorAll<HTMLInputElement | HTMLSelectElement>(`[name="${CSS.escape(field)}"]`);
    for (const place of places) {
      if (place instanceof HTMLInputElement && place.type === "radio") place.checked = place.value === value;
      else if (!(place instanceof HTMLInputElement && isNoText(place))) place.value = value;
    }
  }
  form.dispatchEvent(new Event("restored", { bubbles: true }));
}

/** A checkbox that is not among what was kept had been cleared. */
function restoreChecks(typed: readonly (readonly [string, string])[], form: HTMLFormElement): void {
  for (const box of form.querySelectorAll<HTMLInputElement>("input[type=checkbox]")) {
    box.checked = typed.some(([field, value]) => field === box.name && value === box.value);
  }
}

function isNoText({ type }: HTMLInputElement): boolean {
  return type === "file" || type === "checkbox";
}

export function dropDraft(name: string): void {
  try {
    localStorage.removeItem(prefix + name);
  } catch {
    return;
  }
}

function typedOf(name: string): readonly (readonly [string, string])[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(prefix + name) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isPair) : [];
  } catch {
    return [];
  }
}

function isPair(value: unknown): value is readonly [string, string] {
  return Array.isArray(value) && typeof value[0] === "string" && typeof value[1] === "string";
}
