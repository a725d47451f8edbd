import "server-only";
import { formText } from "@/lib/doors/form-text";
import { dropSealed, readSealed, writeSealed } from "@/lib/session";

const fields = ["name", "phone", "street", "provinceCode", "communeCode"] as const;

/** What a plain form sent, kept until the address is saved. */
export type TypedAddress = Readonly<Record<(typeof fields)[number], string>>;

export async function keepTyped(form: FormData): Promise<void> {
  await writeSealed("address_draft", JSON.stringify(fields.map((field) => formText(form, field).slice(0, 200))));
}

export async function readTyped(): Promise<TypedAddress | null> {
  const text = await readSealed("address_draft");
  const content: unknown = text === null ? null : JSON.parse(text);
  if (!Array.isArray(content)) return null;
  const [name, phone, street, provinceCode, communeCode] = content.map(String);
  return {
    name: name ?? "",
    phone: phone ?? "",
    street: street ?? "",
    provinceCode: provinceCode ?? "",
    communeCode: communeCode ?? "",
  };
}

export async function dropTyped(): Promise<void> {
  await dropSealed("address_draft");
}
