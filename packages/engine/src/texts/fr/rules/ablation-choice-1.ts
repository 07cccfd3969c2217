import type { ablationChoice1Rules } from '../../../rules/ablation-choice-1.js';
import type { RuleTexts } from '../../texts.js';

export const ablationChoice1Texts: RuleTexts<typeof ablationChoice1Rules> = {
  'R-168': {
    message:
      'Ablation d’une vertèbre, du sacrum ou de la région sacro-iliaque : la distance à la moelle ou aux racines n’est pas renseignée (10 mm exigés pour la radiofréquence).',
    notes: {
      'CAUTION @ablation':
        'distance à la moelle ou aux racines non renseignée : radiofréquence limitée près du canal (10 mm), aucune structure nerveuse ne doit se trouver dans la zone',
    },
  },
  'R-169': {
    message:
      'Les recommandations françaises exigent l’absence de structure neurologique dans la zone traitée (cryoablation ou radiofréquence) ; Mastier 2018 considère ce risque comme relatif si une protection est possible.',
    notes: {
      'EXCLUDE @ablation':
        'structure nerveuse dans la zone prévue ou à son contact (énoncé pour la cryoablation et la radiofréquence, étendu aux autres ablations)',
      'DISCUSS *': 'écarter ou protéger le nerf, autre technique',
    },
  },
  'R-170': {
    message:
      'La radiofréquence exige 10 mm de distance à la moelle ou à un nerf ; aucune distance n’est indiquée pour les autres techniques et les associations, qui exposent aussi les nerfs.',
    notes: {
      'EXCLUDE T-RFA': 'moins de 10 mm de la moelle ou d’un nerf',
      'EXCLUDE T-RFA-M': 'moins de 10 mm de la moelle ou d’un nerf',
      'EXCLUDE T-RFA-B': 'moins de 10 mm de la moelle ou d’un nerf',
      'CAUTION @ablation':
        'moins de 10 mm de la moelle ou d’un nerf : aucune structure nerveuse ne doit se trouver dans la zone traitée ; lésions nerveuses rapportées',
      'CAUTION T-ABLCEM': 'composante de radiofréquence écartée ; autre technique d’ablation seulement',
      'CAUTION T-MWA': '10 mm énoncés pour la radiofréquence ; sources muettes pour les micro-ondes',
      'CAUTION T-CRYO': 'pas de distance indiquée ; lésions nerveuses rapportées parmi les complications',
      'CAUTION T-ALC': 'l’alcool diffuse ; pas de distance indiquée (déduction)',
      'PREP T-PROTECT': 'prévoir la protection du nerf',
    },
  },
  'R-171': {
    message: 'Une structure nerveuse est proche ou probable, à une distance inconnue.',
    notes: { 'ASK @ablation': 'distance entre la zone prévue et la moelle ou un nerf' },
  },
  'R-172': {
    message: 'Les organes voisins sont à analyser et, si besoin, à protéger de façon active ou passive.',
    notes: {
      'PREP @ablation': 'anticiper et protéger : eau ou CO₂, thermocouple, potentiels évoqués, neurostimulation',
    },
  },
  'R-173': {
    message: 'Stimulateur cardiaque : la radiofréquence monopolaire ne doit pas être utilisée.',
    notes: {
      'EXCLUDE T-RFA-M': 'stimulateur cardiaque',
      'CAUTION T-RFA': 'mode monopolaire non utilisable ; bipolaire non abordé par les sources',
      'CAUTION T-MWA': 'stimulateur cardiaque non abordé par les sources',
      'DISCUSS *': 'avis cardiologique, contrôle du dispositif : sources muettes',
      'CAUTION T-ABLCEM': 'composante de radiofréquence monopolaire non utilisable',
      'CAUTION T-NEURO-P':
        'neurolyse par radiofréquence et stimulateur cardiaque : règle du monopolaire par extension (déduction)',
    },
  },
  'R-174': {
    message:
      'Implant métallique : la radiofréquence monopolaire ne doit pas être utilisée ; les micro-ondes ne sont pas contre-indiquées.',
    notes: {
      'EXCLUDE T-RFA-M': 'implant métallique',
      'INFO T-MWA': 'non contre-indiquées par un implant métallique',
      'CAUTION T-RFA': 'mode monopolaire non utilisable ; bipolaire non abordé par les sources',
      'CAUTION T-ABLCEM': 'composante de radiofréquence monopolaire non utilisable',
    },
  },
  'R-175': {
    message:
      'La présence d’un stimulateur cardiaque ou d’un implant métallique est à préciser avant une radiofréquence monopolaire.',
    notes: { 'ASK T-RFA-M': 'stimulateur cardiaque, implant métallique ?' },
  },
  'R-176': {
    message:
      'Gros vaisseau voisin : la radiofréquence est sujette à la dissipation thermique (« heat sink »), les micro-ondes y sont moins sensibles.',
    notes: { 'CAUTION T-RFA': 'dissipation thermique : tumeur résiduelle' },
  },
  'R-177': {
    message:
      'Visualisation précise nécessaire : la boule de glace de la cryoablation est visible, les zones de radiofréquence et de micro-ondes ne le sont pas.',
    notes: { 'CAUTION T-RFA': 'zone non visible', 'CAUTION T-MWA': 'zone non visible' },
  },
  'R-178': {
    message:
      'Au-delà de 4 cm, une seule aiguille de radiofréquence ne couvre pas la lésion ; plusieurs aiguilles bipolaires ou plusieurs cryosondes le peuvent.',
    notes: {
      'CAUTION T-RFA': 'une aiguille couvre 4 cm au plus',
      'CAUTION T-RFA-M': 'une aiguille couvre 4 cm au plus',
    },
  },
  'R-179': {
    message: 'Tumeur irrégulière : plusieurs cryosondes peuvent être associées dans la même séance.',
    notes: { 'PROPOSE T-CRYO': 'plusieurs sondes modèlent la boule de glace' },
  },
  'R-180': {
    message:
      'Lésion condensante ou mixte : la cryoablation est dite efficace sur les lésions lytiques et condensantes, la radiofréquence sur les lésions lytiques intra-osseuses.',
    notes: { 'CAUTION T-RFA': 'efficacité énoncée pour les lésions lytiques intra-osseuses' },
  },
  'R-181': {
    message:
      'Tendance hémorragique : la cryoablation expose davantage au saignement, à la décongélation, que les techniques de chaleur (pas de seuil dans la source ; celui de la cimentoplastie est repris).',
    notes: { 'CAUTION T-CRYO': 'saignement à la décongélation des vaisseaux ; la chaleur cautérise' },
  },
  'R-182': {
    message:
      'Anesthésie générale impossible : la cryoablation est possible sous sédation légère, mais les recommandations françaises évoquent une anesthésie générale dans la majorité des cas.',
    notes: {
      'CAUTION T-RFA': 'anesthésie générale dans la majorité des cas',
      'DISCUSS *': 'les sources diffèrent sur l’anesthésie de la cryoablation',
    },
  },
  'R-183': {
    message:
      'Ciment dans la même séance : après une cryoablation, les tissus doivent être revenus à la température corporelle.',
    notes: {
      'CAUTION T-CRYO':
        'attendre le réchauffement complet avant le ciment (plus de 15 min de réchauffement actif dans un cas)',
    },
  },
  'R-184': {
    message: 'Lésion péri-articulaire : la marge doit être visible et l’articulation protégée.',
    notes: {
      'CAUTION @ablation': 'lésion possible du cartilage',
      'CAUTION @cement_containing': 'fuite de ciment dans l’articulation',
    },
  },
};
