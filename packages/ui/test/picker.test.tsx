import { describe, expect, it } from 'vitest';
import { PICKABLE_PLACES, PICKER_REGIONS, placeKey, SkeletonPicker, type PickerRegion, type SkeletonPickerProps } from '../src/index';
import { pickerChoices, pickerWords } from './support/picker';
import { attribute, markup, tags } from './support/render';

const base: SkeletonPickerProps = {
  lesions: [
    { id: 'a', letter: 'A', site: 'femoral_neck', side: 'right', level: 'uncertain', incomplete: true, name: 'A, right femoral neck' },
    { id: 'b', letter: 'B', site: 'vertebra', side: 'midline', vertebra: 'T11', level: 'high', name: 'B, T11' },
    { id: 'c', letter: 'C', site: 'soft_tissue', side: 'left', level: 'none', name: 'C, soft tissue' },
  ],
  selected: 'a',
  onPick: () => undefined,
  onSelect: () => undefined,
  words: pickerWords,
  choices: pickerChoices,
};
const draw = (props: Partial<SkeletonPickerProps> = {}) => markup(<SkeletonPicker {...base} {...props} />);
const areas = (html: string) => tags(html, 'path').filter((tag) => tag.includes('data-area'));

describe('skeleton picker', () => {
  it('has a labelled combobox that owns a listbox', () => {
    const input = tags(draw(), 'input')[0] ?? '';
    expect(attribute(input, 'role')).toBe('combobox');
    expect(attribute(input, 'aria-expanded')).toBe('false');
    expect(draw()).toContain(`<label class="bm-field-label" for="${attribute(input, 'id')}">`);
    const list = tags(draw(), 'ul')[0] ?? '';
    expect(attribute(list, 'role')).toBe('listbox');
    expect(attribute(input, 'aria-controls')).toBe(attribute(list, 'id'));
  });

  it('offers every place in the list it was given', () => {
    expect(pickerChoices.map(({ key }) => key).sort()).toEqual(PICKABLE_PLACES.map(placeKey).sort());
    expect(new Set(pickerChoices.map(({ key }) => key)).size).toBe(PICKABLE_PLACES.length);
  });

  it.each(PICKER_REGIONS)('%s: no hit area is heard or reached by Tab', (region: PickerRegion) => {
    const html = draw({ initialRegion: region });
    expect(areas(html).length).toBeGreaterThan(3);
    expect(areas(html).filter((tag) => /tabindex|role=/.test(tag))).toEqual([]);
    const before = html.split('data-area').slice(0, -1).join('');
    expect(before.lastIndexOf('<g aria-hidden="true">')).toBeGreaterThan(0);
  });

  it('marks a lesion by shape and letter, and says which is selected', () => {
    const html = draw();
    expect(html).toContain('data-level="uncertain"');
    expect(html).toContain('>A</text>');
    expect(html).toMatch(/data-lesion="a"[^>]*aria-label="A, right femoral neck" aria-pressed="true"/);
    expect(html).toMatch(/data-lesion="b"[^>]*aria-pressed="false"/);
  });

  it('says each lesion once, though it is drawn twice', () => {
    const buttons = tags(draw(), 'g').filter((tag) => tag.includes('role="button"'));
    expect(buttons.map((tag) => attribute(tag, 'data-lesion')).sort()).toEqual(['a', 'b', 'c']);
    expect(buttons.every((tag) => attribute(tag, 'tabindex') === '0')).toBe(true);
  });

  it('shows in an enlargement the lesions that lie there', () => {
    expect(draw({ initialRegion: 'hip_right' })).toContain('data-lesion="a"');
    expect(draw({ initialRegion: 'hip_left' })).not.toContain('data-lesion="a"');
    expect(draw({ initialRegion: 'spine_thoracic' })).toContain('data-lesion="b"');
    expect(draw({ initialRegion: 'spine_cervical' })).not.toContain('data-lesion="b"');
  });

  it('says on every picture which side of the patient is which', () => {
    const letters = (region: PickerRegion) => [...draw({ initialRegion: region }).matchAll(/bm-pick-letter"[^>]*>([RL])</g)].map((match) => match[1]).join('');
    expect(letters('whole')).toBe('RLLR');
    expect(letters('pelvis')).toBe('RL');
    expect(letters('hip_right')).toBe('R');
    expect(letters('shoulder_left')).toBe('L');
  });

  it('prints the name of every level it offers in a section', () => {
    for (const level of ['T1', 'T7', 'T12']) expect(draw({ initialRegion: 'spine_thoracic' })).toContain(`>${level}</text>`);
  });

  it('places nothing when it is disabled, and still enlarges', () => {
    const html = draw({ disabled: true });
    expect(tags(html, 'input')[0]).toContain('disabled');
    expect(areas(html).filter((tag) => tag.includes('bm-pick-area--still')).length).toBeGreaterThan(0);
    expect(areas(html).filter((tag) => tag.includes('bm-pick-area--larger') && tag.includes('bm-pick-area--still'))).toEqual([]);
    expect(tags(html, 'button').some((tag) => tag.includes('disabled'))).toBe(false);
  });
});
