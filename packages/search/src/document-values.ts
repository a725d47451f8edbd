/** How a value is held for filtering and sorting. Dates are numbers. */
export type ValueKind = "text" | "number" | "boolean";

/** The value at a dotted path; through arrays of objects, all values there. */
export function valueAt(document: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((held, name) => {
    if (Array.isArray(held)) return held.flatMap((each) => valueAt(each, name) ?? []);
    return isRecord(held) ? held[name] : undefined;
  }, document);
}

/** What stands at a path and can be read: texts, and numbers as they are written. */
export function textsAt(document: unknown, path: string): readonly string[] {
  const value = valueAt(document, path);
  return (Array.isArray(value) ? value : [value]).flatMap((each: unknown) =>
    typeof each === "string" || typeof each === "number" ? String(each) : [],
  );
}

/** A value as it is filtered by, or null. Dates are milliseconds since 1970. */
export function scalar(value: unknown, kind: ValueKind): string | number | boolean | null {
  if (value === null || value === undefined) return null;
  if (kind === "boolean") return value === true || value === "true";
  if (kind === "text") return value instanceof Date ? value.toISOString() : String(value);
  if (value instanceof Date) return value.getTime();
  const number = Number(value);
  if (!Number.isNaN(number) && value !== "") return number;
  const date = Date.parse(String(value));
  return Number.isNaN(date) ? null : date;
}

/** Only what may be shown. A path through lists keeps their shape. */
export function projected(document: unknown, paths: readonly string[]): Record<string, unknown> {
  const shown: Record<string, unknown> = {};
  for (const path of paths) copyPath(document, shown, path.split("."));
  return shown;
}

function copyPath(from: unknown, to: Record<string, unknown>, [name = "", ...rest]: readonly string[]): void {
  if (!isRecord(from) || !(name in from)) return;
  const value = from[name];
  if (rest.length === 0) to[name] = value;
  else if (Array.isArray(value)) to[name] = value.map((each: unknown) => projected(each, [rest.join(".")]));
  else {
    const held = to[name];
    const inner: Record<string, unknown> = isRecord(held) ? held : {};
    copyPath(value, inner, rest);
    to[name] = inner;
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
