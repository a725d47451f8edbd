import "server-only";
import { languageTag } from "@/lib/cache";
import type { Staff } from "@/lib/doors/staff";
import { env } from "@/lib/env";

export type PhotoOnItsWay = {
  readonly body: ReadableStream<Uint8Array>;
  readonly shape: "card" | "whole";
  readonly length: string | null;
  readonly signal: AbortSignal;
};

/** As long as a weak line may take for one photo. */
const PATIENCE_MS = 300_000;

/** Hands a photo on as its bytes come in, holding none of them; answers the backend's own answer. */
export function sendPhoto({ token, locale, cooperative }: Staff, photo: PhotoOnItsWay): Promise<Response> {
  const init = {
    method: "POST",
    headers: {
      accept: "application/json",
      "accept-language": languageTag[locale],
      authorization: `Bearer ${token}`,
      "content-type": "application/octet-stream",
      ...(photo.length ? { "content-length": photo.length } : {}),
      ...(cooperative ? { "x-cooperative-id": cooperative.id } : {}),
    },
    body: photo.body,
    // What fetch asks for when a body is a stream; the DOM's types do not know it.
    duplex: "half",
    cache: "no-store",
    signal: AbortSignal.any([photo.signal, AbortSignal.timeout(PATIENCE_MS)]),
  } as const;
  return fetch(`${env.apiUrl()}/coop/photos?shape=${photo.shape}`, init);
}
