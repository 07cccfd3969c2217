import type { spineSurgery as statements } from '../../../monographs/spine-surgery.js';
import type { MonographTexts } from '../../texts.js';

export const spineSurgery: MonographTexts<typeof statements> = {
  aim: ['Libérer les structures nerveuses comprimées et stabiliser le rachis.'],
  indications: [
    'Compression nerveuse par la tumeur.',
    'Extension canalaire menaçant la moelle ou la queue de cheval ; la radiothérapie est l’autre option, selon l’état général et l’espérance de vie.',
    'Instabilité dont la persistance est prévisible après vertébroplastie.',
  ],
  cautions: ['Patient non opérable : la radiothérapie peut alors être indiquée.'],
  anatomy: ['Rachis lombaire : abord antérieur ou postérieur, selon le cas.'],
  combinations: [
    'Une ostéosynthèse complète d’ordinaire la libération ; une vertébroplastie peut s’y ajouter.',
    'Dans certains rachis instables, une ostéosynthèse postérieure percutanée avec vertébroplastie en une séance est décrite.',
  ],
};
