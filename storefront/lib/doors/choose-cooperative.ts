import "server-only";
import { cookies } from "next/headers";
import { cookieOptions } from "@/lib/session";
import { chosenCooperativeCookie } from "./staff";

const lifeSeconds = 180 * 86_400;

/** Which of her cooperatives the panel shows from now on. An id not hers is ignored there. Route handlers only. */
export async function chooseCooperative(id: string): Promise<void> {
  (await cookies()).set(chosenCooperativeCookie, id, await cookieOptions(lifeSeconds));
}
