/** What a lesion's score says of it. "none": no score exists for this site. */
export type RiskLevel = 'low' | 'uncertain' | 'high' | 'none';

/** The class that sets a level's ink and ground for whatever stands inside. */
export function riskClass(level: RiskLevel): string {
  return `bm-risk-${level}`;
}
