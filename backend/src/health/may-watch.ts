import { digest, sameDigest } from "../boundary/secret-digest";

/** Whether a request shows the token of whoever watches the market. Without a token set nobody may. */
export function mayWatch(token: string | null, authorization: string | undefined): boolean {
  return token !== null && sameDigest(digest(`Bearer ${token}`), digest(authorization ?? ""));
}
