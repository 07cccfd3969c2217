import { describe, expect, it } from 'vitest';
import { CONFIDENTIALITY_PROFILE, EMPTIED_TAGS, removedName } from '../src/dicom/confidentiality-profile';
import { KEPT_ATTRIBUTES } from '../src/dicom/kept-attributes';

describe('the tables', () => {
  it('name each attribute once', () => {
    const tags = CONFIDENTIALITY_PROFILE.map(([tag]) => tag);
    expect(new Set(tags).size).toBe(tags.length);
    expect(new Set(CONFIDENTIALITY_PROFILE.map(([, keyword]) => keyword)).size).toBe(tags.length);
    expect(tags.length).toBeGreaterThan(400);
  });

  it('keep nothing that the profile removes', () => {
    const removed = new Set(CONFIDENTIALITY_PROFILE.map(([tag]) => tag));
    expect(KEPT_ATTRIBUTES.filter(({ tag }) => removed.has(tag))).toEqual([]);
  });

  it('keep words only out of a list', () => {
    const free = KEPT_ATTRIBUTES.filter(({ vr, words }) => (vr === 'CS' || vr === 'LO') && (words ?? []).length === 0);
    expect(free).toEqual([]);
  });

  it('empty what the modules of an image demand', () => {
    expect(EMPTIED_TAGS.map((tag) => removedName(tag, undefined)).sort()).toEqual([
      'AccessionNumber', 'InstanceNumber', 'PatientBirthDate', 'PatientID', 'PatientName', 'PatientSex',
      'ReferringPhysicianName', 'SeriesNumber', 'StudyDate', 'StudyID', 'StudyTime',
    ]);
  });

  it('name what no table lists by its kind', () => {
    expect(removedName(0x00291010, 'LO')).toBe('PrivateAttribute');
    expect(removedName(0x50040010, 'US')).toBe('CurveData');
    expect(removedName(0x60024000, 'LT')).toBe('OverlayComments');
    expect(removedName(0x00990010, 'PN')).toBe('PrivateAttribute');
    expect(removedName(0x00720999, 'PN')).toBe('OtherPersonName');
    expect(removedName(0x00180060, 'DS')).toBe('OtherAttribute');
  });
});
