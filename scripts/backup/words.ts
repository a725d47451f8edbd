import type { Language } from "../start/sentences.mjs";

/** What backup and restore say, Vietnamese and English. */
export const SAID = {
  "backup.usage": [
    "Cách dùng: npm run backup -- THƯ_MỤC (chưa có)",
    "Usage: npm run backup -- FOLDER (that is not there yet)",
  ],
  "backup.there": [
    "{folder} đã có: hãy ghi bản sao lưu vào một thư mục mới.",
    "{folder} is already there: write the backup to a new folder.",
  ],
  "backup.no_market": [
    "Chưa có cơ sở dữ liệu nào trong {folder}: chợ chưa từng mở ở đây. Đặt DATA_DIR hoặc DATABASE_URL tới chợ cần sao lưu.",
    "There is no database in {folder}: no market was opened here. Set DATA_DIR or DATABASE_URL to the one to back up.",
  ],
  "backup.done": [
    "Đã sao lưu vào {folder}: {tables} bảng, {rows} dòng, {books} sổ, {files} tệp ảnh, {broken} bất biến bị vi phạm.",
    "Backed up to {folder}: {tables} tables, {rows} rows, {books} books, {files} pictures, {broken} invariants broken.",
  ],
  "backup.secrets": [
    "Bí mật không nằm trong bản sao lưu: hãy giữ riêng {secrets} và các biến môi trường (xem docs/running/backup.md).",
    "Secrets are not in it: keep {secrets} and the environment apart from it (see docs/running/backup.md).",
  ],
  "pictures.away": [
    "Kho ảnh S3 không trả lời ({reason}): hãy xem các biến S3_* và mạng, rồi chạy lại; chưa có gì được ghi xong.",
    "The bucket of pictures does not answer ({reason}): look at the S3_* settings and the network, then run this again; nothing was finished.",
  ],
  "pictures.no_bucket": [
    "Chưa đặt S3_BUCKET: hãy đặt các biến S3_* của kho ảnh mới (xem docs/running/scaling.md).",
    "S3_BUCKET is not set: set the S3_* of the new store (see docs/running/scaling.md).",
  ],
  "pictures.moved": [
    "Kho {bucket} có đủ {all} ảnh của {folder}; lần này chép {moved} ảnh. Thư mục cũ vẫn còn: giữ nó tới khi chợ chạy tốt với kho mới.",
    "{bucket} holds all {all} pictures of {folder}; {moved} were copied now. The folder is still there: keep it until the market runs well on the bucket.",
  ],
  "restore.usage": ["Cách dùng: npm run restore -- THƯ_MỤC_SAO_LƯU", "Usage: npm run restore -- BACKUP_FOLDER"],
  "restore.no_backup": [
    "{folder} không phải một bản sao lưu nguyên vẹn: thiếu manifest.json đọc được.",
    "{folder} is no whole backup: it has no manifest.json that can be read.",
  ],
  "restore.pictures": [
    "Cơ sở dữ liệu đã khôi phục, nhưng chưa chép hết ảnh ({reason}). Sửa xong, hãy chép {folder}/files/photos và {folder}/files/private về chỗ cũ, hoặc vào kho S3: PHOTOS_DIR={folder}/files/photos npm run photos:to-bucket.",
    "The database is restored, but not every picture was placed ({reason}). When that is mended, copy {folder}/files/photos and {folder}/files/private where they belong, or into the bucket: PHOTOS_DIR={folder}/files/photos npm run photos:to-bucket.",
  ],
  "restore.not_empty": [
    "Cơ sở dữ liệu không trống (bảng {table} có dữ liệu), nên không khôi phục vào đó: hãy dùng DATA_DIR mới, hoặc DATABASE_URL tới một cơ sở dữ liệu trống.",
    "The database is not empty (there are rows in {table}), so nothing was restored: use a new DATA_DIR, or a DATABASE_URL of an empty database.",
  ],
  "restore.damaged": [
    "{file} trong bản sao lưu không còn như lúc ghi, nên không khôi phục: hãy dùng bản sao lưu khác.",
    "{file} is not what was written into the backup, so nothing was restored: use another backup.",
  ],
  "restore.other_build": [
    "Bản sao lưu do một phiên bản khác tạo (thiếu {missing}, thừa {unknown}): hãy khôi phục bằng phiên bản đã tạo nó rồi mới nâng cấp.",
    "The backup was made by another version (missing {missing}, unknown {unknown}): restore it with the version that made it, then upgrade.",
  ],
  "restore.no_right": [
    "Người dùng cơ sở dữ liệu không được đặt session_replication_role: hãy khôi phục bằng một superuser, hoặc cấp quyền GRANT SET ON PARAMETER session_replication_role.",
    "The database's user may not set session_replication_role: restore as a superuser, or grant SET ON PARAMETER session_replication_role.",
  ],
  "restore.differs": [
    "Số liệu sau khôi phục khác lúc sao lưu, nên đã hủy, cơ sở dữ liệu giữ nguyên trống. Khác ở:",
    "What was restored is not what was backed up, so it was undone and the database is empty as before. They differ in:",
  ],
  "restore.difference": ["  {figure}: lúc sao lưu {was}, bây giờ {is}", "  {figure}: {was} then, {is} now"],
  "restore.equal": [
    "Đã khôi phục từ {folder} ({madeAt}): {books} sổ cái, {income} số liệu báo cáo theo tháng và đơn vị, {rows} dòng trong {tables} bảng, tất cả bằng lúc sao lưu; {files} tệp ảnh.",
    "Restored from {folder} ({madeAt}): {books} books, {income} report figures by month and unit, {rows} rows in {tables} tables, all equal to the backup; {files} pictures.",
  ],
  "restore.then": [
    "Chỉ mục tìm kiếm sẽ tự dựng lại khi mở chợ: npm start.",
    "The search index fills itself when the market opens: npm start.",
  ],
  "restore.new_secrets": [
    "Chưa có bí mật cũ nên {secrets} vừa được tạo mới: các liên kết đã gửi sẽ hỏng. Trước khi npm start, hãy chép JWT_SECRET, COOKIE_SECRET, SESSION_SECRET và REVALIDATE_SECRET cũ vào tệp đó, giữ nguyên DATABASE_PASSWORD vì nó là của cơ sở dữ liệu mới.",
    "There were no old secrets here, so {secrets} was made anew and links sent before are dead. Before npm start, copy the old JWT_SECRET, COOKIE_SECRET, SESSION_SECRET and REVALIDATE_SECRET into that file, and leave DATABASE_PASSWORD, which is the new database's.",
  ],
} as const satisfies Record<string, readonly [string, string]>;

export type WordKey = keyof typeof SAID;

/** One sentence with its values filled in; a missing value throws. */
export function word(language: Language, key: WordKey, values: Readonly<Record<string, string | number>> = {}): string {
  const [vi, en] = SAID[key];
  return (language === "vi" ? vi : en).replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`${key} needs a value for ${name}`);
    return String(value);
  });
}
