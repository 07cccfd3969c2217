import type { neuroFields } from '../../../facts/neuro.js';
import type { FieldTexts } from '../../texts.js';
import { YES_NO } from '../yes-no.js';

export const neuroTexts: FieldTexts<typeof neuroFields> = {
  'neuro.canal': {
    label: 'Spinal canal involvement / neural compression',
    values: {
      none: 'none',
      epidural_no_compression: 'canal extension or epidural disease without compression',
      neural_compression: 'neural compression (cord, cauda equina, root)',
    },
    note: 'The sources use no epidural grade.',
  },
  'neuro.deficit': {
    label: 'Neurological deficit due to the lesion',
    values: { none: 'none', sensory: 'sensory', motor: 'motor', sphincter: 'sphincter' },
    note: 'The sources do not grade the deficit, but neural compression cannot be triaged without it. "None" excludes the other values.',
  },
  'neuro.radiculopathy': { label: 'Radiculopathy', values: YES_NO },
  'neuro.nerve_involved': {
    label: 'Nerve invaded or neurolysis target',
    values: { none: 'none', sensory: 'sensory nerve', sympathetic: 'sympathetic plexus', mixed: 'mixed nerve or cord' },
    note: 'Sensory nerves named by the source: thoracic roots, palatine, glossopharyngeal, phrenic, pudendal. Sympathetic: stellate ganglion, thoracic chain, coeliac and lumbar plexus, hypogastric and sacrococcygeal plexus.',
  },
  'neuro.target_extent': {
    label: 'Extent of nerve destruction needed',
    values: { extensive: 'extensive, along a plexus', focal: 'focal and limited' },
  },
  'neuro.test_block': {
    label: 'Anaesthetic test block',
    values: { positive: 'positive', negative: 'negative', not_done: 'not done' },
  },
  'neuro.motor_loss_irreversible': { label: 'Motor loss considered irreversible', values: YES_NO },
  'neuro.no_alternative': { label: 'No therapeutic alternative', values: YES_NO },
};
