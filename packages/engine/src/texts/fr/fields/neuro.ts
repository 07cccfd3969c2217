import type { neuroFields } from '../../../facts/neuro.js';
import type { FieldTexts } from '../../texts.js';
import { YES_NO } from '../yes-no.js';

export const neuroTexts: FieldTexts<typeof neuroFields> = {
  'neuro.canal': {
    label: 'Atteinte du canal rachidien / compression nerveuse',
    values: {
      none: 'aucune',
      epidural_no_compression: 'extension canalaire ou épidurite sans compression',
      neural_compression: 'compression nerveuse (moelle, queue de cheval, racine)',
    },
    note: 'Les sources n’utilisent pas de grade épidural.',
  },
  'neuro.deficit': {
    label: 'Déficit neurologique lié à la lésion',
    values: { none: 'aucun', sensory: 'sensitif', motor: 'moteur', sphincter: 'sphinctérien' },
    note: 'Les sources ne gradent pas le déficit, mais une compression nerveuse ne peut être orientée sans lui. « Aucun » exclut les autres valeurs.',
  },
  'neuro.radiculopathy': { label: 'Radiculopathie', values: YES_NO },
  'neuro.nerve_involved': {
    label: 'Nerf envahi ou cible de la neurolyse',
    values: {
      none: 'aucun',
      sensory: 'nerf sensitif',
      sympathetic: 'plexus sympathique',
      mixed: 'nerf mixte ou moelle',
    },
    note: 'Nerfs sensitifs cités par la source : racines thoraciques, palatin, glossopharyngien, phrénique, pudendal. Sympathiques : ganglion stellaire, chaîne thoracique, plexus cœliaque et lombaire, plexus hypogastrique et sacro-coccygien.',
  },
  'neuro.target_extent': {
    label: 'Étendue de la destruction nerveuse recherchée',
    values: { extensive: 'étendue, le long d’un plexus', focal: 'focale et limitée' },
  },
  'neuro.test_block': {
    label: 'Bloc-test anesthésique',
    values: { positive: 'positif', negative: 'négatif', not_done: 'non réalisé' },
  },
  'neuro.motor_loss_irreversible': { label: 'Déficit moteur considéré comme irréversible', values: YES_NO },
  'neuro.no_alternative': { label: 'Aucune alternative thérapeutique', values: YES_NO },
};
