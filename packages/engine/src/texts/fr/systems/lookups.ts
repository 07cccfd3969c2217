import type { lookupsSystems as systems } from '../../../systems/lookups.js';
import type { SystemTexts } from '../../texts.js';

export const lookupsTexts: SystemTexts<typeof systems> = {
  histology: {
    name: 'Ce que dit l’histologie',
    purpose: 'Que disent les articles de ce type de cancer ?',
    use: ['La tumeur primitive fait partie des éléments de la décision.'],
    tables: [
      {
        caption: 'Selon l’histologie',
        columns: ['Caractère', 'Histologie'],
        rows: [
          ['Hypervascularisé', 'Rein, thyroïde, neuroendocrine'],
          ['Longue survie possible', 'Thyroïde, rein'],
          ['Facilement rempli par le ciment', 'Myélome, lymphome'],
          ['Radiosensible', 'Lymphome, dans un cas illustré'],
          [
            'Métastases osseuses inhabituelles, vues aujourd’hui parce que la survie s’allonge',
            'Cancers réputés épargner l’os',
          ],
        ],
      },
    ],
    reading: ['BoneMet n’ajoute rien pour une histologie que les articles ne citent pas.'],
    limits: [
      'Les articles ne traitent pas du cancer de la prostate, hors l’aspect condensant de certaines métastases.',
    ],
  },
  anaesthesia: {
    name: 'Anesthésie',
    purpose: 'Quelle anesthésie les articles décrivent-ils ?',
    use: ['Ce que décrit chaque article, technique par technique ; le choix revient à l’anesthésiste.'],
    tables: [
      {
        caption: 'Selon la technique',
        columns: ['Technique', 'Anesthésie décrite'],
        rows: [
          [
            'Vertébroplastie (Laredo 2018)',
            'Locale ou générale, selon le contexte clinique, l’âge, l’état et le nombre de vertèbres',
          ],
          ['Vertébroplastie (Mastier 2018)', 'Sédation simple, surtout pour un seul niveau ; générale pour plusieurs'],
          ['Radiofréquence et cryoablation (recommandations françaises)', 'Générale dans la plupart des cas'],
          [
            'Cryoablation (Laredo 2018, Ahmed 2019)',
            'Sédation légère, ou sédation et anesthésie réduites, le froid étant antalgique',
          ],
        ],
      },
    ],
    reading: ['BoneMet affiche ce que décrivent les articles à côté de chaque option.'],
    limits: ['Les articles ne disent rien de l’anesthésie pour les autres techniques.'],
  },
  biopsy: {
    name: 'Biopsie',
    purpose: 'Faut-il prélever du tissu pendant le geste ?',
    use: [
      'Laredo 2018 prélève systématiquement lors d’une vertébroplastie : pour confirmer le diagnostic, ou trouver un changement de récepteurs ou un gène ciblable.',
      'Pour les recommandations françaises, une biopsie peut s’y ajouter : preuve histologique, ou activité sous traitement ou après radiothérapie.',
    ],
    tables: [],
    reading: ['Systématique pour un article et facultative pour l’autre : les deux sont affichés.'],
    limits: ['Les articles ne disent rien de la biopsie avant ablation ou embolisation.'],
  },
  'named-only': {
    name: 'Systèmes cités sans contenu',
    purpose: 'Quels systèmes les articles citent-ils sans les décrire ?',
    use: [
      'Ces systèmes n’apparaissent que par leur titre dans les bibliographies ; les articles n’en donnent ni les critères ni les seuils, et BoneMet ne les présente pas comme décrits par eux.',
    ],
    tables: [
      {
        caption: 'Noms et références',
        columns: ['Système', 'Référence'],
        rows: [
          ['Score de Tokuhashi révisé', 'Tokuhashi, Spine 2005'],
          ['Stratégie de Tomita', 'Tomita, Spine 2001'],
          ['Weinstein, chapitre sur les tumeurs du rachis', 'Weinstein, The Adult Spine 1991'],
          ['Frankel', 'Frankel, Paraplegia 1969'],
          ['Score de Rades sur la marche après radiothérapie', 'Rades, Int J Radiat Oncol Biol Phys 2011'],
          ['Grade d’extension épidurale (radiothérapie stéréotaxique)', 'Alghamdi, Neurosurgery 2019'],
          ['Analyse de rigidité au scanner comparée à Mirels', 'Damron, Clin Orthop Relat Res 2016'],
          ['Prédiction du risque de fracture', 'Hipp, Clin Orthop Relat Res 1995'],
          ['Mirels, en bref', 'Jawad, Clin Orthop Relat Res 2010'],
          ['Parcours de soins du cancer du poumon', 'HAS/INCa 2013, INCa 2011'],
          ['Algorithme des métastases du bassin', 'Angelini 2018'],
        ],
      },
    ],
    reading: ['Rien n’est calculé à partir de ces systèmes.'],
    limits: ['Leur contenu devrait venir de leurs propres publications, hors des quatre articles.'],
  },
};
