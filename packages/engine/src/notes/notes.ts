import type { ConflictId } from '../conflicts/conflicts.js';
import { cite, type SourceRef } from '../sources/source.js';
import type { SystemId } from '../systems/systems.js';
import type { TechniqueId } from '../techniques/techniques.js';

/** What a note concerns; 'all' is the whole of the engine or of an article. */
export type NoteTopic = TechniqueId | SystemId | ConflictId | 'all';

/** An oddity found in the articles, or a question that they leave to people. */
export interface Note<Kind extends 'anomaly' | 'open_question' = 'anomaly' | 'open_question'> {
  readonly kind: Kind;
  readonly about: readonly NoteTopic[];
  readonly sources: readonly SourceRef[];
  readonly conflicts: readonly ConflictId[];
}

type Define<Kind extends Note['kind']> = (
  about: readonly NoteTopic[],
  sources: readonly SourceRef[],
  conflicts?: readonly ConflictId[],
) => Note<Kind>;

const anomaly: Define<'anomaly'> = (about, sources, conflicts = []) => ({
  kind: 'anomaly',
  about,
  sources,
  conflicts,
});
const question: Define<'open_question'> = (about, sources, conflicts = []) => ({
  kind: 'open_question',
  about,
  sources,
  conflicts,
});

/** Errors, gaps and misprints of the articles, and how each is handled. */
export const ANOMALIES = {
  'AN-01': anomaly(['mirels'], [cite('004', 82, 84), cite('004', 80)]),
  'AN-02': anomaly(['mirels'], [cite('004', 80)]),
  'AN-03': anomaly(['mirels'], [cite('004', 80)]),
  'AN-04': anomaly(['mirels', 'sins'], [cite('000', 191), cite('000', 235)]),
  'AN-05': anomaly(['T-NAIL', 'T-YIMPL'], [cite('000', 122), cite('000', 231), cite('000', 135), cite('000', 237)]),
  'AN-06': anomaly(['T-NAIL', 'T-YIMPL'], [cite('000', 111), cite('000', 115)]),
  'AN-07': anomaly(
    ['mirels'],
    [cite('004', 80), cite('004', 86), cite('004', 203), cite('004', 205), cite('000', 280), cite('002', 175)],
  ),
  'AN-08': anomaly(['bleeding-and-antithrombotics'], [cite('002', 52)]),
  'AN-09': anomaly(['all'], [cite('002', 96, 121), cite('002', 125), cite('002', 220, 233)]),
  'AN-10': anomaly(['T-SCREW', 'T-FLAT'], [cite('004', 122), cite('004', 126)]),
  'AN-11': anomaly(['T-LONGCEM'], [cite('004', 135), cite('004', 162)]),
  'AN-12': anomaly(
    ['harrington-acetabular', 'T-ABLCEM'],
    [cite('004', 147), cite('004', 150), cite('004', 156), cite('004', 164)],
  ),
  'AN-13': anomaly(['T-CEMRT', 'T-ABLCEM'], [cite('001', 385)]),
  'AN-14': anomaly(['embolisation', 'T-EMB-PRE', 'T-EMB-PAIN'], [cite('001', 354, 358)]),
  'AN-15': anomaly(['mirels', 'survival', 'T-SURG-LONG'], [cite('001', 137, 138)]),
  'AN-16': anomaly(['all'], []),
  'AN-17': anomaly(['all'], [cite('001', 265, 345)]),
  'AN-18': anomaly(['cementoplasty-contraindications'], [cite('002', 46)]),
  'AN-19': anomaly(['harrington-acetabular'], [cite('004', 97)]),
  'AN-20': anomaly(['load-class'], [cite('000', 11), cite('000', 15)]),
  'AN-21': anomaly(
    ['cementoplasty-indications', 'cementoplasty-contraindications', 'bleeding-and-antithrombotics'],
    [cite('002', 5, 7), cite('002', 92)],
  ),
  'AN-22': anomaly(['T-LONGCEM', 'cement-leak'], [cite('004', 141), cite('004', 162)]),
  'AN-23': anomaly(
    ['all'],
    [
      cite('001', 103, 107),
      cite('001', 114, 116),
      cite('001', 139, 145),
      cite('001', 203, 208),
      cite('001', 211, 213),
      cite('001', 360, 364),
      cite('001', 373, 377),
      cite('001', 410),
    ],
  ),
};

