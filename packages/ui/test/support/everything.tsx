import type { ReactNode } from 'react';
import * as Ui from '../../src/index';
import { pickerChoices, pickerWords } from './picker';
import { grayFrame, viewerWords } from './viewer';

const nothing = () => undefined;
const words = { name: 'Ratings', rating: 'Rating', count: 'Count', specialties: 'Specialties', regions: ['inappropriate', 'uncertain', 'appropriate'] as const };
const regions = { low: 'inappropriate', mid: 'uncertain', high: 'appropriate' };
const seats: Ui.Seat[] = [
  { key: '1', specialty: 'MO', filled: true, name: 'Medical oncology, voted' },
  { key: '2', specialty: 'PA', filled: false, name: 'Pathology, not yet' },
];
const lesions: Ui.SkeletonLesion[] = [
  { id: 'a', letter: 'A', site: 'femoral_neck', side: 'right', level: 'uncertain', incomplete: true, name: 'A' },
  { id: 'b', letter: 'B', site: 'vertebra', side: 'midline', vertebra: 'T11', level: 'high', name: 'B', href: '#b' },
  { id: 'c', letter: 'C', site: 'rib', side: 'unknown', level: 'low', name: 'C' },
  { id: 'd', letter: 'D', site: 'soft_tissue', side: 'left', level: 'none', name: 'D' },
];
const agenda = (['decided', 'current', 'waiting', 'blocked', 'listed'] as const).map((state) => ({
  id: state,
  name: state,
  detail: 'x',
  state,
  stateLabel: state,
  warning: 'x',
  note: 'x',
  minutes: '6 min',
  href: '#',
}));
const user = { initials: 'NK', specialty: 'IR', role: 'Interventional radiology', name: 'N. K.', href: '#' } as const;
const yesNo = [{ value: 'yes', label: 'Yes' }, { value: 'unknown', label: 'Unknown', unknown: true }];
const field = { label: 'Label', hint: 'Hint', error: 'Error', why: 'Why', beside: 'Beside', explanation: 'Explanation', missing: true, layout: 'row' } as const;

