import { readSettings } from "../start/settings.mjs";
import { pictureFolder, picturesOf } from "./files.ts";
import { movePictures } from "./move-pictures.ts";
import { run, tell } from "./run.ts";

/** `npm run photos:to-bucket`: copies the folder's pictures into the bucket the settings name, while the market runs. */
async function main(): Promise<number> {
  const settings = readSettings([], process.env);
  const bucket = settings.env.S3_BUCKET;
  if (!bucket) {
    console.error(tell("pictures.no_bucket"));
    return 1;
  }
  const folder = await picturesOf({ ...settings, env: { ...settings.env, ...WITHOUT_BUCKET } });
  const { all, moved } = await movePictures(folder, await picturesOf(settings));
  console.log(tell("pictures.moved", { bucket, folder: pictureFolder(settings), all, moved }));
  return 0;
}

const WITHOUT_BUCKET = {
  S3_BUCKET: "",
  S3_REGION: "",
  S3_ENDPOINT: "",
  S3_ACCESS_KEY_ID: "",
  S3_SECRET_ACCESS_KEY: "",
};

await run(main);
