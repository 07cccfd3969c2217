import type { GrayFrame, ViewerWords } from '../../src/index';

export const viewerWords: ViewerWords = {
  name: 'Axial CT, T11',
  keys: 'Arrows move the picture.',
  tools: 'Tools',
  pan: 'Move',
  window: 'Window',
  measure: 'Measure',
  zoomIn: 'Larger',
  zoomOut: 'Smaller',
  fit: 'Fit',
  zoom: (percent) => `${percent} %`,
  windowCentre: 'Centre',
  windowWidth: 'Width',
  windowReset: 'Own window',
  measureHint: 'Draw a line.',
  placePoints: 'Place two points',
  removePoints: 'Remove',
  firstPoint: 'First point',
  secondPoint: 'Second point',
  millimetres: (value) => `${value} mm`,
  pixels: (value) => `${value} pixels`,
  notCalibrated: 'not calibrated',
  projection: 'projection: magnified',
  failed: 'The picture could not be shown.',
};

export const grayFrame: GrayFrame = {
  width: 4, height: 2, bitsStored: 12, signed: false, pixels: new Uint16Array([0, 500, 1000, 1500, 2000, 2500, 3000, 4095]),
  slope: 1, intercept: -1024, windowCentre: 40, windowWidth: 400, invert: false,
};
