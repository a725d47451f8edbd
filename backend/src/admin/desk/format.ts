const TIME_ZONE = "Asia/Ho_Chi_Minh";

/** "1.250.000 ₫" from the wire's decimal string. */
export function dongText(dong: string, language: string): string {
  return new Intl.NumberFormat(language === "en" ? "en" : "vi-VN", { style: "currency", currency: "VND" }).format(
    BigInt(dong),
  );
}

/** dd/mm/yyyy of a date (yyyy-mm-dd) or of an instant. */
export function dayText(at: string): string {
  return new Intl.DateTimeFormat("vi-VN", {
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
    timeZone: TIME_ZONE,
  }).format(new Date(at.length === 10 ? `${at}T12:00:00+07:00` : at));
}

/** "14:05 29/11/2026" of an instant. */
export function momentText(at: string): string {
  const time = new Intl.DateTimeFormat("vi-VN", { hour: "2-digit", minute: "2-digit", timeZone: TIME_ZONE });
  return `${time.format(new Date(at))} ${dayText(at)}`;
}
