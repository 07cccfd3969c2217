import { describe, expect, it } from 'vitest';
import {
  evaluate,
  EVIDENCE,
  explain,
  isDay,
  placedStatements,
  TECHNIQUES,
  type Facts,
  type LesionResult,
  type RuleId,
  type SourceRef,
} from '../src/index.js';
import { toSteps } from '../src/evaluation/preparation.js';
import { readFixture } from './fixtures.js';
import { sortedUnique } from './naive-reach.js';

function lesionOf(facts: Facts): LesionResult {
  const [lesion] = evaluate({ facts }).lesions;
  if (lesion === undefined) throw new Error('one lesion expected');
  return lesion;
}

const SECTIONS = ['results', 'delayAndDuration', 'complications', 'resources'] as const;
const number = (line: number): string => String(line + 100_000);
const keysOf = (sources: readonly SourceRef[]): string[] =>
  sources.map(({ file, lines: [first, last] }) => `${file} ${number(first)} ${number(last)}`);

describe('explain', () => {
  const worked = readFixture<{ facts: Facts }[]>('worked-cases').map(({ facts }) => lesionOf(facts));

  it('gathers everything that is said of every technique, with all its sources and disagreements', () => {
    for (const lesion of worked) {
      for (const { id: technique, evidence } of TECHNIQUES) {
        const option = lesion.options.find((one) => one.technique === technique);
        const aside = (verb: string) =>
          lesion.setAside
            .filter((one) => one.technique === technique && one.verb === verb)
            .flatMap((one) => one.reasons);
        const { why, excluded, held, cautions, information, ...explanation } = explain(lesion, technique);
        expect([why, cautions, information]).toEqual([
          option?.reasons ?? [],
          option?.cautions ?? [],
          option?.information ?? [],
        ]);
        expect([excluded, held]).toEqual([aside('EXCLUDE'), aside('HOLD')]);
        expect(explanation.toVerify).toEqual(option?.toVerify ?? []);
        expect(explanation.couldOpen).toEqual(lesion.couldOpen.filter((one) => one.technique === technique));
        const general = SECTIONS.flatMap((section) => placedStatements(technique, section));
        const { expected, delayAndDuration, complications, resources } = explanation;
        expect([expected, delayAndDuration, complications, resources].flat()).toEqual(general);
        const preparation = explanation.preparation.map(({ statement }) => statement);
        const spoken = [...why, ...excluded, ...held, ...cautions, ...preparation, ...information];
        const cited = [...spoken, ...general, ...evidence.map((figure) => EVIDENCE[figure])];
        expect(keysOf(explanation.sources)).toEqual(sortedUnique(keysOf(cited.flatMap(({ sources }) => sources))));
        const conflicts = [...spoken, ...general].flatMap((statement) => statement.conflicts ?? []);
        expect(explanation.conflicts).toEqual(sortedUnique(conflicts));
        const alone = excluded.length > 0 || held.length > 0 ? 'set_aside' : 'not_listed';
        expect(explanation.standing).toBe(option?.standing ?? alone);
      }
    }
  });

  it('reads each section of a monograph, with the place of every statement', () => {
    const resources = placedStatements('T-CRYO', 'resources');
    expect(resources.map(({ section, index }) => [section, index])).toEqual([
      ['resources', 0],
      ['resources', 1],
    ]);
    expect(placedStatements('T-NONE', 'resources')).toEqual([]);
    expect(explain(worked[0] as LesionResult, 'T-CRYO').resources).toEqual(resources);
  });

  it('calls what is only held set aside, and what is excluded and held for as many reasons', () => {
    const lesion = lesionOf({
      'lesion.site': 'tibia',
      'labs.platelets': 40,
      'patient.active_general_infection': 'yes',
    });
    const { excluded, held, standing } = explain(lesion, 'T-LONGCEM');
    expect([standing, held.length > 0]).toEqual(['set_aside', true]);
    const [first, second] = [excluded.slice(0, 1), held.slice(0, 1)];
    const asMany = lesion.setAside.map((item) => ({ ...item, reasons: item.verb === 'HOLD' ? second : first }));
    expect(explain({ ...lesion, setAside: asMany }, 'T-LONGCEM').standing).toBe('set_aside');
    const onlyHeld = lesion.setAside.filter(({ verb }) => verb === 'HOLD');
    expect(explain({ ...lesion, setAside: onlyHeld }, 'T-LONGCEM').standing).toBe('set_aside');
  });
});

describe('preparation', () => {
  it('takes no day that only resembles one', () => {
    const texts = ['+012026-02', '-000001-01', '12026-02-28', '2026-02-281', '2026-02-28T00', ' 2026-02-28', 'today'];
    expect(texts.filter(isDay)).toEqual([]);
  });

  it('gives no interval for a rule that is not part of this knowledge', () => {
    const [statement] = lesionOf({ 'lesion.site': 'rib', 'pain.status': 'severe' }).options.flatMap(
      (one) => one.reasons,
    );
    if (statement === undefined) throw new Error('a reason expected');
    const unknown = { ...statement, rule: 'R-999' as RuleId };
    expect(toSteps([unknown], '2026-02-28')).toEqual([{ statement: unknown, lead: null, day: null }]);
  });
});
