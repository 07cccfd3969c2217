import type { pathwaysSystems as systems } from '../../../systems/pathways.js';
import type { SystemTexts } from '../../texts.js';

export const pathwaysTexts: SystemTexts<typeof systems> = {
  'spine-pathway': {
    name: 'Deux questions devant une métastase vertébrale',
    purpose: 'Y a-t-il une compression nerveuse, et restera-t-il une instabilité après vertébroplastie ?',
    use: ['Laredo 2018 pose deux questions avant tout traitement d’une métastase vertébrale.'],
    tables: [
      {
        caption: 'Étapes',
        columns: ['Situation', 'Ce que décrit Laredo 2018'],
        rows: [
          [
            'Compression nerveuse par la tumeur',
            'Libération chirurgicale, le plus souvent avec fixation ; vertébroplastie possible en complément',
          ],
          ['Compression nerveuse, patient inopérable', 'La radiothérapie peut être indiquée'],
          [
            'Extension canalaire menaçant la moelle ou la queue de cheval',
            'Libération chirurgicale ou radiothérapie, selon l’état et l’espérance de vie ; une vertébroplastie peut compléter la radiothérapie',
          ],
          [
            'Instabilité qui persistera après vertébroplastie',
            'Stabilisation chirurgicale (antérieure ou postérieure à l’étage lombaire) ; dans certains cas, fixation postérieure percutanée avec vertébroplastie dans le même temps',
          ],
          [
            'Ni l’une ni l’autre, cas largement majoritaire',
            'Vertébroplastie, meilleure solution ; radiothérapie possible en plus si une croissance est à craindre',
          ],
          [
            'Site où aucune fuite n’est admissible, comme les masses latérales de C1 et C2',
            'Implant qui retient le ciment',
          ],
          ['Extension prévertébrale volumineuse et très douloureuse', 'Cryoablation ou radiofréquence'],
        ],
      },
    ],
    reading: [
      'BoneMet liste les options des étapes qui s’appliquent et demande ce qui manque.',
      'En cas de compression, BoneMet place la chirurgie en premier sauf patient inopérable ou opposé, et écarte la vertébroplastie comme seul traitement.',
      'La radiothérapie reste listée aussi chez un patient opérable : c’est une déduction de BoneMet.',
    ],
    limits: [
      'Les articles ne graduent pas les déficits neurologiques et ne donnent pas de délai pour la chirurgie.',
      'Un déficit avec un état canalaire inconnu fait poser la question d’une compression : c’est une déduction de BoneMet.',
    ],
  },
  'pain-mechanism': {
    name: 'Mécanisme de la douleur et premier traitement',
    purpose: 'Quelle est la cause de la douleur, et quelle famille de traitements lui répond ?',
    use: [
      'Mastier 2018 dit que le mécanisme principal de la douleur doit être pris en compte pour choisir le premier traitement le plus adapté.',
    ],
    tables: [
      {
        caption: 'Mécanisme et traitement',
        columns: ['Mécanisme', 'Traitement'],
        rows: [
          ['Fracture', 'La stabiliser'],
          ['Volume tumoral ou inflammation', 'Détruire la tumeur, l’emboliser ou détruire le nerf'],
          ['Neuropathique, par envahissement d’un nerf sensitif', 'Neurolyse'],
        ],
      },
    ],
    reading: [
      'Une douleur mécanique augmente typiquement à l’activité et cède au repos.',
      'Plusieurs mécanismes peuvent coexister, comme dans un cas illustré : BoneMet liste alors toutes les familles concernées.',
    ],
    limits: ['Les articles ne précisent pas comment reconnaître le mécanisme principal quand plusieurs coexistent.'],
  },
  goals: {
    name: 'Objectifs du traitement',
    purpose: 'Que doit apporter le traitement ?',
    use: ['Le soulagement de la douleur et la prévention des complications peuvent être visés ensemble.'],
    tables: [
      {
        caption: 'Objectifs cités par les articles',
        columns: ['Objectif', 'Ce qui est dit'],
        rows: [
          ['Soulager la douleur', 'Le mécanisme de la douleur guide le choix'],
          [
            'Prévenir, sans symptôme',
            'Risque de fracture ou de croissance mis en balance avec celui du geste et l’espérance de vie',
          ],
          ['Consolider', 'L’objectif du ciment, seul ou avec une fixation'],
          [
            'Contrôler la tumeur ou réduire son volume',
            'N’est pas un objectif du ciment : s’y ajoutent radiothérapie ou ablation',
          ],
          ['Guérir', 'Patients sélectionnés, avec une ou peu de métastases'],
          ['Fonction et mobilité', 'Citées comme objectifs dans trois cas illustrés'],
          ['Réduire le saignement opératoire', 'Embolisation avant l’intervention'],
        ],
      },
    ],
    reading: ['Plusieurs objectifs peuvent être saisis ; les options répondent à chacun.'],
    limits: ['Les articles ne hiérarchisent pas les objectifs.'],
  },
};
