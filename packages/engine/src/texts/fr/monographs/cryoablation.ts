import type { cryoablation as statements } from '../../../monographs/cryoablation.js';
import type { MonographTexts } from '../../texts.js';
import { generalContraindications } from './general-contraindications.js';

export const cryoablation: MonographTexts<typeof statements> = {
  aim: [
    'Détruire le tissu tumoral par le froid, pour soulager la douleur ou réduire le volume de la tumeur.',
    'Chez des patients sélectionnés ayant peu de métastases, la visée peut être curative.',
  ],
  principle: [
    'La détente de l’argon à la pointe de la sonde congèle le tissu (effet Joule-Thomson).',
    'Deux cycles sont réalisés, chacun avec environ 10 minutes de congélation et 5 minutes de décongélation.',
    'Températures de pointe rapportées : −100 °C (Laredo 2018), −160 °C ou moins (Ahmed 2019), −180 °C (Mastier 2018).',
    'Températures tissulaires létales rapportées : dès −20 °C (Laredo 2018), −40 à −60 °C (Ahmed 2019).',
  ],
  indications: [
    'Douleur liée au volume tumoral ou à l’inflammation.',
    'Extension prévertébrale volumineuse et douloureuse.',
    'Toute métastase, ostéolytique ou condensante.',
    'Lésion à la fois osseuse et des parties molles, la corticale n’arrêtant pas la congélation.',
    'Nécessité de voir précisément les marges de l’ablation.',
    'Tumeur volumineuse ou irrégulière.',
    'Utilisée seule : lésion douloureuse hors zone portante, ou réduction d’une lésion isolée ou lentement évolutive.',
    'Métastase unique d’un cancer permettant une survie prolongée, rénal ou thyroïdien par exemple.',
  ],
  absoluteContraindications: [...generalContraindications],
  cautions: [
    'Structure nerveuse dans la zone à traiter : les recommandations françaises exigent son absence quand l’ablation précède la cimentoplastie.',
    'Un saignement est possible à la décongélation des vaisseaux lésés ; le risque est plus élevé qu’avec la chaleur, qui cautérise.',
    'Ahmed 2019 décrit une préservation relative des parties molles et des nerfs.',
    'La cryoablation n’est pas sans risque pour les nerfs : le froid sert aussi à les détruire, et leur lésion compte parmi ses complications.',
    'Une marge de sécurité autour de la tumeur est à respecter.',
    'L’ablation seule ne stabilise pas l’os.',
  ],
  anatomy: ['Métastases osseuses et des parties molles.'],
  size: [
    'Plusieurs sondes utilisées ensemble modèlent une boule de glace plus grande.',
    'Illustrée avec six aiguilles dans le toit de l’acétabulum et quatre sondes dans la scapula.',
  ],
  nearbyStructures: [
    'Le bord visible de la glace aide à proximité des nerfs, de la moelle, du tube digestif et des articulations.',
    'Peau : risque de brûlure quand la lésion est très superficielle.',
    'Les organes voisins sont évalués avant le geste et, si besoin, protégés par des moyens actifs ou passifs.',
    'Non précisé par les articles : une distance minimale aux nerfs ou à la moelle pour la cryoablation.',
  ],
  guidance: ['Scanner le plus souvent, où la glace est visible ; aussi IRM et échographie.'],
  anaesthesia: [
    'Le froid est lui-même antalgique : sédation légère (Laredo 2018), sédation et anesthésie allégées (Ahmed 2019).',
    'Anesthésie générale dans la plupart des cas, selon les recommandations françaises.',
  ],
  combinations: [
    'Ciment seulement après retour du tissu à la température corporelle, car le froid perturbe la polymérisation.',
    'Dans un cas d’Ahmed 2019, les pointes des sondes ont été chauffées activement plus de 15 minutes avant le ciment.',
    'Laredo 2018 juge difficile l’association au ciment dans la même séance.',
    'Pour les recommandations françaises, l’ablation ménage une cavité qui aide au remplissage.',
    'Avec la radiothérapie : les recommandations françaises évoquent un bénéfice possible par rapport à la radiothérapie seule.',
  ],
  results: [
    'Mastier 2018 cite 61 patients avec une baisse moyenne de 3,5 points d’EVA à 1 mois et de 5,5 à 6 mois.',
    'Effet sur la douleur supérieur à 75 %, selon les recommandations françaises.',
    'Mastier 2018 rapporte un contrôle local de 45 tumeurs sur 52 (87 %), suivi moyen de 21 mois ; la technique d’ablation n’est pas nommée.',
  ],
  delayAndDuration: [
    'Selon Mastier 2018, l’antalgie est retardée par rapport à la radiofréquence, mais prolongée.',
    'Ahmed 2019 donne 24 heures à 1 semaine pour l’ensemble des traitements percutanés.',
    'Pour Laredo 2018, elle peut procurer un soulagement plus durable que la radiothérapie.',
  ],
  complications: [
    'Lésion de structures sensibles dans la zone traitée, nerfs en particulier ; brûlure cutanée en regard d’une lésion très superficielle.',
    'Saignement à la décongélation.',
  ],
  resources: [
    'Procédure longue ; coût élevé des sondes.',
    'Pour des équipes expertes disposant d’un plateau technique avancé.',
  ],
};
