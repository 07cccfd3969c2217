import { cite } from '../sources/source.js';
import { BEYOND, defineConflicts, holds } from './define.js';

/** Where the sources disagree, or where one source leaves a gap. The engine never picks a side. */
export const CONFLICTS = defineConflicts({
  'C-01': { kind: 'sources_differ', positions: [holds(cite('000', 235)), holds(cite('004', 80))] },
  'C-02': {
    kind: 'sources_differ',
    positions: [holds(cite('000', 235)), holds(cite('001', 135, 138)), holds(cite('004', 86)), BEYOND],
  },
  'C-03': { kind: 'internal_gap', positions: [holds(cite('004', 86)), holds(cite('004', 86)), BEYOND] },
  'C-04': {
    kind: 'internal_gap',
    positions: [holds(cite('004', 86)), holds(cite('004', 86)), holds(cite('004', 88))],
  },
  'C-05': {
    kind: 'sources_differ',
    positions: [
      holds(cite('000', 41), cite('000', 95, 97), cite('000', 177)),
      holds(cite('001', 109, 112), cite('001', 132, 135), cite('001', 149, 151)),
      holds(cite('002', 26), cite('002', 73), cite('002', 89, 90)),
      holds(cite('004', 88), cite('004', 162)),
    ],
  },
  'C-06': {
    kind: 'sources_differ',
    positions: [
      holds(cite('000', 29), cite('000', 175)),
      holds(cite('001', 71, 75), cite('001', 85, 86), cite('001', 109, 112)),
      holds(cite('002', 19), cite('002', 43), cite('002', 45, 46)),
    ],
  },
  'C-07': {
    kind: 'sources_differ',
    positions: [
      holds(cite('000', 183), cite('000', 221)),
      holds(cite('001', 408, 416)),
      holds(cite('002', 18), cite('002', 45, 46)),
    ],
  },
  'C-08': {
    kind: 'sources_differ',
    positions: [holds(cite('000', 47), cite('000', 223)), holds(cite('002', 45, 46))],
  },
  'C-09': {
    kind: 'sources_differ',
    positions: [holds(cite('000', 54)), holds(cite('001', 118, 128)), holds(cite('002', 77))],
  },
  'C-10': {
    kind: 'sources_differ',
    positions: [
      holds(cite('000', 11), cite('000', 137), cite('000', 179)),
      holds(cite('001', 40, 42), cite('001', 165, 167), cite('001', 373, 385)),
      holds(cite('004', 74)),
    ],
  },
  'C-11': {
    kind: 'sources_differ',
    positions: [holds(cite('000', 147)), holds(cite('002', 85)), holds(cite('004', 60))],
  },
  'C-12': {
    kind: 'sources_differ',
    positions: [holds(cite('000', 147)), holds(cite('002', 79)), holds(cite('004', 60), cite('004', 103))],
  },
  'C-13': {
    kind: 'sources_differ',
    positions: [
      holds(cite('000', 141)),
      holds(cite('001', 247, 249), cite('001', 402, 408), cite('001', 412, 415)),
      holds(cite('002', 79), cite('002', 85)),
      holds(cite('004', 60)),
    ],
  },
  'C-14': {
    kind: 'sources_differ',
    positions: [holds(cite('000', 145)), holds(cite('001', 183, 186)), holds(cite('004', 60))],
  },
  'C-15': {
    kind: 'sources_differ',
    positions: [holds(cite('001', 170, 174)), holds(cite('002', 83)), holds(cite('004', 50))],
  },
  'C-16': { kind: 'sources_differ', positions: [holds(cite('000', 163)), holds(cite('001', 360, 365))] },
  'C-17': { kind: 'sources_differ', positions: [holds(cite('000', 165)), holds(cite('001', 365, 367))] },
  'C-18': {
    kind: 'internal_gap',
    positions: [holds(cite('000', 159)), holds(cite('000', 163)), holds(cite('001', 253, 255))],
  },
  'C-19': {
    kind: 'sources_differ',
    positions: [
      holds(cite('000', 74), cite('000', 76), cite('000', 227)),
      holds(cite('002', 45, 46)),
      holds(cite('004', 90), cite('004', 96)),
    ],
  },
  'C-20': {
    kind: 'sources_differ',
    positions: [holds(cite('000', 91), cite('000', 235)), holds(cite('002', 90))],
  },
  'C-21': {
    kind: 'sources_differ',
    positions: [holds(cite('001', 109, 112), cite('001', 221, 222)), holds(cite('004', 126))],
  },
  'C-22': {
    kind: 'sources_differ',
    positions: [holds(cite('001', 16, 20)), holds(cite('004', 32), cite('004', 40))],
  },
  'C-23': {
    kind: 'sources_differ',
    positions: [holds(cite('001', 203, 208)), holds(cite('002', 85)), holds(cite('004', 34), cite('004', 40))],
  },
  'C-24': {
    kind: 'sources_differ',
    positions: [holds(cite('001', 202, 208)), holds(cite('004', 34), cite('004', 40))],
  },
  'C-25': { kind: 'sources_differ', positions: [holds(cite('000', 47)), holds(cite('002', 22))] },
  'C-26': {
    kind: 'internal_gap',
    positions: [holds(cite('002', 53)), holds(cite('002', 54), cite('002', 56))],
  },
  'C-27': {
    kind: 'sources_differ',
    positions: [holds(cite('000', 62, 64)), holds(cite('002', 14), cite('002', 20)), holds(cite('004', 64))],
  },
  'C-28': { kind: 'internal_gap', positions: [holds(cite('000', 223)), holds(cite('000', 52))] },
  'C-29': {
    kind: 'sources_differ',
    positions: [
      holds(cite('000', 235, 237)),
      holds(cite('001', 20, 23), cite('001', 137, 142)),
      holds(cite('002', 73)),
      holds(cite('004', 70, 73)),
    ],
  },
  'C-30': { kind: 'internal_gap', positions: [holds(cite('000', 187)), holds(cite('000', 185))] },
  'C-31': { kind: 'sources_differ', positions: [holds(cite('000', 47)), holds(cite('001', 94, 99))] },
  'C-32': { kind: 'internal_gap', positions: [holds(cite('002', 26)), holds(cite('002', 90))] },
  'C-33': {
    kind: 'sources_differ',
    positions: [
      holds(cite('000', 128, 137)),
      holds(cite('001', 202, 203), cite('001', 208, 209), cite('001', 387, 390)),
      holds(cite('004', 166)),
    ],
  },
  'C-34': { kind: 'sources_differ', positions: [holds(cite('000', 165)), holds(cite('001', 352, 354))] },
  'C-35': { kind: 'sources_differ', positions: [holds(cite('000', 39), cite('000', 47)), holds(cite('002', 9))] },
  'C-36': {
    kind: 'sources_differ',
    positions: [holds(cite('000', 137)), holds(cite('001', 378, 381)), holds(cite('002', 85), cite('002', 92))],
  },
  'C-37': {
    kind: 'sources_differ',
    positions: [
      holds(cite('000', 223)),
      holds(cite('001', 15, 20), cite('001', 427, 432)),
      holds(cite('002', 39)),
      holds(cite('004', 32), cite('004', 40)),
    ],
  },
  'C-38': {
    kind: 'sources_differ',
    positions: [
      holds(cite('000', 74), cite('000', 189), cite('000', 223)),
      holds(cite('001', 421, 423)),
      holds(cite('002', 45, 46)),
      holds(cite('004', 103)),
    ],
  },
});

export type ConflictId = keyof typeof CONFLICTS;
