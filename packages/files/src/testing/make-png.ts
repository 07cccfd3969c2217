import sharp from 'sharp';

export type PictureOptions = {
  readonly width?: number;
  readonly height?: number;
  readonly channels?: 1 | 3 | 4;
  /** What EXIF is to say; without it there is none. */
  readonly artist?: string;
  /** 1 to 8, as EXIF counts. */
  readonly orientation?: number;
};

/** Values that differ from pixel to pixel, so that a shifted or turned picture cannot look right. */
export function testPixels(width: number, height: number, channels: number): Uint8Array {
  return Uint8Array.from({ length: width * height * channels }, (_, at) => (at * 31 + (at >> 5) * 17) % 256);
}

function picture(options: PictureOptions) {
  const { width = 24, height = 16, channels = 3 } = options;
  let image = sharp(testPixels(width, height, channels), { raw: { width, height, channels } });
  if (channels === 1) image = image.toColourspace('b-w');
  const { artist, orientation } = options;
  if (artist !== undefined) image = image.withExif({ IFD0: { Artist: artist, Copyright: artist } });
  return orientation === undefined ? image : image.withMetadata({ orientation });
}

export const makePng = (options: PictureOptions = {}): Promise<Buffer> => picture(options).png().toBuffer();

export const makeJpeg = (options: PictureOptions & { readonly progressive?: boolean } = {}): Promise<Buffer> =>
  picture(options).jpeg({ quality: 90, progressive: options.progressive ?? false }).toBuffer();
