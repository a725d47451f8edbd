type Raw = Readonly<Record<string, string | undefined>>;

/** A bucket of a store that speaks S3: Amazon's own, or another's at its address. It must be closed to the public. */
export type Bucket = {
  readonly name: string;
  readonly region: string;
  /** null is Amazon. */
  readonly endpoint: URL | null;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
};

/** A bucket's name as it may stand in an address (docs.aws.amazon.com, bucket naming rules), without dots. */
const BUCKET = /^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/;

/** The bucket of an environment, null where pictures lie in a folder. Throws, with what to do, where a part of it is missing. */
export function bucketOf(raw: Raw): Bucket | null {
  const { S3_BUCKET: name, S3_REGION: region, S3_ENDPOINT: endpoint } = raw;
  const { S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = raw;
  if (!name && !region && !endpoint && !accessKeyId && !secretAccessKey) return null;
  if (!name || !region || !accessKeyId || !secretAccessKey)
    throw new Error(
      "Keeping pictures in a bucket needs all four: S3_BUCKET, S3_REGION, S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY. Set the missing one, or none of them.",
    );
  if (!BUCKET.test(name)) throw new Error("S3_BUCKET is not 3 to 63 small letters, digits and dashes.");
  return { name, region, endpoint: endpoint ? addressOf(endpoint) : null, accessKeyId, secretAccessKey };
}

function addressOf(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url && /^https?:$/.test(url.protocol) && url.pathname === "/" && !url.search && !url.username) return url;
  throw new Error("S3_ENDPOINT is not an address like https://s3.example.com, without a path.");
}

/** Where a stranger would look for a name: the bucket's plain address. */
export function plainAddress({ name, region, endpoint }: Bucket, key: string): URL {
  if (!endpoint) return new URL(`https://${name}.s3.${region}.amazonaws.com/${key}`);
  return new URL(`/${name}/${key}`, endpoint);
}
