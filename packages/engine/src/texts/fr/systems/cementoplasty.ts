import type { cementoplastySystems as systems } from '../../../systems/cementoplasty.js';
import type { SystemTexts } from '../../texts.js';

export const cementoplastyTexts: SystemTexts<typeof systems> = {
  'cementoplasty-indications': {
    name: 'Indications de la cimentoplastie',
    purpose: 'Existe-t-il l’une des indications listées du ciment ?',
    use: [
      'Avant toute indication, interrogatoire, examen et imagerie doivent montrer ensemble que la lésion explique les symptômes, et la décision est pluridisciplinaire.',
      'Le plus souvent, la lésion est lytique, bien identifiée et douloureuse.',
    ],
    tables: [
      {
        caption: 'Principales indications des recommandations françaises',
        columns: ['Indication', 'Précision'],
        rows: [
          ['Douleur mal contrôlée', 'Malgré les antalgiques'],
          ['Opioïdes mal tolérés ou compliqués', 'Constipation, rétention urinaire, confusion'],
          [
            'Autres techniques palliatives inefficaces ou non indiquées',
            'Chirurgie contre-indiquée, ré-irradiation impossible',
          ],
          [
            'Antalgie et stabilisation',
            'À la place d’une chirurgie bien plus lourde (acétabulum par exemple) ; à la place d’une radiothérapie antalgique ou avec elle',
          ],
        ],
      },
    ],
    reading: [
      'BoneMet liste le ciment parmi les options quand l’une de ces indications est saisie et que rien ne s’y oppose.',
    ],
    limits: ['Rédigé pour les métastases osseuses du cancer du poumon : BoneMet le signale pour un autre primitif.'],
  },
  'cementoplasty-contraindications': {
    name: 'Contre-indications de la cimentoplastie',
    purpose: 'Quelque chose s’oppose-t-il au ciment ?',
    use: ['La liste des recommandations françaises pour la cimentoplastie.'],
    tables: [
      {
        caption: 'Non-indication, contre-indications absolues et relatives',
        columns: ['Type', 'Critère'],
        rows: [
          ['Non-indication', 'Douleur bien contrôlée par les médicaments'],
          ['Absolue', 'Fracture sans symptôme et non instable'],
          ['Absolue', 'Douleur diffuse, non localisable'],
          ['Absolue', 'Infection générale évolutive'],
          ['Absolue', 'Infection cutanée au point de ponction'],
          ['Absolue', 'Trouble sévère de la coagulation'],
          ['Absolue', 'Allergie à un composant du ciment'],
          ['Relative', 'Mur postérieur largement atteint ou reculé, selon l’expérience de l’équipe'],
          ['Relative', 'Radiculopathie'],
          ['Relative', 'Extension canalaire, ou épidurite'],
          ['Relative', 'Lésion ouverte dans une articulation'],
          ['Discutée', 'Consolidation seule, avec peu ou pas de douleur'],
        ],
      },
    ],
    reading: [
      'BoneMet écarte le ciment seul en cas de non-indication ou de contre-indication absolue, alerte en cas de contre-indication relative, et demande celles qui ne sont pas renseignées.',
      'La fracture sans symptôme et non instable est lue comme un seul critère : les deux conditions sont nécessaires.',
    ],
    limits: [
      'Rédigé pour les métastases du cancer du poumon et pour le seul ciment ; BoneMet l’étend aux techniques qui utilisent du ciment.',
      'Le caractère sévère d’un trouble de coagulation et étendu d’une atteinte du mur postérieur n’est pas défini.',
    ],
  },
  'bleeding-and-antithrombotics': {
    name: 'Seuils hémorragiques et antithrombotiques',
    purpose: 'Les conditions hémorragiques sont-elles remplies avant le ciment ?',
    use: [
      'Conditions fixées par les recommandations françaises avant une cimentoplastie.',
      'Toute modification est à organiser avec l’anesthésie et le prescripteur.',
    ],
    tables: [
      {
        caption: 'Seuils',
        columns: ['Examen', 'Condition'],
        rows: [
          ['Plaquettes', 'Plus de 50 000/mm³ (50 G/L)'],
          ['Taux de prothrombine (TP)', 'Plus de 50, imprimé sans unité ; pourcentage supposé'],
        ],
      },
      {
        caption: 'Ce que prévoit la source, à organiser avec l’anesthésie et le prescripteur',
        columns: ['Médicament', 'Ce que prévoit la source'],
        rows: [
          ['Anticoagulant oral', 'La source prévoit un relais par HBPM, avec un arrêt la veille'],
          ['Clopidogrel', 'La source prévoit un arrêt de 5 jours'],
          ['Dabigatran, rivaroxaban, apixaban', 'La source prévoit un arrêt de 48 h'],
          ['Aspirine à moins de 160 mg par jour', 'La source admet sa poursuite'],
          ['Aspirine à partir de 160 mg par jour', 'La source prévoit un arrêt de 5 jours'],
        ],
      },
    ],
    reading: [
      'Exactement 50 G/L de plaquettes ou exactement 50 % de TP ne remplit pas la condition.',
      'La source range les anticoagulants oraux directs parmi les antiagrégants : BoneMet applique 48 h aux trois qui sont cités et le relais aux autres anticoagulants oraux.',
      'Le texte peut se lire comme un arrêt de l’héparine la veille : BoneMet le lit ainsi et le dit.',
    ],
    limits: [
      'Les articles ne mentionnent ni INR, ni TCA, ni fibrinogène, ni fonction rénale, ni autres anticoagulants directs, ni prasugrel, ni ticagrélor, ni bithérapie antiagrégante, ni héparine non fractionnée, ni fondaparinux.',
      'Les articles ne précisent ni la reprise du traitement, ni l’antagonisation en urgence, ni les seuils pour l’ablation, la biopsie, la neurolyse ou l’embolisation.',
    ],
  },
  'general-contraindications': {
    name: 'Contre-indications générales',
    purpose: 'Quelque chose s’oppose-t-il à tout geste percutané ?',
    use: [
      'Mastier 2018 cite les contre-indications habituelles des traitements percutanés et endovasculaires dans leur ensemble.',
    ],
    tables: [
      {
        caption: 'Contre-indications citées',
        columns: ['Contre-indication', 'Ce qui est précisé'],
        rows: [
          ['Trouble de l’hémostase', 'Non corrigeable ; aucun chiffre'],
          ['Leucopénie', 'Aucun chiffre'],
          ['Sepsis', 'En cours'],
        ],
      },
    ],
    reading: [
      'Les complications liées au siège peuvent le plus souvent être anticipées par l’étude anatomique préalable, et dépendent de l’équipe et de la protection des organes voisins.',
    ],
    limits: [
      'La liste est laissée ouverte par son auteur.',
      'BoneMet met de côté toute technique de radiologie interventionnelle jusqu’à l’examen de la contre-indication par la RCP.',
    ],
  },
};
