import { refuse } from "../boundary/refusal";

/** A person's name, NFC with single spaces. Refuses what is none. */
export function personName(text: string, field: string): string {
  const name = tidy(text);
  if (name.length < 2 || name.length > 80 || !/\p{L}/u.test(name)) throw refuse("name_missing", {}, field);
  return name;
}

/** A cooperative's name. It need not be unique. */
export function cooperativeName(text: string, field: string): string {
  const name = tidy(text);
  if (name.length < 3 || name.length > 120 || !/\p{L}/u.test(name)) throw refuse("cooperative_name_missing", {}, field);
  return name;
}

function tidy(text: string): string {
  return text.normalize("NFC").trim().replaceAll(/\s+/g, " ");
}
