import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { isPublic, readsVietnamese, UNSAFE_MARK } from "../boundary/unsafe-settings";
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

/** Whether the demo's cooperatives are here, and with them its staff and officers, whose passwords were printed as well. */
export async function hasDemo(knex: Knex): Promise<boolean> {
  const asked = "select handle as subject from cooperative where is_demo and deleted_at is null limit 1";
  return (await subjectsOf(knex, asked, [])).length > 0;
}

type Raw = Readonly<Record<string, string | undefined>>;
type Demo = { readonly operators: readonly string[]; readonly isThere: boolean };

/**
 * Why a market that others can reach does not start with people of the demo in it; null where it may. A log would hold no address
 * anyway. The demo itself comes first: it has the operator too, and an operator of one's own does not end it.
 */
export function unsafeDemo(raw: Raw, { operators, isThere }: Demo): string | null {
  const origin = [raw.SHOP_ORIGIN, raw.API_ORIGIN].find((it) => it && isPublic(it));
  if (raw.NODE_ENV !== "production" || !origin || !(isThere || operators.length > 0)) return null;
  const isVietnamese = readsVietnamese(raw);
  const [vi, en] = isThere ? SAID.demo : SAID.operator;
  return `${UNSAFE_MARK}${origin} ${isVietnamese ? vi : en}`;
}

const SAID = {
  demo: [
    "là địa chỉ công khai mà cơ sở dữ liệu này là chợ mẫu: mật khẩu của các hợp tác xã và cán bộ Hội mẫu đã in ra màn hình. Hãy mở chợ thật trong một DATA_DIR mới, hoặc DATABASE_URL của một cơ sở dữ liệu trống, bằng npm start -- --empty.",
    "is public and this database is the demo's: the passwords of its cooperatives and officers were printed on a terminal. Open the real market in a new DATA_DIR, or a DATABASE_URL of an empty database, with npm start -- --empty.",
  ],
  operator: [
    "là địa chỉ công khai mà tài khoản điều hành mẫu (đuôi .test hoặc .example) vẫn vào được: hãy chạy npm run admin:create, lệnh này tạo tài khoản của bạn và bỏ tài khoản mẫu.",
    "is public and the demo's operator, whose address ends in .test or .example, can still sign in: run npm run admin:create, which makes yours and removes that one.",
  ],
} as const;
