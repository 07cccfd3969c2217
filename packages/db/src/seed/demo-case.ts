/** A sentence as it would be typed in either language of the demonstration. */
type DemoText = { readonly en: string; readonly fr: string };

/** An invented patient whose facts follow one published worked case. */
export type DemoCase = {
  /** The worked case of the clinical specification. */
  readonly source: string;
  readonly pseudonym: string;
  readonly side: 'left' | 'right' | 'midline';
  readonly identity: { readonly familyName: string; readonly givenNames: string; readonly birthDate: string };
  readonly question: DemoText;
  /** Null when nobody has asked the patient yet: the vote cannot open. */
  readonly wishes: DemoText | null;
  /** Minutes on the agenda of the next meeting; null for a case that waits. */
  readonly minutes: number | null;
  readonly facts: Readonly<Record<string, unknown>>;
};
