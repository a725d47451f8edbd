import { deflateSync } from "node:zlib";
import sharp, { type Sharp } from "sharp";

/** Uneven colours, so that a file is about as heavy as a photo and a turned one is told from an upright one. */
export function picture(width: number, height: number): Sharp {
  const step = 120;
  const columns = Math.ceil(width / step);
  const rows = Math.ceil(height / step);
  const data = Buffer.alloc(columns * rows * 3);
  for (let at = 0; at < data.length; at += 1) data[at] = (at * 7919 + (at % 3) * Math.floor(at / columns)) % 256;
  return sharp(data, { raw: { width: columns, height: rows, channels: 3 } }).resize(width, height, { fit: "fill" });
}

/** 12 MP as a phone writes it: lying on its side, with its place on earth and its maker. */
export function phoneJpeg(): Promise<Buffer> {
  return picture(4000, 3000)
    .jpeg({ quality: 90 })
    .withExif({
      IFD0: { Make: "Dien thoai", Model: "X1", Software: "camera", Copyright: "nguoi chup" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "22/1 49/1 0/1", GPSLongitudeRef: "E", GPSLongitude: "104/1 58/1 0/1" },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer();
}

export function cmykJpeg(): Promise<Buffer> {
  return picture(1200, 1500).toColourspace("cmyk").jpeg().toBuffer();
}

/** Left half transparent, right half a deep red. */
export async function halfClearPng(): Promise<Buffer> {
  const red = sharp({ create: { width: 600, height: 1500, channels: 4, background: "#B3261E" } });
  return red
    .extend({ left: 600, background: { r: 0, g: 0, b: 0, alpha: 0 } })
    .png()
    .toBuffer();
}

export function animatedWebp(): Promise<Buffer> {
  return frames(640, 800)
    .webp({ loop: 0, delay: [100, 100] })
    .toBuffer();
}

export function animatedGif(): Promise<Buffer> {
  return frames(640, 800)
    .gif({ loop: 0, delay: [100, 100] })
    .toBuffer();
}

function frames(width: number, height: number): Sharp {
  const data = Buffer.alloc(width * height * 2 * 3, 0xc0).fill(0x20, 0, width * height * 3);
  return sharp(data, { raw: { width, height: height * 2, channels: 3, pageHeight: height } });
}

export async function truncatedJpeg(): Promise<Buffer> {
  const whole = await picture(1600, 2000).jpeg().toBuffer();
  return whole.subarray(0, Math.floor(whole.length / 2));
}

export const HTML = Buffer.from("<!doctype html><title>x</title><script>alert(document.cookie)</script>");

export const SVG = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="900"><script>alert(1)</script><rect width="9" height="9"/></svg>',
);

/** An ISO base media file of the brand iPhones write; it never gets as far as its pictures. */
export const HEIC = Buffer.concat([
  Buffer.from([0, 0, 0, 24]),
  Buffer.from("ftypheic\0\0\0\0mif1heic", "latin1"),
  Buffer.alloc(400, 1),
]);

/** 2.5 thousand million pixels in 200 KB: rows of one colour, deflated. */
export function pngBomb(side = 50_000): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const rows = Buffer.alloc((Math.ceil(side / 8) + 1) * 2000);
  const data = deflateSync(rows, { level: 9 });
  const start = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
  return Buffer.concat([start, chunk("IHDR", header), chunk("IDAT", data), chunk("IEND", Buffer.alloc(0))]);
}

function chunk(name: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const named = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** PNG's checksum (ISO/IEC 15948 annex D). */
function crc32(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}

/** A JPEG that opens well and weighs `bytes`: what follows its end is passed over. */
export async function heavyJpeg(bytes: number): Promise<Buffer> {
  const small = await picture(800, 1000).jpeg().toBuffer();
  return Buffer.concat([small, Buffer.alloc(bytes - small.length)]);
}
