import type { MeetingRecord, MinutesItem } from '../../src/minutes/meeting-record';
import { decision, FIRST_FORMAT, LONG_FORMAT, PEOPLE, SECOND_FORMAT } from './decisions';

const item = (position: number, pseudonym: string, over: Partial<MinutesItem> = {}): MinutesItem => ({
  position, pseudonym, question: 'Cimentoplastie ou radiothérapie, et dans quel ordre ?', protocolName: null, stage: 'waiting', dataFrom: null, decision: null, conflicts: [], tasks: [], ...over,
});

export const MEETING: MeetingRecord = {
  board: 'RCP métastases osseuses',
  startsAt: new Date('2026-03-26T08:00:00Z'),
  place: 'Salle 2',
  status: 'closed',
  participants: PEOPLE,
  excused: [{ name: 'Dr Jean Simon', specialty: 'pathology' }, { name: 'Pr Agnès Colin', specialty: null }],
  items: [
    item(1, 'Altair 214', {
      stage: 'signed', decision: decision(FIRST_FORMAT), question: FIRST_FORMAT.question,
      tasks: [
        { what: 'Scanner de la hanche droite', assignee: null, specialty: 'diagnostic_radiology', dueOn: '2026-03-30' },
        { what: 'Informer la patiente et tracer son accord', assignee: 'Dr Anne Lemoine', specialty: null, dueOn: '2026-03-27' },
      ],
    }),
    item(2, 'Deneb 078', { stage: 'signed', decision: decision(SECOND_FORMAT), question: SECOND_FORMAT.question }),
    item(3, 'Vega 301', { stage: 'needs_data', dataFrom: 'pathology', conflicts: [{ name: 'Dr Jean Roux', reason: 'le patient est un proche' }] }),
    item(4, 'Mizar 119', { stage: 'waiting', protocolName: 'Fraction unique' }),
    item(5, 'Rigel 442', { stage: 'signed', decision: decision(LONG_FORMAT), question: LONG_FORMAT.question }),
    ...[6, 7, 8, 9].map((position) => item(position, `Capella ${position}00`, { stage: 'signed', decision: decision(FIRST_FORMAT) })),
  ],
};
