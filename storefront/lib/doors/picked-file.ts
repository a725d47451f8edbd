import "server-only";

/** The backend says the exact limit; this one only keeps a mistaken film from being read into memory. */
const MAX_BYTES = 8 * 1024 * 1024;

export type PickedFile = { readonly fileName: string; readonly fileBase64: string };

/** The file of a form as the backend takes it, or what is wrong with the choice. */
export async function pickedFile(form: FormData): Promise<PickedFile | { readonly wrong: "missing" | "too_big" }> {
  const file = form.get("file");
  if (!(file instanceof File) || file.size === 0) return { wrong: "missing" };
  if (file.size > MAX_BYTES) return { wrong: "too_big" };
  return {
    fileName: file.name.normalize("NFC").slice(0, 200),
    fileBase64: Buffer.from(await file.arrayBuffer()).toString("base64"),
  };
}
