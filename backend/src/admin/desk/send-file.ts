import { sentenceOf } from "./ask";

/** Sends the bytes of one file, nothing around them; throws an Error whose message is the sentence to show. */
export async function sendFile(path: string, language: string, file: File): Promise<void> {
  const answer = await fetch(path, {
    method: "POST",
    credentials: "include",
    headers: { "accept-language": language, "content-type": "application/octet-stream" },
    body: file,
  });
  if (!answer.ok) throw new Error(sentenceOf(await answer.json().catch(() => null)));
}
