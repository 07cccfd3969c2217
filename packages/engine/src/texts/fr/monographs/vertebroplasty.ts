import type { vertebroplasty as statements } from '../../../monographs/vertebroplasty.js';
import type { MonographTexts } from '../../texts.js';
import {
  cementNonIndication,
  cementPainContraindications,
  cementSafetyContraindications,
  cementSpinalRelative,
} from './cement-contraindications.js';

export const vertebroplasty: MonographTexts<typeof statements> = {
  aim: ['Soulager la douleur et consolider le corps vertébral.'],
  principle: [
    'Aux étages thoracique et lombaire, l’abord est postérieur, par le pédicule dès que possible.',
    'Aux niveaux thoracique bas et lombaire, passer par les deux pédicules remplit mieux la vertèbre ; au niveau thoracique haut, un seul côté peut suffire.',
    'À l’étage thoracique supérieur, il faut souvent passer au-dessus ou à côté du pédicule.',
    'Au rachis cervical, l’abord est antérolatéral ; une voie transorale est aussi décrite pour les premières vertèbres.',
    'Laredo 2018 décrit une injection lente de 2 à 8 cm³ de ciment, volume adapté à la taille vertébrale.',
    'Un ciment très visqueux, utilisable pendant une vingtaine de minutes, permet d’injecter lentement et de repositionner la canule en cas de fuite.',
  ],
  indications: [
    'Métastase vertébrale sans menace neurologique ni instabilité, cas largement majoritaire : Laredo 2018 y voit la meilleure solution.',
    'Fracture vertébrale métastatique douloureuse, ou sa prévention ; la douleur typique est mécanique.',
    ...cementNonIndication,
  ],
  absoluteContraindications: [...cementPainContraindications, ...cementSafetyContraindications],
  relativeContraindications: cementSpinalRelative,
  cautions: [
    'Une compression nerveuse relève d’une libération chirurgicale ; la vertébroplastie n’en est qu’un complément.',
    'Une extension canalaire menaçant la moelle ou les racines de la queue de cheval relève de la chirurgie ou de la radiothérapie, que la vertébroplastie peut compléter.',
    'Un rachis instable demande une fixation : le ciment seul ne suffit pas.',
    'L’arc postérieur est une zone de cisaillement, où le ciment doit être associé à une fixation.',
    'Les métastases condensantes ou mixtes sont plus délicates à traiter et exposent nettement plus aux fuites.',
  ],
  anatomy: [
    'Toutes les vertèbres sont accessibles.',
    'Laredo 2018 illustre un ciment seul en C1 et C2, mais préfère un implant pour leurs masses latérales, où aucune fuite n’est admissible.',
  ],
  nearbyStructures: [
    'Canal rachidien et foramens sont exposés : la pointe du trocart est tenue, autant que possible, à distance du point de fuite prévisible.',
  ],
  guidance: [
    'Salle interventionnelle numérisée, salle d’angiographie avec CBCT ou, dans certains cas, scanner et amplificateur de brillance.',
    'Une excellente scopie de face et de profil est essentielle ; elle est continue pendant l’injection.',
    'Un scanner immédiat vérifie le remplissage et recherche des fuites.',
  ],
  anaesthesia: [
    'Locale ou générale, selon le contexte clinique, l’âge, l’état du patient et le nombre de niveaux.',
    'Mastier 2018 décrit une sédation simple, notamment pour un seul niveau, et une anesthésie générale pour plusieurs.',
  ],
  combinations: [
    'Biopsie par le même trocart : systématique pour Laredo 2018, facultative pour les recommandations françaises.',
    'Radiothérapie et vertébroplastie peuvent se compléter.',
    'Une fixation postérieure percutanée peut être réalisée dans le même temps.',
    'La vertébroplastie peut compléter une libération chirurgicale.',
    'Une ablation thermique peut créer une cavité facilitant le remplissage, à condition qu’aucune structure nerveuse ne se trouve dans la zone traitée.',
    'Mastier 2018 cite un algorithme ajoutant radiothérapie ou ablation si l’espérance de vie dépasse 6 mois ou si les métastases sont peu nombreuses.',
  ],
  results: [
    'Le taux moyen de bons résultats rapporté, sur la douleur comme sur la fonction, est de 85 %, sous réserve d’une indication pertinente.',
    'Une série rapporte un soulagement chez plus de 80 % des patients, un gain moyen de 5,9 points d’EVA et la reprise de la mobilité chez 77 % des patients alités.',
    'Dans le cancer du sein, une récidive locale est rapportée dans 14 % des cas, contre 86 % de progression dans les sites osseux non cimentés, avec ou sans radiothérapie.',
  ],
  delayAndDuration: [
    'Le soulagement est habituellement rapporté en 24 à 48 heures.',
    'L’effet est décrit comme durable, sans précision de durée.',
  ],
  complications: [
    'Le taux global rapporté est inférieur à 10 % : fuite, embolie pulmonaire, hématome, hémorragie, infection, hypotension, aggravation de la fonction cardiaque.',
    'Le scanner montre une fuite dans les veines, les parties molles ou les disques dans environ 70 % des cas, presque toujours muette.',
    'Les fuites dans le canal sont moins fréquentes, tolérées si elles sont minimes ; plus volumineuses, elles peuvent entraîner une complication neurologique.',
    'La compression médullaire est décrite comme exceptionnelle si l’équipement et la formation sont adaptés.',
    'Une fuite foraminale peut provoquer une radiculalgie, le plus souvent transitoire ; une infiltration, voire une chirurgie de libération de la racine, est parfois nécessaire.',
    'L’embolie de ciment dans les poumons n’est pas rare ; hors forme massive, elle reste presque toujours sans symptôme.',
  ],
  resources: [
    'Scopie de bonne qualité et opérateur formé.',
    'L’atteinte du mur postérieur ou une destruction importante demandent une expérience particulière.',
  ],
};
