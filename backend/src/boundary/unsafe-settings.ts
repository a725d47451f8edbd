type Raw = Readonly<Record<string, string | undefined>>;

/** Why a market in production doesn't start, as its operator is told. */
export type Unsafe = { readonly setting: string; readonly vi: string; readonly en: string };

/** What signs sessions, codes and notices: each its own, and long enough that nobody finds it by trying. */
const REQUIRED = ["JWT_SECRET", "COOKIE_SECRET", "REVALIDATE_SECRET"] as const;
/** Asked of only where they are set: the shop's own process holds the first, and the others open a door each. */
const OPTIONAL = [
  "JWT_SECRET_BEFORE",
  "COOKIE_SECRET_BEFORE",
  "SESSION_SECRET",
  "BANK_HOOK_SECRET",
  "BANK_HOOK_SECRET_BEFORE",
  "METRICS_TOKEN",
] as const;

const LEAST_SECRET = 32;
/** Words of examples and of Medusa's own default; a text that repeats itself is as short as what it repeats. */
const KNOWN = /supersecret|changeme|change-me|development|password|example|your[-_]|secret(?![a-z0-9])|123456789/i;
const LEAST_LETTERS = 10;
/** The store makes it, not we: Amazon's have 40 letters, others fewer. */
const LEAST_BUCKET_KEY = 20;

const isWeak = (secret: string): boolean =>
  secret.length < LEAST_SECRET || KNOWN.test(secret) || new Set(secret).size < LEAST_LETTERS;

/** Everything that must be set otherwise before real people come; empty for a market that may start. */
export function unsafeSettings(raw: Raw): readonly Unsafe[] {
  return [...secrets(raw), ...forRealPeople(raw), ...severalBackends(raw), ...pictures(raw)];
}

function secrets(raw: Raw): readonly Unsafe[] {
  const missing = REQUIRED.filter((name) => !raw[name]).map((name) => ({
    setting: name,
    vi: `${name} chưa đặt: hãy mở bằng npm start (lệnh này tự tạo), hoặc tự đặt 32 byte ngẫu nhiên, ví dụ từ openssl rand -hex 32.`,
    en: `${name} is not set: start with npm start, which makes one, or set 32 random bytes yourself, from openssl rand -hex 32 for one.`,
  }));
  const given = [...REQUIRED, ...OPTIONAL].flatMap((name) => (raw[name] ? [[name, raw[name]] as const] : []));
  const weak = given
    .filter(([, value]) => isWeak(value))
    .map(([name]) => ({
      setting: name,
      vi: `${name} quá dễ đoán (cần ít nhất ${LEAST_SECRET} ký tự ngẫu nhiên): hãy thay bằng kết quả của openssl rand -hex 32.`,
      en: `${name} is too easy to guess (at least ${LEAST_SECRET} random characters are needed): replace it by what openssl rand -hex 32 prints.`,
    }));
  const twice = given
    .filter(([name, value]) => given.some(([other, same]) => other < name && same === value))
    .map(([name]) => ({
      setting: name,
      vi: `${name} trùng với một bí mật khác: hãy cho mỗi bí mật một giá trị riêng, để lộ một cái không lộ cả hai.`,
      en: `${name} is the same as another secret: give each its own, so that one that leaks gives away no other.`,
    }));
  return [...missing, ...weak, ...twice];
}

/** A market whose address others can reach has real people in it. */
function forRealPeople(raw: Raw): readonly Unsafe[] {
  const origin = [raw.SHOP_ORIGIN, raw.API_ORIGIN].find((it) => it && isPublic(it));
  if (!origin) return [];
  const rows: readonly (Unsafe & { readonly holds: boolean })[] = [
    {
      setting: "LOCAL_INBOX",
      holds: raw.LOCAL_INBOX !== "no",
      vi: `${origin} là địa chỉ công khai mà trang /hop-thu còn mở, ai cũng đọc được mã đăng nhập của người khác: hãy đặt LOCAL_INBOX=no và nối một dịch vụ gửi tin nhắn.`,
      en: `${origin} is public and /hop-thu is open, where anybody reads anybody's codes: set LOCAL_INBOX=no and connect a service that sends messages.`,
    },
    {
      setting: "DEMO_PASSWORD",
      holds: Boolean(raw.DEMO_PASSWORD),
      vi: `${origin} là địa chỉ công khai mà DEMO_PASSWORD còn đặt, một mật khẩu chung cho mọi tài khoản: hãy bỏ biến này và mở chợ trống bằng npm start -- --empty.`,
      en: `${origin} is public and DEMO_PASSWORD is set, one password for every login: remove it and open an empty market with npm start -- --empty.`,
    },
    {
      setting: "SHOP_ORIGIN",
      holds: origin.startsWith("http:"),
      vi: `${origin} không có mã hóa, mật khẩu đi qua mạng ai cũng đọc được: hãy đặt địa chỉ https:// và một proxy có chứng chỉ phía trước.`,
      en: `${origin} is not encrypted, passwords would cross the network in the open: set an https:// address and put a proxy with a certificate in front.`,
    },
  ];
  return rows.filter(({ holds }) => holds).map(({ holds: _, ...row }) => row);
}

