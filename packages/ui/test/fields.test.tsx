import { describe, expect, it } from 'vitest';
import { NumberField, PasswordField, Section, Segmented, SegmentedField, TextField, TopBar, UnknownMark } from '../src/index';
import { attribute, markup, tags } from './support/render';

describe('fields', () => {
  it('wires label, hint and error to the control', () => {
    const html = markup(<TextField id="email" label="Email" hint="The one your centre knows" error="Nobody has this address" />);
    const input = tags(html, 'input')[0] ?? '';
    expect(html).toContain('<label for="email">Email</label>');
    expect(attribute(input, 'aria-describedby')).toBe('email-hint email-error');
    expect(attribute(input, 'aria-invalid')).toBe('true');
    expect(html).toContain('id="email-error"');
  });

  it('describes nothing where there is nothing to say', () => {
    const input = tags(markup(<TextField id="email" label="Email" />), 'input')[0] ?? '';
    expect(input).not.toContain('aria-describedby');
    expect(input).not.toContain('aria-invalid');
  });

  it('reads a unit with its number', () => {
    const html = markup(<NumberField id="platelets" label="Platelets" unit="G/L" error="too high" />);
    expect(attribute(tags(html, 'input')[0] ?? '', 'aria-describedby')).toBe('platelets-unit platelets-error');
  });

  it('hides a password and offers to show it', () => {
    const html = markup(<PasswordField label="Password" showLabel="Show the password" hideLabel="Hide the password" />);
    expect(attribute(tags(html, 'input')[0] ?? '', 'type')).toBe('password');
    expect(html).toContain('aria-label="Show the password"');
  });

  it('offers one radio a segment, and the answer "unknown" among them', () => {
    const html = markup(<Segmented label="Clopidogrel" name="clopidogrel" defaultValue="unknown" options={[{ value: 'yes', label: 'Yes' }, { value: 'unknown', label: 'Unknown', unknown: true }]} />);
    const radios = tags(html, 'input');
    expect(radios.map((radio) => attribute(radio, 'name'))).toEqual(['clopidogrel', 'clopidogrel']);
    expect(radios[1]).toContain('checked');
    expect(html).toContain('bm-segment--unknown');
  });

  it('names a group of answers by its label', () => {
    const html = markup(<SegmentedField id="pain" label="Pain" options={[{ value: 'a', label: 'A' }]} />);
    expect(html).toContain('id="pain-label"');
    expect(html).toContain('aria-labelledby="pain-label"');
  });

  it('prints "unknown", and presses it where there is something to do', () => {
    expect(tags(markup(<UnknownMark label="Unknown" on />), 'button')).toHaveLength(0);
    expect(markup(<UnknownMark label="Unknown" on onClick={() => undefined} />)).toContain('aria-pressed="true"');
  });
});

describe('frame', () => {
  it('names a section by its title', () => {
    const html = markup(<Section id="scores" title="Scores" level={3} />);
    expect(html).toContain('aria-labelledby="scores-title"');
    expect(html).toContain('<h3 id="scores-title"');
  });

  it('marks the current destination and says a count in words', () => {
    const html = markup(<TopBar brand={{ label: 'BoneMet', href: '/' }} navLabel="Main" items={[{ href: '/a', label: 'Needs my opinion', current: true, count: 6, countLabel: '6 cases' }]} />);
    expect(html).toContain('aria-current="page"');
    expect(html).toContain('6 cases');
  });
});
