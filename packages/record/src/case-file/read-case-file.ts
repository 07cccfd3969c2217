import { ONLY_LESION } from '@bonemet/engine';
import type { LesionSide } from '../draft/case-draft';
import { type Json, type JsonObject, readJson, type Unreadable } from '../json/read-json';
import { Findings } from './findings';
import { CASE_FILE_FORMAT, CASE_FILE_VERSION } from './format';
import { CASE_FILE_LIMITS } from './limits';
import type { CaseFilePreview, LesionMapping } from './preview';
import { readFacts } from './read-facts';
import { readLesions } from './read-lesions';
import { NO_TEXTS, readSides, readTexts } from './read-sheet';

const FIRST_LETTER = 'A';
const NO_SIDES: ReadonlyMap<string, LesionSide> = new Map();

const isOurs = (file: JsonObject): boolean => ['format', 'version', 'case'].some((key) => file.has(key));

/** Whether a file that says what it is says so of this format and this version. */
function isThisFormat(file: JsonObject, findings: Findings): boolean {
  if (file.get('format') !== CASE_FILE_FORMAT) findings.refuse(['format'], 'not_this_format');
  else if (file.get('version') !== CASE_FILE_VERSION) findings.refuse(['version'], 'not_this_version');
  else return true;
  return false;
}

/** Reads facts and lesions. Without `lesions` all facts stand together and describe one lesion. */
function readContent(file: JsonObject, sheet: JsonObject | null, findings: Findings): LesionMapping[] {
  const several = (file.get('lesions') ?? null) !== null;
  const lesions = readLesions(file.get('lesions'), findings);
  const sides = sheet === null ? NO_SIDES : readSides(sheet, lesions.map(({ id }) => id), findings);
  readFacts(file.get('facts'), ['facts'], { scope: several ? 'case' : 'any', letter: FIRST_LETTER }, findings);
  for (const { content, path, letter } of lesions) {
    readFacts(content.get('facts'), [...path, 'facts'], { scope: 'lesion', letter }, findings);
  }
  if (several) return lesions.flatMap(({ id, letter }) => (id === null ? [] : [{ id, letter, side: sides.get(letter) ?? null }]));
  const hasLesion = findings.mapped.some(({ lesion }) => lesion !== null);
  return hasLesion ? [{ id: ONLY_LESION, letter: FIRST_LETTER, side: null }] : [];
}

function previewOf(value: Json, findings: Findings): CaseFilePreview {
  const file = findings.item(value, []);
  if (file === null) return withVerdict(findings, [], NO_TEXTS);
  const ours = isOurs(file);
  if (ours && !isThisFormat(file, findings)) return withVerdict(findings, [], NO_TEXTS);
  findings.checkKeys(file, [], ours ? ['format', 'version', 'case', 'facts', 'lesions'] : ['facts', 'lesions']);
  const sheet = findings.object(file.get('case'), ['case']);
  const texts = sheet === null ? NO_TEXTS : readTexts(sheet, findings);
  const lesions = readContent(file, sheet, findings);
  // Our own format says of itself that it is a case, even one that nobody has filled in yet.
  const found = [lesions, findings.mapped, findings.unmapped, findings.refused];
  if (!ours && found.every(({ length }) => length === 0)) findings.refuse([], 'empty');
  return withVerdict(findings, lesions, texts);
}

function withVerdict(
  { mapped, unmapped, refused }: Findings,
  lesions: readonly LesionMapping[],
  texts: CaseFilePreview['texts'],
): CaseFilePreview {
  return { unreadable: null, mapped, unmapped, refused, lesions, texts, importable: unmapped.length === 0 && refused.length === 0 };
}

const notRead = (unreadable: Unreadable): CaseFilePreview => ({
  unreadable,
  mapped: [],
  unmapped: [],
  refused: [],
  lesions: [],
  texts: NO_TEXTS,
  importable: false,
});

/**
 * What a case file would bring in: a bare case of the engine (`facts` and `lesions`) or our own export.
 * Nothing is guessed: no value is converted, no key is matched by similarity, an absent field stays
 * absent and null stays the answer "unknown". It never throws, whatever the text.
 */
export function readCaseFile(text: string): CaseFilePreview {
  const reading = readJson(text.replace(/^\uFEFF/, ''), CASE_FILE_LIMITS);
  if (!reading.ok) return notRead(reading.unreadable);
  const findings = new Findings();
  findings.refused.push(...reading.flaws.map((flaw) => ({ ...flaw, params: null })));
  return previewOf(reading.value, findings);
}
