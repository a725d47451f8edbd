import "server-only";
import { cookies } from "next/headers";
import { cookieOptions } from "@/lib/session";
import { countCookie } from "./count";

const cartCookie = "basket";
const lifeSeconds = 30 * 86_400;

/** The cart's id, or null. Only well-formed ids go on, so that a cookie can never shape a path. */
export async function readCartId(): Promise<string | null> {
  const id = (await cookies()).get(cartCookie)?.value;
  return id && /^[\w-]{8,64}$/.test(id) ? id : null;
}

/** Route handlers only. The id is the shopper's only key to the basket, hence httpOnly. */
export async function keepCart(cartId: string, piecesCount: number): Promise<void> {
  const jar = await cookies();
  const options = await cookieOptions(lifeSeconds);
  jar.set(cartCookie, cartId, options);
  jar.set(countCookie, String(piecesCount), { ...options, httpOnly: false });
}

const shipToCookie = "ship_to";

/** The province the shopper last looked at, as two digits, or null. It names no place a person could be found at. */
export async function readShipTo(): Promise<string | null> {
  const code = (await cookies()).get(shipToCookie)?.value;
  return code && /^\d{2}$/.test(code) ? code : null;
}

/** Route handlers only. Readable, so that cached pages can show its prices without asking anyone. */
export async function keepShipTo(provinceCode: string): Promise<void> {
  (await cookies()).set(shipToCookie, provinceCode, { ...(await cookieOptions(lifeSeconds)), httpOnly: false });
}

export async function dropCart(): Promise<void> {
  const jar = await cookies();
  jar.delete(cartCookie);
  jar.delete(countCookie);
}
