import { parsePhone } from "@cho-phien/vietnam";
import { z } from "@medusajs/framework/zod";
import { refuse } from "./refusal";

/** A request's body in the shape a route needs. Refuses anything else, naming the field. */
export function readBody<Shape extends z.ZodType>(shape: Shape, body: unknown): z.infer<Shape> {
  const read = shape.safeParse(body);
  if (read.success) return read.data;
  const field = read.error.issues[0]?.path.join(".") ?? "";
  throw refuse("body_invalid", { field: field || "…" }, field);
}

/** A key a client makes for one act: a UUID or another word of its own. */
export const clientKey = z.string().regex(/^[A-Za-z0-9_-]{8,64}$/);

/** A mobile number as people write it → E.164. Refuses anything else. */
export function mobilePhone(text: string, field = "phone"): string {
  const phone = parsePhone(text);
  if (!phone.ok) throw refuse("phone_invalid", {}, field);
  return phone.e164;
}
