/** One greyscale picture as it was stored, before any window is applied. */
export type GrayFrame = {
  width: number;
  height: number;
  /** 1 to 16 bits that mean something in each pixel. */
  bitsStored: number;
  signed: boolean;
  pixels: Int16Array | Uint16Array | Uint8Array;
  /** stored value × slope + intercept = the value the window is given in */
  slope: number;
  intercept: number;
  /** null: the file names no window, and the one that shows every value is taken. */
  windowCentre: number | null;
  windowWidth: number | null;
  /** MONOCHROME1: the lowest value is white. */
  invert: boolean;
};

export type ImageSource =
  | { kind: 'frame'; frame: GrayFrame }
  /** With the size that a spacing was stated for: a picture of another size is not calibrated. */
  | { kind: 'image'; url: string; width?: number | undefined; height?: number | undefined };

/** Distance between the centres of neighbouring rows, and of neighbouring columns. */
export type PixelSpacing = {
  rowMm: number;
  columnMm: number;
  /** ImagerPixelSpacing is measured at the detector: the patient is nearer to the tube, and so looks larger. */
  source: 'PixelSpacing' | 'ImagerPixelSpacing';
};

export type Measurement = {
  /** To a tenth, exactly as shown; null where the picture is not calibrated. */
  millimetres: number | null;
  pixels: number;
};

export type ViewerTool = 'pan' | 'window' | 'measure';

export type ViewerWords = {
  /** Names the viewer: what the picture shows. */
  name: string;
  /** Which keys do what; read with the picture. */
  keys: string;
  tools: string;
  pan: string;
  window: string;
  measure: string;
  zoomIn: string;
  zoomOut: string;
  fit: string;
  /** "125 %": one step is one pixel of the picture on one of the screen. */
  zoom: (percent: number) => string;
  windowCentre: string;
  windowWidth: string;
  windowReset: string;
  /** How to measure, while no point is placed. */
  measureHint: string;
  placePoints: string;
  removePoints: string;
  /** The two ends of a measurement, with the keys that move them. */
  firstPoint: string;
  secondPoint: string;
  millimetres: (value: number) => string;
  pixels: (value: number) => string;
  notCalibrated: string;
  /** Beside a value from ImagerPixelSpacing: magnified by projection. */
  projection: string;
  /** The picture could not be shown. */
  failed: string;
};
