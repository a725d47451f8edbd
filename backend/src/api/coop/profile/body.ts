import type { ProfileChange } from "@cho-phien/contract";
import { dateOf, findBank, findPeopleByName } from "@cho-phien/vietnam";
import { findCommune } from "@cho-phien/vietnam/org-units";
import { z } from "@medusajs/framework/zod";
import { clock } from "../../../boundary/clock";
import { mobilePhone, readBody } from "../../../boundary/read-body";
import { refuse } from "../../../boundary/refusal";
import { photoShape } from "../../../catalogue/photo-shape";
import { cooperativeName } from "../../../cooperatives/read-names";

const day = z.string().regex(/^20\d{2}-\d{2}-\d{2}$/);

const body = z.object({
  name: z.string().max(300).optional(),
  kind: z.enum(["htx", "tht", "lhhtx", "household"]).optional(),
  registrationNumber: z.string().max(200).optional(),
  phone: z.string().max(30).optional(),
  communeCode: z.string().max(10).optional(),
  bank: z.object({ bin: z.string(), account: z.string().max(60), holder: z.string().max(200) }).optional(),
  sentence: z.string().max(5000).optional(),
  story: z.string().max(20_000).optional(),
  photo: photoShape.nullable().optional(),
  peoples: z.array(z.string().max(60)).max(10).optional(),
  closed: z.object({ from: day, to: day }).nullable().optional(),
}) satisfies z.ZodType<ProfileChange>;

const MOST = { sentence: 200, story: 4000 } as const;
const MOST_DAYS_OFF = 90;

/** A change of the profile as it arrives, each part checked; parts that are not given stay as they are. */
export function readProfileBody(sent: unknown): ProfileChange {
  const { name, registrationNumber, phone, communeCode, bank, sentence, story, closed, ...rest } = readBody(body, sent);
  checkPeoples(rest.peoples ?? []);
  if (communeCode !== undefined && !findCommune(communeCode)) throw refuse("unknown_ward", {}, "communeCode");
  return {
    ...rest,
    ...(name === undefined ? {} : { name: cooperativeName(name, "name") }),
    ...(registrationNumber === undefined ? {} : { registrationNumber: readNumber(registrationNumber) }),
    ...(phone === undefined ? {} : { phone: mobilePhone(phone) }),
    ...(communeCode === undefined ? {} : { communeCode }),
    ...(bank === undefined ? {} : { bank: readBank(bank) }),
    ...(sentence === undefined ? {} : { sentence: readText(sentence, "sentence") }),
    ...(story === undefined ? {} : { story: readText(story, "story") }),
    ...(closed === undefined ? {} : { closed: closed && readDays(closed) }),
  };
}

function readNumber(text: string): string {
  const number = text.normalize("NFC").trim();
  if (!/^[\p{L}\d][\p{L}\d ./-]{3,59}$/u.test(number) || !/\d/.test(number))
    throw refuse("registration_number_invalid", {}, "registrationNumber");
  return number;
}

function readBank({ bin, account, holder }: NonNullable<ProfileChange["bank"]>): NonNullable<ProfileChange["bank"]> {
  if (!findBank(bin)) throw refuse("bank_unknown", {}, "bank.bin");
  const digits = account.replaceAll(/[\s.-]/g, "");
  if (!/^\d{6,19}$/.test(digits)) throw refuse("bank_account_invalid", {}, "bank.account");
  const name = holder.normalize("NFC").trim().replaceAll(/\s+/g, " ");
  if (name.length < 3 || name.length > 120) throw refuse("bank_holder_missing", {}, "bank.holder");
  return { bin, account: digits, holder: name };
}

function readText(text: string, field: keyof typeof MOST): string {
  const clean = text.normalize("NFC").trim();
  if (clean.length > MOST[field]) throw refuse("text_too_long", { most: String(MOST[field]) }, field);
  return clean;
}

function checkPeoples(names: readonly string[]): void {
  const unknown = names.find((name) => findPeopleByName(name) === null);
  if (unknown !== undefined) throw refuse("people_unknown", { name: unknown }, "peoples");
}

/** Days off end some time: a cooperative that closed for good is suspended, not on holiday. */
function readDays({ from, to }: { readonly from: string; readonly to: string }): NonNullable<ProfileChange["closed"]> {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  if (!(days >= 0 && days <= MOST_DAYS_OFF) || to < dateOf(clock.now()))
    throw refuse("closed_days_invalid", {}, "closed");
  return { from, to };
}