/**
 * Events, sessions and workflows live in a process's memory without Redis: a second process would not know of them. A worker is
 * a second process by its nature; pictures lie in a folder, and each process must see those the others took in.
 */
function severalBackends(raw: Raw): readonly Unsafe[] {
  const several = Number(raw.BACKENDS ?? "1") > 1;
  const why = several ? `BACKENDS=${raw.BACKENDS}` : "MEDUSA_WORKER_MODE=worker";
  if (!several && raw.MEDUSA_WORKER_MODE !== "worker") return [];
  const rows: readonly (Unsafe & { readonly holds: boolean })[] = [
    {
      setting: "REDIS_URL",
      holds: !raw.REDIS_URL,
      vi: `${why} nhưng chưa có REDIS_URL: nhiều máy chủ cần chung một Redis; hãy đặt REDIS_URL hoặc chạy một máy chủ.`,
      en: `${why} and REDIS_URL is not set: several backends need one Redis between them; set REDIS_URL or run one backend.`,
    },
    {
      setting: "PHOTOS_SHARED",
      holds: raw.PHOTOS_SHARED !== "yes" && !raw.S3_BUCKET,
      vi: `${why} mà ảnh nằm trong một thư mục: hãy đặt PHOTOS_DIR vào một ổ đĩa mọi máy chủ cùng thấy rồi đặt PHOTOS_SHARED=yes, hoặc giữ ảnh trong một kho S3 (S3_BUCKET), nếu không người mua sẽ gặp ảnh trống.`,
      en: `${why} and photos lie in a folder: put PHOTOS_DIR on a disk all backends see and set PHOTOS_SHARED=yes, or keep them in a bucket (S3_BUCKET); otherwise shoppers meet photos that are not there.`,
    },
  ];
  return rows.filter(({ holds }) => holds).map(({ holds: _, ...row }) => row);
}

/** Private papers travel to the bucket with every upload, and whoever knows its key reads them all. */
function pictures(raw: Raw): readonly Unsafe[] {
  const { S3_ENDPOINT: endpoint = "", S3_SECRET_ACCESS_KEY: key = "" } = raw;
  const rows: readonly (Unsafe & { readonly holds: boolean })[] = [
    {
      setting: "S3_ENDPOINT",
      holds: endpoint.startsWith("http:") && isPublic(endpoint) && new URL(endpoint).hostname.includes("."),
      vi: `${endpoint} không mã hoá: giấy tờ riêng của thành viên và người mua sẽ đi qua mạng ai cũng đọc được. Hãy dùng địa chỉ https của kho.`,
      en: `${endpoint} is not encrypted: private papers of members and shoppers would cross the network for anybody to read. Use the store's https address.`,
    },
    {
      setting: "S3_SECRET_ACCESS_KEY",
      holds: key !== "" && (key.length < LEAST_BUCKET_KEY || KNOWN.test(key) || /minioadmin/i.test(key)),
      vi: `S3_SECRET_ACCESS_KEY quá dễ đoán: hãy tạo một khoá mới trong kho S3, ít nhất ${LEAST_BUCKET_KEY} ký tự ngẫu nhiên.`,
      en: `S3_SECRET_ACCESS_KEY is too easy to guess: make a new key in the store, of at least ${LEAST_BUCKET_KEY} random characters.`,
    },
  ];
  return rows.filter(({ holds }) => holds).map(({ holds: _, ...row }) => row);
}

const HERE =
  /^(localhost|.*\.(localhost|test|local|internal)|127\..*|\[::1\]|10\..*|192\.168\..*|172\.(1[6-9]|2\d|3[01])\..*)$/;

/** Whether an origin is one that people outside this house can reach; a text that is no address is not. */
export function isPublic(origin: string): boolean {
  return URL.canParse(origin) && !HERE.test(new URL(origin).hostname);
}

/** Each begins with this, so that `npm start` finds the sentence in the log and says it itself. */
export const UNSAFE_MARK = "unsafe settings: ";

/** Throws when production would start unsafely, with every reason in the language of the terminal. */
export function requireSafeSettings(raw: Raw): void {
  if (raw.NODE_ENV !== "production") return;
  const isVietnamese = readsVietnamese(raw);
  const unsafe = unsafeSettings(raw).map(({ vi, en }) => (isVietnamese ? vi : en));
  if (unsafe.length > 0) throw new Error(`${UNSAFE_MARK}${unsafe.join(" ")}`);
}

/** Whether the terminal that reads a refusal to start is Vietnamese. */
export function readsVietnamese(raw: Raw): boolean {
  return (raw.LC_ALL || raw.LC_MESSAGES || raw.LANG || "").toLowerCase().startsWith("vi");
}
