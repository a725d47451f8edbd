/** The short side of what is sent: the shop's widest card needs 2000 rows. */
const SHORT_SIDE = 2000;
/** Below this a photo is not worth the phone's work. */
const LIGHT_BYTES = 700_000;

/**
 * The photo as JPEG at the size the shop can use: a fifth of the bytes over a weak line. Drawn from an <img>, which browsers
 * turn upright by EXIF before anything sees it; whatever fails, the photo goes as it is and the market decides.
 */
export async function shrink(file: Blob): Promise<Blob> {
  if (file.size <= LIGHT_BYTES) return file;
  const url = URL.createObjectURL(file);
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    return (await drawn(image)) ?? file;
  } catch {
    return file;
  } finally {
    URL.revokeObjectURL(url);
  }
}

async function drawn(image: HTMLImageElement): Promise<Blob | null> {
  const { naturalWidth, naturalHeight } = image;
  const scale = Math.min(1, SHORT_SIDE / Math.min(naturalWidth, naturalHeight));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(naturalWidth * scale);
  canvas.height = Math.round(naturalHeight * scale);
  const context = canvas.getContext("2d");
  if (!context) return null;
  // JPEG has no transparency: what is clear becomes the shop's paper and not black.
  context.fillStyle = "#fbf8f3";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return await new Promise((done) => canvas.toBlob(done, "image/jpeg", 0.85));
}
