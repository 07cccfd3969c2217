/** The surgical technique of a bone: the code depends on where the lesion is. */
type SurgeryCode = 'T-SURG-SPINE' | 'T-SURG-ACET' | 'T-SURG-LONG' | 'T-SURG-OTHER';

const SURGERY_BY_SITE: ReadonlyMap<string, SurgeryCode> = new Map<string, SurgeryCode>([
  ['vertebra', 'T-SURG-SPINE'],
  ['sacrum', 'T-SURG-SPINE'],
  ['acetabulum', 'T-SURG-ACET'],
  ['femoral_head', 'T-SURG-LONG'],
  ['femoral_neck', 'T-SURG-LONG'],
  ['proximal_femur_unspecified', 'T-SURG-LONG'],
  ['femur_trochanteric', 'T-SURG-LONG'],
  ['femur_diaphysis', 'T-SURG-LONG'],
  ['femur_distal', 'T-SURG-LONG'],
  ['humeral_head', 'T-SURG-LONG'],
  ['humerus_proximal_unspecified', 'T-SURG-LONG'],
  ['humerus_shaft', 'T-SURG-LONG'],
  ['tibia', 'T-SURG-LONG'],
  ['other_long_bone', 'T-SURG-LONG'],
]);

/**
 * The code of surgery at a site, by the codes of the field `lesion.site`. Flat bones, the iliac bone,
 * an unknown site and a site that is not in the catalogue all give T-SURG-OTHER.
 */
export function surgeryAt(site: string | null): SurgeryCode {
  return (site === null ? undefined : SURGERY_BY_SITE.get(site)) ?? 'T-SURG-OTHER';
}
