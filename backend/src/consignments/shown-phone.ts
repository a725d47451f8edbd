import { formatPhone, parsePhone } from "@cho-phien/vietnam";

/** "0912 345 678" however it was typed; a number we can't read stays as written. */
export function shownPhone(text: string): string {
  const phone = parsePhone(text);
  return phone.ok ? formatPhone(phone.e164) : text;
}
