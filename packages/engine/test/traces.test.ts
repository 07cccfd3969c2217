import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../src/index.js';
import { KnownFacts } from '../src/facts/known-facts.js';
import { all, always, any, is, known, not, type Condition } from '../src/logic/condition.js';
import { compileProgram, type Node } from '../src/logic/program.js';
import { Reading } from '../src/logic/reading.js';
import { fieldsOf, Traceable, Tracer } from '../src/logic/trace.js';
import { FALSE, TRUE, UNKNOWN } from '../src/logic/truth.js';

function knowing(values: Readonly<Record<string, unknown>>): KnownFacts {
  const facts = new KnownFacts();
  facts.enter(values);
  return facts;
}

/** A reading of one condition, with the nodes of the condition and of its parts. */
function read(condition: Condition, facts: KnownFacts) {
  const program = compileProgram([condition]);
  const root = program.roots[0] as Node;
  const reading = new Reading(program, facts);
  return { root, reading, tracer: new Tracer(reading), traceable: new Traceable(condition, root) };
}

describe('a reading', () => {
  const sited = is('lesion.site', 'rib');
  const painful = is('pain.status', 'severe');

  it('remembers its answers: facts that come later need another reading', () => {
    const facts = knowing({});
    const { root, reading } = read(sited, facts);
    expect(reading.ask(root)).toBe(UNKNOWN);
    facts.enter({ 'lesion.site': 'rib' });
    expect(reading.ask(root)).toBe(UNKNOWN);
  });

  it.each([
    [all, 'tibia', FALSE],
    [any, 'rib', TRUE],
  ] as const)('asks no part once the whole is decided', (join, site, decided) => {
    const facts = knowing({ 'lesion.site': site });
    const { root, reading } = read(join(sited, painful), facts);
    expect(reading.ask(root)).toBe(decided);
    facts.enter({ 'pain.status': 'severe' });
    // Had it been asked before, it would still be unknown.
    expect(reading.ask(root.parts[1] as Node)).toBe(TRUE);
  });
});

describe('a trace', () => {
  const [first] = CATALOGUE;
  const last = CATALOGUE.findLast(({ computed }) => !computed);
  if (first === undefined || last === undefined) throw new Error('fields expected');

  it.each([first.id, last.id])('finds %s, wherever it stands in the catalogue', (id) => {
    const asked = read(all(always, is('lesion.site', 'rib'), { kind: 'oneOf', field: id, values: ['x'] }), knowing({}));
    expect(asked.tracer.missing(asked.traceable)).toContain(id);
    const held = read(any(not(always), known(id)), knowing({ [id]: 1 }));
    expect(held.tracer.support(held.traceable)).toEqual([id]);
  });

  it('leaves no mark for the next condition', () => {
    const program = compileProgram([is('lesion.site', 'rib'), all(known('lesion.site'), is('pain.status', 'severe'))]);
    const [one, two] = [is('lesion.site', 'rib'), all(known('lesion.site'), is('pain.status', 'severe'))];
    const tracer = new Tracer(new Reading(program, knowing({})));
    expect(tracer.missing(new Traceable(one, program.roots[0] as Node))).toEqual(['lesion.site']);
    expect(tracer.missing(new Traceable(two, program.roots[1] as Node))).toEqual([]);
  });

  it('reads every kind of part, sorts the fields and names each once', () => {
    const condition = all(
      is('pain.status', 'severe'),
      not(any(is('lesion.site', 'rib'), always)),
      known('lesion.site'),
    );
    expect(fieldsOf(condition)).toEqual(['lesion.site', 'pain.status']);
    expect(fieldsOf(not(known('neuro.canal')))).toEqual(['neuro.canal']);
  });
});
