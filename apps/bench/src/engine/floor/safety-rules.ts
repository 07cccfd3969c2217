import type { Facts } from '@bonemet/engine';

function neurologicalDeficit(facts: Facts): boolean {
  const deficit = facts['neuro.deficit'];
  if (deficit == null) return false;
  return deficit.includes('sensory') || deficit.includes('motor') || deficit.includes('sphincter');
}

/** The rules of the shared problem that hold at every site, written by hand. */
export function safetyRules(facts: Facts, fired: string[]): void {
  const doac = facts['meds.doac'];
  const namedDoac = doac === 'dabigatran' || doac === 'rivaroxaban' || doac === 'apixaban';
  const hours = facts['meds.doac_hours_stopped'];
  if (namedDoac && hours != null && hours < 48) fired.push('R-051');

  const aspirin = facts['meds.aspirin_mg_day'];
  const takesAspirin = aspirin != null && aspirin > 0;
  const clopidogrel = facts['meds.clopidogrel'] === 'yes';
  const anticoagulated = facts['meds.vka'] === 'yes' || namedDoac || doac === 'other_doac';
  if ((clopidogrel && takesAspirin) || (anticoagulated && (clopidogrel || takesAspirin))) fired.push('R-058');

  if (
    facts['patient.active_general_infection'] == null ||
    facts['patient.cement_allergy'] == null ||
    facts['labs.coag_disorder'] == null ||
    facts['labs.leukopenia'] == null ||
    facts['patient.skin_infection_puncture'] == null
  ) {
    fired.push('R-064');
  }

  const site = facts['lesion.site'];
  const axial = site == null || site === 'vertebra' || site === 'sacrum' || site === 'sacroiliac_region';
  if (axial && neurologicalDeficit(facts)) fired.push('R-068');
}
