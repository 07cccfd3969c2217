import { describe, expect, it } from 'vitest';
import { ImageViewer, type Measurement, type PixelSpacing } from '../src/index';
import { MeasurementLine } from '../src/viewer/measurement-line';
import { attribute, markup, tags } from './support/render';
import { grayFrame, viewerWords } from './support/viewer';

const nothing = () => undefined;
const line = (measurement: Measurement | null, spacing: PixelSpacing | null) =>
  markup(<MeasurementLine words={viewerWords} measurement={measurement} spacing={spacing} onPlace={nothing} onRemove={nothing} actions={(millimetres) => <button type="button">{`use ${millimetres}`}</button>} />);
const spacing: PixelSpacing = { rowMm: 0.5, columnMm: 0.5, source: 'PixelSpacing' };

describe('a length in words', () => {
  it('is in millimetres where the picture is calibrated, and can be used', () => {
    const html = line({ millimetres: 34.2, pixels: 68.4 }, spacing);
    expect(html).toContain('34.2 mm');
    expect(html).toContain('use 34.2');
    expect(html).not.toMatch(/not calibrated|projection|pixels/);
  });

  it.each([null, 34.2])('says "not calibrated", no millimetre and offers no use of it (%s)', (millimetres) => {
    const html = line({ millimetres, pixels: 68.4 }, null);
    expect(html).toContain('68 pixels');
    expect(html).toContain('not calibrated');
    expect(html).not.toMatch(/mm|use /);
  });

  it('warns of magnification where the spacing is the detector’s', () => {
    const html = line({ millimetres: 34.2, pixels: 68.4 }, { ...spacing, source: 'ImagerPixelSpacing' });
    expect(html).toContain('34.2 mm');
    expect(html).toContain('projection: magnified');
  });

  it('offers to place the points by keyboard before there are any', () => {
    expect(line(null, spacing)).toContain('Place two points');
    expect(line(null, spacing)).not.toContain('use ');
  });
});

describe('image viewer', () => {
  it('names the picture once drawn, and describes its keys', () => {
    const html = markup(<ImageViewer source={{ kind: 'frame', frame: grayFrame }} words={viewerWords} />);
    expect(attribute(tags(html, 'canvas')[0] ?? '', 'aria-label')).toBe('Axial CT, T11');
    const stage = tags(html, 'div').find((tag) => tag.includes('role="application"')) ?? '';
    expect(attribute(stage, 'tabindex')).toBe('0');
    expect(html).toContain(`id="${attribute(stage, 'aria-describedby')}">Arrows move the picture.`);
  });

  it('offers a window for stored greys only', () => {
    expect(markup(<ImageViewer source={{ kind: 'frame', frame: grayFrame }} words={viewerWords} />)).toContain('>Window<');
    const image = markup(<ImageViewer source={{ kind: 'image', url: '/key.png' }} words={viewerWords} initialTool="window" />);
    expect(image).not.toContain('>Window<');
    expect(tags(image, 'img')[0]).toContain('alt="Axial CT, T11"');
    expect(image).toMatch(/aria-pressed="true">Move</);
  });

  it('gives each half of the window a labelled slider within the picture’s values', () => {
    const html = markup(<ImageViewer source={{ kind: 'frame', frame: grayFrame }} words={viewerWords} initialTool="window" />);
    const sliders = tags(html, 'input');
    expect(sliders.map((tag) => attribute(tag, 'type'))).toEqual(['range', 'range']);
    expect(sliders.map((tag) => [attribute(tag, 'min'), attribute(tag, 'value'), attribute(tag, 'max')])).toEqual([['-1024', '40', '3071'], ['1', '400', '4096']]);
    for (const slider of sliders) expect(html).toContain(`<label for="${attribute(slider, 'id')}">`);
  });

  it('names every button that carries a sign', () => {
    const html = markup(<ImageViewer source={{ kind: 'frame', frame: grayFrame }} words={viewerWords} />);
    expect(html).toMatch(/aria-label="Smaller"[^>]*>−</);
    expect(html).toMatch(/aria-label="Larger"[^>]*>\+</);
  });
});
