import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { isPublic, UNSAFE_MARK } from "../boundary/unsafe-settings";
import { subjectsOf } from "../upkeep/ask";

/**
 * Operators a market was opened with to be looked at: their address ends in .test or .example, which is nobody's (RFC 2606),
 * and their password was printed on a terminal.
 */
export async function demoOperators(knex: Knex): Promise<readonly string[]> {
  return await subjectsOf(
    knex,
    `select email as subject from "user" where deleted_at is null and email ~ '[.](test|example)$' order by email limit 3`,
    [],
  );
}

type Raw = Readonly<Record<string, string | undefined>>;

/** Why a market that others can reach does not start with them; null where it may. A log would hold no address anyway. */
export function unsafeOperators(raw: Raw, operators: readonly string[]): string | null {
  const origin = [raw.SHOP_ORIGIN, raw.API_ORIGIN].find((it) => it && isPublic(it));
  if (raw.NODE_ENV !== "production" || !origin || operators.length === 0) return null;
  return (raw.LC_ALL || raw.LC_MESSAGES || raw.LANG || "").toLowerCase().startsWith("vi")
    ? `${UNSAFE_MARK}${origin} là địa chỉ công khai mà tài khoản điều hành mẫu (đuôi .test hoặc .example) vẫn vào được: hãy chạy npm run admin:create, lệnh này tạo tài khoản của bạn và bỏ tài khoản mẫu.`
    : `${UNSAFE_MARK}${origin} is public and the demo's operator, whose address ends in .test or .example, can still sign in: run npm run admin:create, which makes yours and removes that one.`;
}
