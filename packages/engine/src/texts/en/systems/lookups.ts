import type { lookupsSystems as systems } from '../../../systems/lookups.js';
import type { SystemTexts } from '../../texts.js';

export const lookupsTexts: SystemTexts<typeof systems> = {
  histology: {
    name: 'What the histology tells',
    purpose: 'What do the articles say of this type of cancer?',
    use: ['The primary tumour is among the elements of the decision.'],
    tables: [
      {
        caption: 'By histology',
        columns: ['Feature', 'Histology'],
        rows: [
          ['Hypervascular', 'Kidney, thyroid, neuroendocrine'],
          ['Long survival possible', 'Thyroid, kidney'],
          ['Easily filled by cement', 'Myeloma, lymphoma'],
          ['Sensitive to radiation', 'Lymphoma, in one illustrated case'],
          ['Unusual bone metastases, now seen because patients live longer', 'Cancers once thought to spare bone'],
        ],
      },
    ],
    reading: ['BoneMet adds no flag for a histology that the articles do not name.'],
    limits: ['The articles do not discuss prostate cancer apart from the sclerotic aspect of some metastases.'],
  },
  anaesthesia: {
    name: 'Anaesthesia',
    purpose: 'Which anaesthesia do the articles describe?',
    use: ['What each article describes, technique by technique; the choice belongs to the anaesthetist.'],
    tables: [
      {
        caption: 'By technique',
        columns: ['Technique', 'Anaesthesia described'],
        rows: [
          [
            'Vertebroplasty (Laredo 2018)',
            'Local or general, by clinical context, age, condition and number of vertebrae',
          ],
          ['Vertebroplasty (Mastier 2018)', 'Simple sedation, above all for one level; general for several'],
          ['Radiofrequency and cryoablation (French recommendations)', 'General in most cases'],
          [
            'Cryoablation (Laredo 2018, Ahmed 2019)',
            'Light sedation, or reduced sedation and anaesthesia, as cold relieves pain',
          ],
        ],
      },
    ],
    reading: ['BoneMet shows what the articles describe beside each option.'],
    limits: ['The articles do not say anything of anaesthesia for the other techniques.'],
  },
  biopsy: {
    name: 'Biopsy',
    purpose: 'Should tissue be taken during the procedure?',
    use: [
      'Laredo 2018 takes tissue systematically during a vertebroplasty: to confirm the diagnosis, or find a change of receptors or a gene that can be targeted.',
      'For the French recommendations, biopsy may complete the procedure: proof of histology, or activity under treatment or after radiotherapy.',
    ],
    tables: [],
    reading: ['Systematic for one article and optional for the other: both are shown.'],
    limits: ['The articles do not say anything of biopsy before ablation or embolisation.'],
  },
  'named-only': {
    name: 'Systems named without content',
    purpose: 'Which systems do the articles name without describing them?',
    use: [
      'These systems appear only as titles in the reference lists; the articles give neither their items nor their thresholds, and BoneMet does not present them as described by them.',
    ],
    tables: [
      {
        caption: 'Names and references',
        columns: ['System', 'Reference'],
        rows: [
          ['Tokuhashi score, revised', 'Tokuhashi, Spine 2005'],
          ['Tomita strategy', 'Tomita, Spine 2001'],
          ['Weinstein, chapter on tumours of the spine', 'Weinstein, The Adult Spine 1991'],
          ['Frankel', 'Frankel, Paraplegia 1969'],
          ['Rades score of walking after radiotherapy', 'Rades, Int J Radiat Oncol Biol Phys 2011'],
          ['Grade of epidural disease (stereotactic radiotherapy)', 'Alghamdi, Neurosurgery 2019'],
          ['CT-based rigidity analysis against Mirels', 'Damron, Clin Orthop Relat Res 2016'],
          ['Prediction of fracture risk', 'Hipp, Clin Orthop Relat Res 1995'],
          ['Mirels, in brief', 'Jawad, Clin Orthop Relat Res 2010'],
          ['Care pathways for lung cancer', 'HAS/INCa 2013, INCa 2011'],
          ['Algorithm for metastases of the pelvis', 'Angelini 2018'],
        ],
      },
    ],
    reading: ['Nothing is computed from these systems.'],
    limits: ['Their content would have to come from their own publications, outside the four articles.'],
  },
};
