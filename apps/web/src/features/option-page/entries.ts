import type { Explanation } from '@bonemet/engine';
import type { LibraryTexts } from '@bonemet/engine/library';
import type { Entry } from '../library/contents';

type Words = (key: 'why' | 'whyNot' | 'verify' | 'couldOpen' | 'preparation' | 'information' | 'sources') => string;

/** The table of contents of an option's page: only what the page holds. */
export function entriesOf(explanation: Explanation, t: Words, differ: string, { words }: LibraryTexts): Entry[] {
  const { sections } = words;
  const has = (held: readonly unknown[], entry: Entry) => (held.length > 0 ? [entry] : []);
  return [
    { id: 'why', title: t('why') },
    { id: 'why-not', title: t('whyNot') },
    ...has(explanation.toVerify, { id: 'verify', title: t('verify') }),
    ...has(explanation.couldOpen, { id: 'could-open', title: t('couldOpen') }),
    { id: 'preparation', title: t('preparation') },
    ...has(explanation.information, { id: 'information', title: t('information') }),
    ...has([...explanation.expected, ...explanation.figures], { id: 'results', title: sections.results }),
    ...has(explanation.delayAndDuration, { id: 'delayAndDuration', title: sections.delayAndDuration }),
    ...has(explanation.complications, { id: 'complications', title: sections.complications }),
    ...has(explanation.resources, { id: 'resources', title: sections.resources }),
    ...has(explanation.conflicts, { id: 'disagreements', title: differ }),
    { id: 'sources', title: t('sources') },
  ];
}
