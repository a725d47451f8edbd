import type { PhotoView } from "@cho-phien/contract";
import type { PhotoWords } from "./photo-words";
import { isPhotoView } from "./photo-view";
import type { Problem } from "./picked";

export type Sending = {
  readonly url: string;
  readonly file: Blob;
  readonly words: PhotoWords;
  readonly signal: AbortSignal;
  /** Share of the bytes that left the phone, 0–1. */
  readonly onSent: (share: number) => void;
};

type Reply = { readonly status: number; readonly body: unknown };

/** Longer than any answer of ours takes once the bytes are there; a weak line gets its time while bytes still move. */
const PATIENCE_MS = 300_000;

/** Sends one photo. Never rejects: what went wrong is an answer with the sentence to show. */
export async function sendPhoto(sending: Sending): Promise<PhotoView | Problem> {
  const { words } = sending;
  const reply = await post(sending).catch(() => null);
  if (!reply) return { kind: "lost", text: words.offline };
  if (reply.status === 200 && isPhotoView(reply.body)) return reply.body;
  if (reply.status === 401) return { kind: "ended", text: words.ended };
  const text = messageOf(reply.body);
  if (text && reply.status < 500 && reply.status !== 429) return { kind: "refused", text };
  return { kind: "failed", text: text || words.failed };
}

/** XMLHttpRequest, because fetch does not tell how much of a body has been sent. */
function post({ url, file, signal, onSent }: Sending): Promise<Reply> {
  return new Promise((done, failed) => {
    if (signal.aborted) return failed(new Error("not sent"));
    const request = new XMLHttpRequest();
    request.open("POST", url);
    request.setRequestHeader("content-type", "application/octet-stream");
    request.responseType = "json";
    request.timeout = PATIENCE_MS;
    request.upload.onprogress = ({ loaded, total }) => onSent(total > 0 ? loaded / total : 0);
    request.onload = () => done({ status: request.status, body: request.response });
    request.onerror = request.ontimeout = request.onabort = () => failed(new Error("not sent"));
    signal.addEventListener("abort", () => request.abort());
    request.send(file);
  });
}

function messageOf(body: unknown): string {
  if (typeof body !== "object" || body === null || !("message" in body)) return "";
  return typeof body.message === "string" ? body.message : "";
}
