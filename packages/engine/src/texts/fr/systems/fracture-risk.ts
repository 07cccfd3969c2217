import type { fractureRiskSystems as systems } from '../../../systems/fracture-risk.js';
import type { SystemTexts } from '../../texts.js';

export const fractureRiskTexts: SystemTexts<typeof systems> = {
  'harrington-acetabular': {
    name: 'Groupes de Harrington de l’acétabulum',
    purpose: 'Quelles parties de l’acétabulum sont détruites ?',
    use: [
      'Les groupes décrivent la perte de substance de l’acétabulum pour guider le traitement ; ils ne mesurent pas un risque de fracture.',
      'Publication d’origine : Harrington 1981 ; les recommandations françaises n’en citent qu’un article ultérieur qui l’utilise.',
    ],
    tables: [
      {
        caption: 'Groupes tels que les définit Ahmed 2019',
        columns: ['Groupe', 'Définition', 'Prise en charge décrite'],
        rows: [
          ['I', 'Atteinte minime, dans l’os sous-chondral', 'Ciment, radiofréquence et vis peuvent être associés'],
          ['II', 'Paroi médiale détruite ; toit et paroi latérale conservés', 'Comme pour le groupe I'],
          ['III', 'Lyse étendue de la paroi médiale, du toit et du rebord latéral', 'Comme pour le groupe I'],
          ['IV', 'Effondrement de tout l’acétabulum', 'Presque toujours reconstruction chirurgicale'],
        ],
      },
    ],
    reading: [
      'Un effondrement donne le groupe IV ; sinon, la paroi médiale, le toit et le rebord latéral décident, et le groupe reste ouvert tant que l’un d’eux est inconnu.',
      'Toute autre combinaison, comme le toit seul, n’est pas décrite : BoneMet montre les composantes et ne donne pas de groupe, sauf si un groupe a été rapporté.',
      'Les articles fixent des limites différentes à ce qui peut être cimenté à l’acétabulum.',
    ],
    limits: [
      'BoneMet lit un groupe I quand parois et toit sont conservés et que la lame sous-chondrale est intacte ou partiellement atteinte ; une perte sous-chondrale étendue à parois conservées n’a pas de groupe.',
      'Dans la classification d’origine, hors des quatre articles, la quatrième classe est la résection à visée curative ; BoneMet garde l’effondrement décrit par Ahmed 2019.',
      'Un cas d’Ahmed 2019 est classé groupe I alors que sa légende décrit une corticale iliaque médiale rongée de part en part.',
    ],
  },
  'harrington-femur': {
    name: 'Critères de Harrington pour le fémur',
    purpose: 'Cette lésion fémorale présente-t-elle un critère prédictif de fracture ?',
    use: ['Quatre constatations qui prédisaient la fracture du fémur.', 'Publication d’origine : Harrington 1982.'],
    tables: [
      {
        caption: 'Critères',
        columns: ['Critère', 'Rempli si'],
        rows: [
          ['Destruction de l’os cortical', 'Plus de 50 %'],
          ['Taille de la lésion', 'Plus de 2,5 cm'],
          ['Petit trochanter', 'Avulsion pathologique'],
          ['Douleur à l’effort ou à la charge', 'Persiste malgré l’irradiation'],
        ],
      },
    ],
    reading: [
      'BoneMet signale la lésion dès qu’un critère est rempli : la lecture la moins exigeante de la source.',
      'Exactement 50 % ou exactement 2,5 cm ne remplit pas le critère.',
    ],
    limits: [
      'Les articles ne précisent ni combien de critères sont nécessaires, ni le risque associé à chacun, ni le traitement qui en découle.',
      'Pour le fémur seulement.',
    ],
  },
  'van-der-linden': {
    name: 'Critères de Van der Linden pour le fémur',
    purpose: 'Quelle part de la corticale fémorale est atteinte, et avec quel taux de fracture ?',
    use: [
      'Deux mesures de la corticale qui prédisaient la fracture du fémur.',
      'Publication d’origine : Van der Linden 2004 ; les recommandations françaises citent une publication antérieure du même groupe, de 2003.',
    ],
    tables: [
      {
        caption: 'Critères et taux de fracture',
        columns: ['Critère', 'Rempli si', 'Taux de fracture rapporté'],
        rows: [
          ['Atteinte corticale axiale', 'Plus de 30 mm', '30 %'],
          ['Atteinte corticale circonférentielle', 'Plus de 50 %', '35 %'],
        ],
      },
    ],
    reading: [
      'Chaque critère est affiché comme rempli, non rempli ou inconnu, avec son propre taux.',
      'Exactement 30 mm ou exactement 50 % ne remplit pas le critère.',
    ],
    limits: [
      'Les articles ne donnent pas le taux quand les deux critères sont remplis, ni en dessous des seuils.',
      'Pour le fémur seulement.',
    ],
  },
};