/** What the articles leave open, for the people named beside each question. */
export const OPEN_QUESTIONS = {
  'OQ-01': question(['mirels', 'C-02'], [cite('000', 235), cite('001', 135, 138), cite('004', 86)], ['C-02']),
  'OQ-02': question(['mirels'], [cite('004', 80)]),
  'OQ-03': question(['mirels'], []),
  'OQ-04': question(['oligometastatic', 'C-10'], [cite('004', 74)], ['C-10']),
  'OQ-05': question(['oligometastatic', 'ablation-size'], [cite('004', 74)]),
  'OQ-06': question(['bleeding-and-antithrombotics'], [cite('002', 52)]),
  'OQ-07': question(['general-contraindications', 'C-38'], [cite('001', 421, 423)], ['C-38']),
  'OQ-08': question(
    ['cementoplasty-contraindications', 'C-07', 'C-08', 'C-19'],
    [cite('002', 45, 46), cite('000', 47), cite('000', 76), cite('000', 221), cite('000', 223)],
    ['C-07', 'C-08', 'C-19'],
  ),
  'OQ-09': question(['harrington-acetabular'], [cite('004', 97)]),
  'OQ-10': question(['mirels', 'load-class'], [cite('004', 75), cite('004', 88)]),
  'OQ-11': question(
    ['all'],
    [
      cite('000', 29),
      cite('000', 91),
      cite('000', 124),
      cite('001', 124, 127),
      cite('001', 165, 167),
      cite('001', 373, 375),
    ],
  ),
  'OQ-12': question(['neurolysis', 'T-NEURO-C', 'T-NEURO-P'], [cite('001', 233, 237)]),
  'OQ-13': question(['ablation-comparison', 'T-RFA', 'T-MWA', 'T-CRYO'], [cite('004', 50, 60)]),
  'OQ-14': question(
    ['cementoplasty-indications', 'cementoplasty-contraindications', 'bleeding-and-antithrombotics'],
    [cite('002', 5, 7)],
  ),
  'OQ-15': question(['neural-distance', 'C-13', 'T-RFA'], [cite('000', 141), cite('001', 402, 408)], ['C-13']),
  'OQ-16': question(['T-CEMRT', 'T-CRYORT', 'T-RT'], []),
  'OQ-17': question(['embolisation', 'T-EMB-PRE'], [cite('001', 450, 451)]),
  'OQ-18': question(['metal-and-pacemaker', 'T-RFA-B', 'T-CRYO', 'T-MWA'], [cite('004', 54), cite('004', 56)]),
  'OQ-19': question(['T-VAI', 'T-YIMPL'], [cite('000', 101), cite('000', 117)]),
  'OQ-20': question(['all'], []),
  'OQ-21': question(['T-RT', 'T-SBRT'], [cite('000', 179), cite('002', 71)]),
  'OQ-22': question(['cementoplasty-indications'], [cite('002', 30, 32)]),
  'OQ-23': question(['all'], []),
  'OQ-24': question(['all', 'outcome-measures'], []),
  'OQ-25': question(['all'], []),
  'OQ-26': question(['bleeding-and-antithrombotics'], [cite('002', 53, 57)]),
  'OQ-27': question(['histology'], [cite('000', 60), cite('000', 147)]),
  'OQ-28': question(['cementoplasty-contraindications', 'C-06'], [cite('002', 45, 46)], ['C-06']),
  'OQ-29': question(['sins'], [cite('000', 199, 215)]),
  'OQ-30': question(['neural-distance', 'T-SACRO'], [cite('000', 141), cite('000', 221)]),
  'OQ-31': question(['general-contraindications'], [cite('001', 421, 423)]),
  'OQ-32': question(['bleeding-and-antithrombotics'], [cite('002', 50, 57)]),
  'OQ-33': question(['spine-pathway', 'C-07', 'T-RT'], [cite('000', 183), cite('002', 18)], ['C-07']),
  'OQ-34': question(['T-SURG-OTHER'], [cite('004', 103), cite('004', 126)]),
  'OQ-35': question(['load-class', 'T-CEM'], []),
  'OQ-36': question(['spine-pathway', 'embolisation'], []),
  'OQ-37': question(['harrington-acetabular', 'T-SURG-ACET', 'C-19'], [cite('000', 29), cite('004', 90)], ['C-19']),
};

export type AnomalyId = keyof typeof ANOMALIES;
export type OpenQuestionId = keyof typeof OPEN_QUESTIONS;
export type NoteId = AnomalyId | OpenQuestionId;

/** Every note by its id: the anomalies first, then the open questions. */
export const NOTES: Readonly<Record<AnomalyId, Note<'anomaly'>> & Record<OpenQuestionId, Note<'open_question'>>> = {
  ...ANOMALIES,
  ...OPEN_QUESTIONS,
};

/** What is odd in an article, and what is done about it. */
export interface AnomalyText {
  readonly what: string;
  readonly handling: string;
}

/** A question, and who should answer it. */
export interface OpenQuestionText {
  readonly question: string;
  readonly ask: string;
}

/** Texts of all the notes in one language: a note without words does not compile. */
export type NoteTexts = Readonly<Record<AnomalyId, AnomalyText> & Record<OpenQuestionId, OpenQuestionText>>;
