import type { radiofrequency as statements } from '../../../monographs/radiofrequency.js';
import type { MonographTexts } from '../../texts.js';
import { generalContraindications } from './general-contraindications.js';

export const radiofrequency: MonographTexts<typeof statements> = {
  aim: [
    'Détruire le tissu tumoral pour soulager la douleur ou réduire le volume de la tumeur.',
    'Chez des patients sélectionnés ayant peu de métastases, la visée peut être curative.',
  ],
  principle: [
    'Un courant alternatif délivré par une aiguille placée dans la tumeur agite les ions du tissu ; les frottements produisent la chaleur.',
    'Températures rapportées : 60 °C (Mastier 2018), 60 à 100 °C (recommandations françaises), environ 90 °C (Ahmed 2019).',
  ],
  indications: [
    'Douleur liée au volume tumoral ou à l’inflammation.',
    'Lésion soufflante, incapable de contenir du ciment.',
    'Utilisée seule : lésion douloureuse hors zone portante, ou réduction d’une lésion isolée ou lentement évolutive.',
    'Métastase unique d’un cancer permettant une survie prolongée, rénal ou thyroïdien par exemple.',
    'Lésion lytique contenue dans l’os, pour laquelle Ahmed 2019 décrit une grande efficacité.',
    'Extension prévertébrale volumineuse et douloureuse : alternative à la cryoablation.',
  ],
  absoluteContraindications: [...generalContraindications],
  cautions: [
    'Structure nerveuse dans la zone à traiter : les recommandations françaises exigent son absence quand l’ablation précède la cimentoplastie.',
    'Moins de 10 mm entre le volume traité et la moelle épinière ou un nerf : marge fixée par Laredo 2018.',
    'Composante importante dans les parties molles au-delà d’une corticale intacte, que la chaleur traverse mal : le choix peut alors ne pas être optimal, pour Ahmed 2019.',
    'Un gros vaisseau proche de la cible évacue la chaleur et peut laisser de la tumeur non traitée (dissipation thermique).',
    'La zone détruite n’est pas visible pendant le chauffage : anatomie de la tumeur et performances de la sonde doivent être connues avant le geste.',
    'Le tissu carbonisé autour de l’aiguille augmente l’impédance et gêne le chauffage.',
    'L’ablation seule ne stabilise pas l’os.',
  ],
  anatomy: [
    'Métastases osseuses et des parties molles.',
    'La marge de 10 mm restreint son emploi au voisinage du canal rachidien.',
  ],
  size: [
    'Une aiguille unique produit une zone sphérique d’au plus 4 cm.',
    'Plusieurs aiguilles bipolaires peuvent être associées pour un volume plus grand.',
  ],
  nearbyStructures: [
    'Moelle épinière et nerfs : au moins 10 mm de la zone traitée.',
    'Tube digestif, nerfs et moelle : l’absence de visualisation directe est une limite à leur proximité.',
    'Peau : risque de brûlure quand la lésion est très superficielle.',
    'Les organes voisins sont évalués avant le geste et, si besoin, protégés par des moyens actifs ou passifs.',
  ],
  guidance: ['Scanner le plus souvent ; rarement IRM.'],
  anaesthesia: ['Anesthésie générale dans la plupart des cas, selon les recommandations françaises.'],
  combinations: [
    'Avant la cimentoplastie : l’ablation ménage une cavité qui aide au remplissage.',
    'Avec ciment et vis : acétabulum, groupes I à III de Harrington.',
    'Avec ou sans radiothérapie, en complément du ciment quand un contrôle ou une réduction de la tumeur est recherché.',
    'Avec une chimio-embolisation intra-artérielle : recherche seulement.',
  ],
  results: [
    'Mastier 2018 cite 82 % de patients avec une baisse moyenne de 3 points d’EVA à 1 mois.',
    'Effet sur la douleur d’environ 70 à 90 %, selon les recommandations françaises.',
    'Mastier 2018 rapporte un contrôle local de 45 tumeurs sur 52 (87 %), suivi moyen de 21 mois ; la technique d’ablation n’est pas nommée.',
  ],
  delayAndDuration: [
    'L’antalgie survient plus tôt qu’après cryoablation.',
    'Pour Laredo 2018, elle peut procurer un soulagement plus durable que la radiothérapie.',
  ],
  complications: [
    'Lésion de structures sensibles dans la zone traitée, nerfs en particulier ; brûlure cutanée en regard d’une lésion très superficielle.',
  ],
  resources: ['Coût nettement plus élevé ; surveillance et préparation adaptées nécessaires.'],
};
