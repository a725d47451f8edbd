import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";

type Session = { readonly regenerate: (done: (error?: unknown) => void) => unknown };

/**
 * Signing in makes a new session. Medusa 2.21.2 writes the person into whichever one her browser brings
 * (api/auth/session/route.js), so that whoever put it there would be in with her (session fixation, CWE-384).
 */
export function freshSession(req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction): void {
  const session: Session = req.session;
  session.regenerate((error) => next(error));
}
