/**
 * Options for the operators' sessions while COOKIE_SECRET is replaced. Medusa hands `secret` to express-session, which signs with
 * the first and takes any (expressjs.com, express-session, secret); Medusa's own type knows of one only.
 */
export function bothSecrets(now: string, before: string): object {
  return { secret: [now, before] };
}
