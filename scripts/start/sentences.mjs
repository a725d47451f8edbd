// @ts-check
/** Every sentence the launcher says, in both languages. `{name}` is filled from the values given with the key. */
export const SENTENCES = {
  "step.install": ["Cài các gói (lần đầu mất vài phút)", "Installing packages (a few minutes the first time)"],
  "step.build": ["Dựng {part}", "Building {part}"],
  "step.postgres": ["Mở cơ sở dữ liệu", "Starting the database"],
  "step.migrate": ["Cập nhật cấu trúc cơ sở dữ liệu", "Migrating the database"],
  "step.seed": ["Bày phiên chợ minh hoạ", "Seeding the demo world"],
  "step.prepare": ["Chuẩn bị chợ trống", "Preparing an empty market"],
  "step.operator": ["Tạo tài khoản điều hành", "Making the operator"],
  "step.backend": ["Mở máy chủ", "Starting the backend"],
  "step.storefront": ["Mở cửa hàng", "Starting the storefront"],
  "step.stop": ["Đóng chợ", "Stopping the market"],
  "step.orphans": ["Dừng phần còn sót của lần chạy trước", "Stopping what an earlier run left behind"],
  "state.done": ["xong", "done"],
  "state.failed": ["hỏng", "failed"],
  "state.unchanged": ["Không có gì đổi, không dựng lại: {parts}", "Unchanged, not rebuilt: {parts}"],
  "state.ready": ["Chợ Phiên đã mở sau {time}. Ctrl-C để đóng.", "Chợ Phiên is open after {time}. Ctrl-C closes it."],
  "state.closed": ["Đã đóng.", "Closed."],
  "state.has_data": [
    "Cơ sở dữ liệu đã có dữ liệu; --empty chỉ có tác dụng với cơ sở dữ liệu trống.",
    "The database already holds data; --empty only matters for an empty one.",
  ],
  "door.shop": ["Cửa hàng", "Shop"],
  "door.coop": ["Hợp tác xã", "Cooperative"],
  "door.union": ["Hội Phụ nữ", "Women's Union"],
  "door.operator": ["Quản trị", "Operator"],
  "logins.title": ["Tài khoản minh hoạ", "Demo logins"],
  "stop.node_old": [
    "Node {found} quá cũ: hãy cài Node 20.19 trở lên (nodejs.org) rồi chạy lại npm start.",
    "Node {found} is too old: install Node 20.19 or newer (nodejs.org) and run npm start again.",
  ],
  "stop.platform": [
    "Chưa chạy được trên {platform}: hãy dùng Linux hoặc macOS (trên Windows dùng WSL), hoặc đặt DATABASE_URL tới một Postgres sẵn có.",
    "No embedded Postgres for {platform}: use Linux or macOS (WSL on Windows), or set DATABASE_URL to a Postgres you have.",
  ],
  "stop.disk": [
    "Ổ đĩa chứa {path} chỉ còn {free} MB, cần {needed} MB: hãy dọn bớt rồi chạy lại.",
    "The disk that holds {path} has {free} MB left and {needed} MB are needed: free some space and run again.",
  ],
  "stop.disk_full": [
    "Hết chỗ trên ổ đĩa khi {step}: hãy dọn bớt rồi chạy lại.",
    "The disk filled up during “{step}”: free some space and run again.",
  ],
  "stop.not_writable": [
    "Không ghi được vào {path}: hãy sửa quyền thư mục, hoặc đặt DATA_DIR tới nơi ghi được.",
    "Cannot write to {path}: fix its permissions, or set DATA_DIR to a folder you can write to.",
  ],
  "stop.network": [
    "Không tới được kho gói npm: hãy nối mạng (hoặc kiểm tra proxy của npm) rồi chạy lại.",
    "The npm registry cannot be reached: connect to the network (or check npm's proxy) and run again.",
  ],
  "stop.lock_file": [
    "package.json và package-lock.json không khớp: hãy chạy npm install, lưu package-lock.json rồi chạy lại.",
    "package.json and package-lock.json disagree: run npm install, keep the new package-lock.json and run again.",
  ],
  "stop.install": [
    "npm ci không xong; lý do ở cuối {log}. Sửa rồi chạy lại.",
    "npm ci failed; the reason is at the end of {log}. Fix it and run again.",
  ],
  "stop.port": [
    "Cổng {port} đang có chương trình khác dùng: hãy tắt chương trình đó, hoặc chạy {variable}={suggestion} npm start.",
    "Port {port} is taken by another program: stop that program, or run {variable}={suggestion} npm start.",
  ],
  "stop.port_invalid": [
    "{variable}={value} không phải số cổng: hãy dùng một số từ 1024 đến 65535.",
    "{variable}={value} is not a port: use a number from 1024 to 65535.",
  ],
  "stop.ports_equal": [
    "PORT_SHOP và PORT_API cùng là {port}: hãy chọn hai cổng khác nhau.",
    "PORT_SHOP and PORT_API are both {port}: choose two different ports.",
  ],
  "stop.running": [
    "Chợ Phiên đang chạy ở thư mục này (tiến trình {pid}): hãy đóng bằng Ctrl-C ở cửa sổ đó, hoặc dùng DATA_DIR, PORT_SHOP và PORT_API khác.",
    "Chợ Phiên already runs from this folder (process {pid}): press Ctrl-C there, or use another DATA_DIR, PORT_SHOP and PORT_API.",
  ],
  "stop.build": [
    "Dựng {part} không xong; lý do ở cuối {log}. Sửa rồi chạy lại.",
    "Building {part} failed; the reason is at the end of {log}. Fix it and run again.",
  ],
  "stop.postgres": [
    "Postgres không mở được; lý do ở cuối {log}. Nếu dữ liệu không cần giữ, xoá {data} rồi chạy lại.",
    "Postgres did not start; the reason is at the end of {log}. If the data can go, delete {data} and run again.",
  ],
  "stop.database_url": [
    "Không nối được tới cơ sở dữ liệu trong DATABASE_URL ({reason}): hãy kiểm tra địa chỉ, tên và mật khẩu.",
    "Cannot connect to the database in DATABASE_URL ({reason}): check its address, user and password.",
  ],
  "stop.script": [
    "“{step}” không xong; lý do ở cuối {log}. Sửa rồi chạy lại.",
    "“{step}” failed; the reason is at the end of {log}. Fix it and run again.",
  ],
  "stop.no_answer": [
    "{part} không trả lời ở {url} sau {seconds} giây; xem cuối {log}.",
    "{part} did not answer at {url} within {seconds} seconds; see the end of {log}.",
  ],
  "stop.died": [
    "{part} đã dừng đột ngột (mã {code}); lý do ở cuối {log}. Chạy lại npm start để mở lại.",
    "{part} stopped unexpectedly (code {code}); the reason is at the end of {log}. Run npm start to open again.",
  ],
  "stop.secret_file": [
    "Không đọc được tệp {file} của {name}_FILE: hãy kiểm tra đường dẫn và quyền đọc.",
    "{name}_FILE names {file}, which can't be read: check its path and its permissions.",
  ],
  "stop.secret_twice": [
    "Có cả {name} lẫn {name}_FILE: hãy bỏ một trong hai, để không ai phải đoán cái nào được dùng.",
    "Both {name} and {name}_FILE are set: remove one, so that nobody has to guess which is used.",
  ],
  "stop.part": [
    "Cách dùng: node scripts/start/serve.mjs PHẦN, với PHẦN là một trong: {parts}.",
    "Usage: node scripts/start/serve.mjs PART, one of: {parts}.",
  ],
  "stop.not_given": [
    "{part} cần {name}: hãy đặt biến này, hoặc {name}_FILE trỏ tới tệp chứa nó.",
    "{part} needs {name}: set it, or {name}_FILE to the file that holds it.",
  ],
  "stop.unsafe": [
    "Chưa mở được, vì như vậy không an toàn. {reasons}",
    "Not opened, because it would not be safe. {reasons}",
  ],
  "stop.data_newer": [
    "Dữ liệu ở {data} do Postgres {found} tạo, bản này dùng Postgres {needed}: hãy sao lưu rồi xoá thư mục đó, hoặc đặt DATA_DIR khác.",
    "The data in {data} was made by Postgres {found} and this version runs {needed}: back it up and delete that folder, or set another DATA_DIR.",
  ],
};

/** @typedef {keyof typeof SENTENCES} SentenceKey */
/** @typedef {"vi" | "en"} Language */

/**
 * The language of the terminal: Vietnamese when the locale says so, otherwise English (C and POSIX say nothing).
 * @param {Record<string, string | undefined>} env
 * @returns {Language}
 */
export function languageOf(env) {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || "";
  return locale.toLowerCase().startsWith("vi") ? "vi" : "en";
}

/**
 * One sentence with its values filled in; a value that is missing throws, because a hole in a sentence helps nobody.
 * @param {Language} language
 * @param {SentenceKey} key
 * @param {Record<string, string | number>} [values]
 */
export function say(language, key, values = {}) {
  const [vi, en] = SENTENCES[key];
  const text = language === "vi" ? vi : en;
  if (text === undefined) throw new Error(`no ${language} sentence for ${key}`);
  return text.replace(/\{(\w+)\}/g, (_, /** @type {string} */ name) => {
    const value = values[name];
    if (value === undefined) throw new Error(`sentence ${key} needs a value for ${name}`);
    return String(value);
  });
}
