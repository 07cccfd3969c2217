import type { scoresSystems as systems } from '../../../systems/scores.js';
import type { SystemTexts } from '../../texts.js';

export const scoresTexts: SystemTexts<typeof systems> = {
  sins: {
    name: 'Score SINS d’instabilité vertébrale néoplasique',
    purpose: 'À quel point cette métastase vertébrale est-elle instable ?',
    use: [
      'Il chiffre l’instabilité due à une métastase du rachis ou du sacrum.',
      'Six critères s’additionnent : niveau, douleur, type de lésion osseuse, alignement, tassement du corps, éléments postérolatéraux.',
      'Publication d’origine : Fisher 2010.',
    ],
    tables: [],
    reading: [
      'Le total va jusqu’à 18 : 0 à 6, lésion stable ; 7 à 12, stabilité incertaine ; 13 à 18, lésion instable.',
      'Laredo 2018 demande aussi quelle instabilité persistera après une vertébroplastie : le score avant traitement ne répond pas à cette question.',
      'Quand des critères manquent, BoneMet affiche l’intervalle où se situe le total, et une catégorie seulement si tout l’intervalle y tombe.',
    ],
    limits: [
      'Seul Laredo 2018 décrit ce score ; les trois autres articles n’en parlent pas.',
      'Les articles ne précisent pas la conduite à tenir pour un total de 7 à 12.',
      'Les articles ne précisent pas comment coter plusieurs niveaux : BoneMet cote chacun séparément et ne les additionne jamais.',
      'Un tassement d’exactement 50 % n’a pas de classe dans le tableau ; saisi comme tassement de degré non précisé, il compte pour 2 à 3 points.',
      'Une douleur permanente non mécanique n’a pas de classe propre : le tableau ne cite que la douleur occasionnelle non mécanique, pour 1 point.',
      'Une lésion perméative n’est pas dans le tableau : BoneMet demande si elle est lytique, mixte ou condensante.',
      'En présence d’une subluxation et d’une déformation, BoneMet retient la classe la plus élevée, 4 points ; le coccyx n’a pas de score.',
    ],
  },
  mirels: {
    name: 'Score de Mirels',
    purpose: 'Quel est le risque de fracture pathologique de cet os long ?',
    use: [
      'Il estime le risque de fracture d’un os long et aide à décider d’une fixation préventive.',
      'Quatre critères cotés de 1 à 3 : siège, douleur, type de lésion, taille.',
      'Publication d’origine : Mirels 1989.',
      'Il ne s’applique ni au rachis, ni au bassin, ni aux os plats, ni à un os déjà fracturé.',
    ],
    tables: [
      {
        caption: 'Ce que disent les articles, selon le score',
        columns: [
          'Score',
          'Laredo 2018',
          'Mastier 2018 (extrémité supérieure du fémur)',
          'Ahmed 2019 : risque de fracture',
          'Ahmed 2019 : traitement décrit',
        ],
        rows: [
          [
            '4 à 6',
            'Rien n’est dit',
            'Rien n’est dit',
            'Faible, 5 %',
            'Traditionnellement irradiation ; si l’os n’est pas portant, ablation, ciment ou les deux',
          ],
          [
            '7',
            'Rien n’est dit',
            'Rien n’est dit',
            'Faible, 5 %',
            'L’irradiation n’est décrite qu’en dessous de 7 ; ablation, ciment ou les deux si l’os n’est pas portant',
          ],
          [
            '8',
            'Non couvert : le seuil est au-dessus de 8',
            'Non couvert : le seuil est au-dessus de 8',
            '15 %',
            'Conservateur ou interventionnel, selon le jugement clinique',
          ],
          [
            '9',
            'Risque modéré ou important, fixation préventive nécessaire',
            'Suggère une stabilisation préventive',
            'Non précisé : les 33 % valent au-dessus de 9',
            'Fixation préventive ; en radiologie interventionnelle, ciment toujours, souvent avec stabilisation percutanée et ablation',
          ],
          ['10 à 12', 'Comme pour 9', 'Comme pour 9', '33 %', 'Comme pour 9'],
        ],
      },
    ],
    reading: [
      'Le total va de 4 à 12 ; Laredo 2018 imprime un minimum de 0, impossible avec quatre critères d’au moins 1 point.',
      'Ahmed 2019 range les lésions portantes avec les scores de 9 ou plus, quel que soit leur propre score.',
      'Pour Mastier 2018, la chirurgie n’est pas retenue chez les patients dont la survie est incertaine, même au-dessus de 8.',
      'Les pourcentages viennent d’une étude de validation de 78 lésions, dont 27 fracturées à 6 mois, telle que la rapporte Ahmed 2019.',
      'Quand des critères manquent, BoneMet affiche l’intervalle du total et ne conclut sur un seuil que si tout l’intervalle est du même côté.',
    ],
    limits: [
      'Le tableau des critères est vide dans la version d’Ahmed 2019 que nous avons lue et absent de Laredo 2018 ; les classes viennent du texte d’Ahmed 2019.',
      'Les articles ne donnent pas l’ordre des types de lésion : condensante, mixte, lytique pour 1, 2, 3 points est l’ordre de la publication d’origine.',
      'Les articles ne précisent pas comment coter une lésion indolore ou perméative, ni si la tête et le col du fémur sont péri-trochantériens : le clinicien choisit.',
      'Les recommandations françaises citent, par son seul titre, une étude qui trouve l’analyse de rigidité au scanner plus exacte que ce score au fémur.',
    ],
  },
};
