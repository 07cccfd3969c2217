import type { SourceFile } from './source.js';

/** A publication as a clinician cites it, in both languages. */
export interface Publication {
  readonly label: { readonly en: string; readonly fr: string };
  readonly citation: { readonly en: string; readonly fr: string };
}

const same = (text: string): { en: string; fr: string } => ({ en: text, fr: text });

/** The chapter of recommendations names neither its publisher nor its year; its references run to 2019. */
export const PUBLICATIONS: Readonly<Record<SourceFile, Publication>> = {
  '000': {
    label: same('Laredo 2018'),
    citation: {
      en: 'Laredo J-D, Chiras J. Radiologie interventionnelle dans les métastases osseuses. Communication (review, in French), received 7 January 2018, accepted 26 March 2018.',
      fr: 'Laredo J-D, Chiras J. Radiologie interventionnelle dans les métastases osseuses. Communication (revue), reçue le 7 janvier 2018, acceptée le 26 mars 2018.',
    },
  },
  '001': {
    label: same('Mastier 2018'),
    citation: {
      en: 'Mastier et al. Musculoskeletal metastases management (running title). Semin Intervent Radiol 2018;35(4).',
      fr: 'Mastier et al. Musculoskeletal metastases management (titre courant). Semin Intervent Radiol 2018;35(4).',
    },
  },
  '002': {
    label: { en: 'French recommendations (lung cancer)', fr: 'Recommandations françaises (cancer du poumon)' },
    citation: {
      en: 'Traitement local de la métastase osseuse en radiologie interventionnelle. Chapter of French recommendations on bone metastases of lung cancer (references up to 2019).',
      fr: "Traitement local de la métastase osseuse en radiologie interventionnelle. Chapitre de recommandations françaises sur les métastases osseuses du cancer broncho-pulmonaire (références jusqu'en 2019).",
    },
  },
  '004': {
    label: same('Ahmed 2019'),
    citation: same(
      'Ahmed O, Feinberg N, Lea WB. Interventional techniques for the ablation and augmentation of extraspinal lytic bone metastases. Semin Intervent Radiol 2019;36:221–228.',
    ),
  },
};
