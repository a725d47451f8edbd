/** As many as the backend reads at once. */
const most = 60;

/** The goods put aside on this device, the latest first; what somebody else wrote there counts as nothing. */
export function savedFrom(stored: string | null): readonly string[] {
  try {
    const list: unknown = JSON.parse(stored ?? "[]");
    return Array.isArray(list) ? list.filter(isId).slice(0, most) : [];
  } catch {
    return [];
  }
}

function isId(value: unknown): value is string {
  return typeof value === "string" && /^prod_[A-Za-z0-9]{1,40}$/.test(value);
}

/** The list with an id at its head, or without it when it was there. */
export function toggled(list: readonly string[], id: string): readonly string[] {
  return list.includes(id) ? list.filter((it) => it !== id) : [id, ...list].slice(0, most);
}