/** Every component once, in the state that draws the most of it. */
export const everything: Record<string, ReactNode> = {
  Icon: <Ui.Icon name="info" size="large" title="Info" />,
  Logo: <Ui.Logo />,
  TopBar: <Ui.TopBar brand={{ label: 'BoneMet', href: '/' }} navLabel="Main" items={[{ href: '/', label: 'Cases', current: true, count: 2 }]} user={user} />,
  UserBadge: <Ui.UserBadge user={user} />,
  Avatar: <Ui.Avatar initials="NK" specialty="IR" label="N. K." />,
  LanguageSwitch: <Ui.LanguageSwitch label="Language" choices={[{ tag: 'fr', short: 'FR', name: 'Français', href: '/fr', current: true }]} />,
  FindButton: <Ui.FindButton label="Find" shortcut="/" />,
  PageFrame: <Ui.PageFrame skipLabel="Skip" topBar={null} width="full">x</Ui.PageFrame>,
  SkipLink: <Ui.SkipLink href="#main" label="Skip" />,
  Creed: <Ui.Creed lists="Lists." decides="Decides." version="1" />,
  Section: <Ui.Section title="Title" note="Note" kind="form" />,
  Panel: <Ui.Panel>x</Ui.Panel>,
  EmptyState: <Ui.EmptyState title="No lesion yet." action="Add">Pick one.</Ui.EmptyState>,
  Kbd: <Ui.Kbd>Enter</Ui.Kbd>,
  Button: <Ui.Button variant="primary" size="big" icon="plus" iconEnd="arrow-right" shortcut="Enter" busy>Give opinion</Ui.Button>,
  ButtonLink: <Ui.ButtonLink href="#" variant="quiet">Show</Ui.ButtonLink>,
  FieldRow: <Ui.FieldRow id="x" {...field}>x</Ui.FieldRow>,
  TextField: <Ui.TextField {...field} presence="RO" />,
  TextArea: <Ui.TextArea {...field} />,
  PasswordField: <Ui.PasswordField {...field} showLabel="Show" hideLabel="Hide" />,
  NumberField: <Ui.NumberField {...field} unit="mm" wide presence="RO" />,
  SelectField: <Ui.SelectField {...field} options={yesNo} />,
  Segmented: <Ui.Segmented label="x" value="yes" onValueChange={nothing} options={yesNo} />,
  SegmentedField: <Ui.SegmentedField {...field} options={yesNo} />,
  CheckChip: <Ui.CheckChip label="Mechanical" />,
  UnknownMark: <Ui.UnknownMark label="Unknown" on />,
  PresenceTag: <Ui.PresenceTag specialty="RO">typing</Ui.PresenceTag>,
  Notice: <Ui.Notice tone="error" title="Not signed.">Kept.</Ui.Notice>,
  Tag: <Ui.Tag kind="line">x</Ui.Tag>,
  DefinitionList: (
    <>
      <Ui.DefinitionList items={[{ term: 'Pain', detail: '7' }]} layout="inline" />
      <Ui.DefinitionList items={[{ term: 'Pain', detail: '7' }]} layout="rules" />
    </>
  ),
  DataTable: <Ui.DataTable label="Moves" columns={[{ key: 'a', header: 'A', rowHeader: true }, { key: 'b', header: 'B', numeric: true }]} rows={[{ key: '1', cells: { a: 'x', b: 1 } }]} caption="x" />,
  StandingMark: <Ui.StandingMark standing="hold" label="On hold" />,
  StandingPill: Ui.STANDINGS.map((standing) => <Ui.StandingPill key={standing} standing={standing}>{standing}</Ui.StandingPill>),
  OptionItem: (
    <Ui.OptionItem standing="proposed" standingLabel="To discuss" name="Screws" reason="Fixation needed." pills="x" open>
      x
    </Ui.OptionItem>
  ),
  ReasonLine: (
    <Ui.ReasonLine standing="hold" standingLabel="On hold" source="Mastier 2018">
      Apixaban stopped for 24 h.
    </Ui.ReasonLine>
  ),
  LesionMark: <Ui.LesionMark level="high" letter="A" incomplete title="A" />,
  ScoreRange: <Ui.ScoreRange min={4} max={12} low={8} high={12} level="uncertain" incomplete bands={[{ from: 4, to: 7, label: '4–7' }]} label="8 to 12" />,
  Verdict: (['default', 'plain', 'projector'] as const).map((size) => <Ui.Verdict key={size} size={size} outcome="uncertain" agreement="noAgreement" words={{ outcome: 'x', agreement: 'y' }} />),
  SpecialtyCode: Ui.SPECIALTY_CODES.map((code) => <Ui.SpecialtyCode key={code} code={code} filled={code === 'MO'} name={code} />),
  SeatRow: <Ui.SeatRow label="Seats" seats={seats} />,
  SpecialtyLegend: <Ui.SpecialtyLegend label="Specialties" items={[{ specialty: 'MO', name: 'Medical oncology' }]} />,
  Pips: <Ui.Pips done={2} total={5} label="2 of 5" />,
  Histogram: (['row', 'wide', 'projector'] as const).map((size) => <Ui.Histogram key={size} size={size} ratings={[{ rating: 8, specialty: 'MO' }]} median={8} p30={7} p70={8} words={words} reveal />),
  RatingScale: (['row', 'keypad'] as const).map((layout) => <Ui.RatingScale key={layout} layout={layout} label="x" regions={regions} value={7} onRate={nothing} status="failed" statusText="Kept" />),
  CourseFigure: (
    <Ui.CourseFigure
      name="Pain"
      columns={['before', '24 h', '1 week'].map((label) => ({ label, short: label }))}
      scale={[0, 10]}
      ticks={[{ value: 0, label: '0' }]}
      series={(['first', 'second', 'third'] as const).map((look) => ({
        key: look, look, label: look, note: 'n = 12', points: [{ at: 0, middle: 7, low: 5, high: 8 }, { at: 1, middle: 4, low: 2, high: 5 }, { at: 2, values: [3, 3] }],
      }))}
      landmarks={[{ letter: 'a', at: 1.5, value: 3 }]}
    />
  ),
  PartsBar: <Ui.PartsBar name="Carried out" parts={(['yes', 'middle', 'no', 'unknown'] as const).map((look) => ({ key: look, look, label: look, count: 2, text: '2' }))} />,
  CountList: <Ui.CountList items={[{ key: 'a', label: 'Death', count: 2 }]} />,
  ProgressBanner: <Ui.ProgressBanner title="Second round" count={7} sentence="of 9 have voted" seats={seats} elapsed="1:12" elapsedLabel="since opening"><Ui.Notice title="Blind." /></Ui.ProgressBanner>,
  StepBar: <Ui.StepBar label="Steps" doneLabel="done" steps={(['done', 'current', 'todo'] as const).map((state) => ({ key: state, label: state, state }))} />,
  NextKey: <Ui.NextKey title="Next" action="Decide" shortcut="Enter" note="x" listen />,
  AgendaList: <Ui.AgendaList title="Board" subtitle="Case 3 of 11" items={agenda} foot="Quorum" />,
  LiveDot: (['live', 'behind', 'lost'] as const).map((state) => <Ui.LiveDot key={state} state={state}>x</Ui.LiveDot>),
  StaleNotice: <Ui.StaleNotice title="Behind.">Kept.</Ui.StaleNotice>,
  Skeleton: <Ui.Skeleton lesions={lesions} words={{ front: 'Front', back: 'Back', frontName: 'Front', backName: 'Back', right: 'R', left: 'L' }} />,
  LesionThumbnail: (['small', 'medium', 'square'] as const).map((size) => <Ui.LesionThumbnail key={size} size={size} lesions={lesions} name="x" />),
  SkeletonPicker: Ui.PICKER_REGIONS.map((region) => (
    <Ui.SkeletonPicker key={region} initialRegion={region} lesions={lesions} selected="a" onPick={nothing} onSelect={nothing} choices={pickerChoices} words={pickerWords} disabled={region === 'whole'} />
  )),
  SiteCombobox: <Ui.SiteCombobox words={pickerWords} choices={pickerChoices} onChoose={nothing} />,
  ImageViewer: (
    <>
      {(['pan', 'window', 'measure'] as const).map((tool) => (
        <Ui.ImageViewer key={tool} initialTool={tool} source={{ kind: 'frame', frame: grayFrame }} words={viewerWords} />
      ))}
      <Ui.ImageViewer source={{ kind: 'image', url: '/key.png' }} words={viewerWords} />
    </>
  ),
  SpineColumn: <Ui.SpineColumn name="Spine" bands={[{ label: 'a', range: '0–6' }, { label: 'b', range: '7–12' }, { label: 'c', range: '13–18' }]} scores={[{ vertebra: 'T11', low: 14, high: 18, level: 'high', incomplete: true, text: '14–18' }]} />,
};
