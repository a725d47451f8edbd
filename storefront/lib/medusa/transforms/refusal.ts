import type { RefusalBody } from "@cho-phien/contract";

function textOf(body: object, name: string): string | undefined {
  const value: unknown = Reflect.get(body, name);
  return typeof value === "string" ? value : undefined;
}

function detailsOf(body: object): Record<string, string> | undefined {
  const details: unknown = Reflect.get(body, "details");
  if (typeof details !== "object" || details === null) return undefined;
  return Object.fromEntries(Object.entries(details).map(([name, value]) => [name, String(value)]));
}

/**
 * Our own routes answer RefusalBody. Medusa's answer { type, message, code? } with an English message for developers:
 * its code or type is kept and the message dropped, so the screen says its own sentence for the code.
 */
export function toRefusal(body: unknown, status: number): RefusalBody {
  if (typeof body !== "object" || body === null) return { code: `http_${status}`, message: "" };
  const type = textOf(body, "type");
  const code = textOf(body, "code") ?? type ?? `http_${status}`;
  const message = type === undefined ? (textOf(body, "message") ?? "") : "";
  const field = textOf(body, "field");
  const details = detailsOf(body);
  return { code, message, ...(field ? { field } : {}), ...(details ? { details } : {}) };
}
