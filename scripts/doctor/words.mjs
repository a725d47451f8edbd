// @ts-check

/** What the doctor says, Vietnamese and English. The second sentence of each pair of keys is what to do. */
const WORDS = {
  "node.ok": ["Node {found}", "Node {found}"],
  "node.bad": [
    "Node {found} quá cũ: hãy cài Node 20.19 trở lên",
    "Node {found} is too old: install Node 20.19 or newer",
  ],
  "packages.ok": ["Các gói đúng như package-lock.json", "Packages are those of package-lock.json"],
  "packages.bad": [
    "Các gói thiếu hoặc cũ: chạy npm ci (npm start tự làm)",
    "Packages are missing or old: run npm ci (npm start does)",
  ],
  "disk.ok": ["Ổ đĩa còn {free} MB", "{free} MB free on disk"],
  "disk.bad": [
    "Ổ đĩa chỉ còn {free} MB: hãy dọn ít nhất đến {needed} MB",
    "Only {free} MB free on disk: free at least {needed} MB",
  ],
  "port.ok": ["Cổng {port} ({variable}) trống", "Port {port} ({variable}) is free"],
  "port.ours": ["Cổng {port} ({variable}): Chợ Phiên đang dùng", "Port {port} ({variable}): Chợ Phiên uses it"],
  "port.bad": [
    "Cổng {port} bị chương trình khác dùng: đặt {variable} sang cổng khác",
    "Port {port} is taken by another program: set {variable} to another port",
  ],
  "lock.ok": ["Không có lần chạy nào khác", "Nothing else runs from this folder"],
  "lock.ours": ["Chợ Phiên đang chạy (tiến trình {pid})", "Chợ Phiên is running (process {pid})"],
  "orphans.bad": [
    "Lần chạy trước còn sót {names}: npm start sẽ dừng chúng",
    "An earlier run left {names} behind: npm start stops them",
  ],
  "build.ok": ["Các phần đã dựng là mới nhất", "Every part is built from its present sources"],
  "build.bad": [
    "Chưa dựng lại {parts}: npm start sẽ dựng",
    "{parts} changed since they were built: npm start builds them",
  ],
  "chromium.ok": ["Chromium: {path}", "Chromium: {path}"],
  "chromium.bad": [
    "Không thấy Chromium (chỉ cần cho kiểm thử trình duyệt): apt-get install chromium, hoặc đặt CHROMIUM",
    "No Chromium found (only browser tests need it): apt-get install chromium, or set CHROMIUM",
  ],
  "database.ok": ["Cơ sở dữ liệu trả lời", "The database answers"],
  "database.off": [
    "Cơ sở dữ liệu đang đóng: chạy npm start rồi npm run doctor để kiểm tra sổ",
    "The database is closed: run npm start, then npm run doctor, to check the books",
  ],
  "migrations.bad": [
    "Cơ sở dữ liệu chưa có bảng: npm start sẽ tạo",
    "The database has no tables yet: npm start makes them",
  ],
  "invariants.ok": ["{count} bất biến của sổ đều đúng", "All {count} invariants of the books hold"],
  "invariants.bad": [
    "{name}: {subject} {detail}. Đừng sửa tay: xem docs/running",
    "{name}: {subject} {detail}. Do not mend it by hand: see docs/running",
  ],
};

/** @typedef {keyof typeof WORDS} WordKey */

/**
 * @param {"vi" | "en"} language
 * @param {WordKey} key
 * @param {Record<string, string | number>} [values]
 */
export function word(language, key, values = {}) {
  const text = WORDS[key][language === "vi" ? 0 : 1] ?? "";
  return text.replace(/\{(\w+)\}/g, (_, /** @type {string} */ name) => String(values[name] ?? ""));
}
