import type { ablationChoice1Rules } from '../../../rules/ablation-choice-1.js';
import type { RuleTexts } from '../../texts.js';

export const ablationChoice1Texts: RuleTexts<typeof ablationChoice1Rules> = {
  'R-168': {
    message:
      'Ablation vertébrale ou sacrée : distance à la moelle ou aux racines non renseignée (10 mm exigés pour la radiofréquence).',
    notes: {
      'CAUTION @ablation':
        'distance à la moelle ou aux racines non renseignée : radiofréquence limitée près du canal (10 mm), aucune structure nerveuse ne doit se trouver dans la zone',
    },
  },
  'R-169': {
    message:
      "Les recommandations françaises exigent l'absence de structure neurologique dans la zone traitée (cryoablation ou radiofréquence) ; Mastier 2018 considère ce risque comme relatif si une protection est possible.",
    notes: {
      'EXCLUDE @ablation': 'structure nerveuse dans la zone prévue de traitement ou à son contact',
      'DISCUSS *': 'écarter ou protéger le nerf, autre technique',
    },
  },
  'R-170': {
    message:
      "Radiofréquence : 10 mm de sécurité ; les autres techniques et les associations n'ont pas de distance indiquée mais un risque nerveux.",
    notes: {
      'EXCLUDE T-RFA': "moins de 10 mm de la moelle ou d'un nerf",
      'EXCLUDE T-RFA-M': "moins de 10 mm de la moelle ou d'un nerf",
      'EXCLUDE T-RFA-B': "moins de 10 mm de la moelle ou d'un nerf",
      'CAUTION @ablation':
        "moins de 10 mm de la moelle ou d'un nerf : aucune structure nerveuse ne doit se trouver dans la zone traitée ; lésions nerveuses rapportées",
      'CAUTION T-ABLCEM': "composante de radiofréquence écartée ; autre technique d'ablation seulement",
      'CAUTION T-MWA': '10 mm énoncés pour la radiofréquence ; sources muettes pour les micro-ondes',
      'CAUTION T-CRYO': 'pas de distance indiquée ; lésions nerveuses rapportées parmi les complications',
      'CAUTION T-ALC': "l'alcool diffuse ; pas de distance indiquée (déduction)",
      'PREP T-PROTECT': 'prévoir la protection du nerf',
    },
  },
  'R-171': {
    message: 'Structure nerveuse proche ou probable : distance à préciser avant toute ablation.',
    notes: { 'ASK @ablation': 'distance entre la zone prévue et la moelle ou un nerf' },
  },
  'R-172': {
    message: 'Analyser les organes voisins et prévoir une protection active ou passive.',
    notes: {
      'PREP @ablation':
        'anticiper et protéger : hydrodissection, CO₂, thermocouple, potentiels évoqués, neurostimulation',
    },
  },
  'R-173': {
    message: 'Stimulateur cardiaque : pas de RF monopolaire.',
    notes: {
      'EXCLUDE T-RFA-M': 'stimulateur cardiaque',
      'CAUTION T-RFA': 'mode monopolaire non utilisable ; bipolaire non abordé par les sources',
      'CAUTION T-MWA': 'stimulateur cardiaque non abordé par les sources',
      'DISCUSS *': 'avis cardiologique, contrôle du dispositif : sources muettes',
      'CAUTION T-ABLCEM': 'composante de radiofréquence monopolaire non utilisable',
      'CAUTION T-NEURO-P':
        'neurolyse par radiofréquence et stimulateur cardiaque : règle du monopolaire par extension (déduction)',
    },
  },
  'R-174': {
    message: 'Implant métallique : pas de RF monopolaire ; micro-ondes non contre-indiquées.',
    notes: {
      'EXCLUDE T-RFA-M': 'implant métallique',
      'INFO T-MWA': 'non contre-indiquées par un implant métallique',
      'CAUTION T-RFA': 'mode monopolaire non utilisable ; bipolaire non abordé par les sources',
      'CAUTION T-ABLCEM': 'composante de radiofréquence monopolaire non utilisable',
    },
  },
  'R-175': {
    message: 'Stimulateur cardiaque, implant métallique : à préciser avant RF monopolaire.',
    notes: { 'ASK T-RFA-M': 'stimulateur cardiaque, implant métallique ?' },
  },
  'R-176': {
    message:
      'Gros vaisseau : effet de dissipation thermique (« heat sink ») en radiofréquence ; micro-ondes moins sensibles.',
    notes: { 'CAUTION T-RFA': 'dissipation thermique : tumeur résiduelle' },
  },
  'R-177': {
    message: 'Visualisation indispensable : cryoablation (boule de glace visible), zones de chaleur non visibles.',
    notes: { 'CAUTION T-RFA': 'zone non visible', 'CAUTION T-MWA': 'zone non visible' },
  },
  'R-178': {
    message: '> 4 cm : une aiguille de RF ne suffit pas ; plusieurs aiguilles bipolaires ou plusieurs cryosondes.',
    notes: {
      'CAUTION T-RFA': 'une aiguille couvre 4 cm au plus',
      'CAUTION T-RFA-M': 'une aiguille couvre 4 cm au plus',
    },
  },
  'R-179': {
    message: 'Tumeur irrégulière : plusieurs cryosondes.',
    notes: { 'PREFER T-CRYO': 'plusieurs sondes modèlent le glaçon' },
  },
  'R-180': {
    message: 'Condensante ou mixte : cryoablation efficace sur tout type ; RF décrite pour les lésions lytiques.',
    notes: { 'CAUTION T-RFA': 'efficacité énoncée pour les lésions lytiques intra-osseuses' },
  },
  'R-181': {
    message:
      "Tendance hémorragique : risque de saignement à la décongélation plus élevé en cryoablation qu'avec les techniques de chaleur (pas de seuil dans la source).",
    notes: { 'CAUTION T-CRYO': 'saignement à la décongélation des vaisseaux ; la chaleur cautérise' },
  },
  'R-182': {
    message:
      'Anesthésie générale impossible : cryoablation sous sédation légère possible, mais une source évoque une AG le plus souvent.',
    notes: {
      'CAUTION T-RFA': 'anesthésie générale dans la majorité des cas',
      'DISCUSS *': "les sources diffèrent sur l'anesthésie de la cryoablation",
    },
  },
  'R-183': {
    message: 'Ciment dans la même séance : après cryoablation, attendre le réchauffement complet.',
    notes: {
      'CAUTION T-CRYO':
        'attendre le réchauffement complet avant le ciment (plus de 15 min de réchauffement actif dans un cas)',
    },
  },
  'R-184': {
    message: 'Péri-articulaire : marge visible, protection articulaire.',
    notes: { 'CAUTION @ablation': 'cartilage', 'CAUTION @cement_containing': 'fuite articulaire' },
  },
};
