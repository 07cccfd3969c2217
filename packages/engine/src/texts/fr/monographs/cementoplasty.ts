import type { cementoplasty as statements } from '../../../monographs/cementoplasty.js';
import type { MonographTexts } from '../../texts.js';
import {
  cementJointRelative,
  cementNonIndication,
  cementPainContraindications,
  cementSafetyContraindications,
  cementSpinalRelative,
} from './cement-contraindications.js';

export const cementoplasty: MonographTexts<typeof statements> = {
  aim: [
    'Antalgie locale rapide et consolidation d’un os travaillant en compression.',
    'Elle ne vise pas un contrôle tumoral local.',
  ],
  principle: [
    'Du ciment acrylique (PMMA) est injecté dans la lésion par des trocarts percutanés, sous imagerie.',
    'Le ciment prend en 8 à 18 minutes selon Laredo 2018, en quelques minutes selon les recommandations françaises.',
    'Un ciment plus visqueux fuit moins, mais diffuse et s’ancre aussi moins bien dans l’os.',
    'Le soulagement est attribué à la consolidation et à la chaleur de la prise, qui détruit des terminaisons nerveuses.',
    'Un effet limité sur les cellules tumorales est décrit au contact du ciment : sur environ 3 mm pour Ahmed 2019.',
  ],
  indications: [
    'Lésion lytique douloureuse clairement identifiée.',
    'Os soumis surtout à la compression : corps vertébral sans instabilité, toit de l’acétabulum.',
    'Douleur mal contrôlée par les antalgiques, ou opioïdes compliqués ou mal tolérés.',
    'Situation palliative où les autres techniques ont échoué ou ne sont pas indiquées : chirurgie contre-indiquée, ré-irradiation impossible.',
    'Antalgie et stabilisation en évitant une chirurgie bien plus lourde, à la place d’une radiothérapie antalgique ou avec elle.',
    'Prévention d’une fracture sur lésion lytique, selon Mastier 2018.',
    ...cementNonIndication,
  ],
  absoluteContraindications: [...cementPainContraindications, ...cementSafetyContraindications],
  relativeContraindications: [...cementSpinalRelative, ...cementJointRelative],
  cautions: [
    'L’interrogatoire, l’examen et l’imagerie doivent concorder pour imputer les symptômes à la lésion ; la décision se prend en RCP.',
    'Traiter dans le seul but de consolider, en l’absence de douleur notable, est plus discuté.',
    'Les métastases vertébrales condensantes ou mixtes demandent plus de pression et exposent nettement plus aux fuites.',
    'Un remplissage partiel peut déjà stabiliser ou soulager.',
    'Une lésion soufflant l’os ne laisse plus de contenant au ciment : la cimentoplastie n’est alors pas réalisable.',
    'Pour le risque hémorragique, les recommandations françaises exigent des plaquettes > 50 000/mm³ et un TP > 50 (unité non précisée).',
    'Les recommandations françaises portent sur les métastases du cancer bronchopulmonaire ; BoneMet les applique aux autres primitifs.',
  ],
  anatomy: [
    'Les meilleurs sièges sont ceux qui travaillent en compression.',
    'Tout os peut être traité, selon les recommandations françaises.',
    'Le ciment seul a une place limitée là où domine la torsion, comme dans les diaphyses.',
  ],
  size: [
    'Seule pour une petite lésion douloureuse ; associée à une ablation percutanée si la lésion est plus grande.',
    'Non précisée par les articles : la taille qui sépare une petite lésion d’une lésion volumineuse.',
  ],
  nearbyStructures: [
    'Dans la mesure du possible, le ciment est injecté loin du point de fuite prévisible.',
    'Articulations, foramens, canal rachidien et veines sont exposés aux fuites.',
  ],
  guidance: ['Scopie, scanner ou les deux.'],
  combinations: [
    'Avec la radiothérapie, pour soulager et stabiliser une lésion vertébrale avant que celle-ci n’agisse.',
    'Avec une ablation thermique, si la lésion est plus grande ou si un contrôle tumoral est recherché.',
    'Avec des vis ou des implants percutanés, là où dominent cisaillement ou torsion.',
    'Avec une chimio-embolisation, dans les lésions destructrices, du bassin notamment.',
    'Avec une biopsie : facultative pour les recommandations françaises, systématique lors d’une vertébroplastie pour Laredo 2018.',
    'Elle laisse possibles radiothérapie, chimiothérapie et chirurgie, simultanées ou ultérieures.',
  ],
  results: [
    'Une diminution des douleurs mécaniques de compression est rapportée dans environ 80 % des cas.',
    'Hors du rachis, une série prospective de 50 patients rapporte un gain moyen de 7,1 points d’EVA dans la première semaine.',
    'Pour l’ensemble des traitements percutanés, Ahmed 2019 rapporte 70 à 96 % de patients améliorés sur la douleur.',
  ],
  delayAndDuration: [
    'Hors du rachis, le soulagement est rapporté en quelques jours.',
    'Pour l’ensemble des traitements percutanés, le soulagement est rapporté entre 24 heures et 1 semaine.',
    'Non précisée par les articles : la durée du soulagement hors du rachis, en dehors de cas isolés.',
  ],
  complications: [
    'La fuite de ciment est la principale, plus fréquente que dans les fractures ostéoporotiques.',
    'Une fuite vasculaire peut entraîner une embolie ; une fuite épidurale, une compression radiculaire ou médullaire.',
    'Assez fréquentes vers les disques ou les parties molles, les fuites y sont le plus souvent muettes, mais provoquent parfois une douleur intense et brève.',
    'Les saignements sont rares ; ils tiennent au siège et surtout à l’état du patient.',
    'L’infection est rare mais redoutée, le ciment étant un corps étranger ; une antibioprophylaxie est évoquée, ces patients étant souvent immunodéprimés.',
  ],
  resources: ['Réalisable dans tout centre, selon Mastier 2018.'],
};
