import type { ConflictId } from '../../conflicts/conflicts.js';
import type { ConflictText } from '../texts.js';

export const conflictTexts: Readonly<Record<ConflictId, ConflictText>> = {
  'C-01': {
    topic: 'Mirels – étendue du score',
    display:
      'Les sources diffèrent sur le minimum du score de Mirels (0 ou 4). Quatre items d’au moins 1 point donnent 4 à 12 : seule la plage 4–12 est calculée.',
  },
  'C-02': {
    topic: 'Mirels – seuil d’action et score de 8',
    display:
      'Les sources diffèrent pour un score de Mirels à 8 : deux revues placent le seuil au-dessus de 8, une renvoie au jugement clinique, la publication princeps (hors des quatre sources) recommande une fixation dès 8. Toutes les positions sont affichées.',
  },
  'C-03': {
    topic: 'Mirels – risque de fracture à 9 exactement',
    display:
      'La source donne 33 % pour un score supérieur à 9 et une fixation prophylactique à partir de 9 ; le risque à 9 exactement n’est pas précisé.',
  },
  'C-04': {
    topic: 'Mirels – score de 7 exactement',
    display:
      'À 7 exactement, le risque (≤ 7) et la radiothérapie traditionnelle (< 7) ne se recouvrent pas ; la radiothérapie est proposée à la discussion, et l’écart est signalé.',
  },
  'C-05': {
    topic: 'Ciment seul dans les os longs et zones de cisaillement',
    display:
      'Les sources diffèrent sur le ciment seul dans les os longs : écarté comme stabilisation (Laredo 2018, recommandations françaises), admis pour l’antalgie (Mastier 2018), toujours employé, souvent avec d’autres techniques, dans les lésions portantes ou à haut risque (Ahmed 2019).',
  },
  'C-06': {
    topic: 'Cimentoplastie préventive en cas de douleur absente ou faible',
    display:
      'Les sources diffèrent sur le ciment préventif : Mastier 2018 l’admet après mise en balance du risque et de l’espérance de vie, les recommandations françaises le jugent discuté et en font une contre-indication en cas de fracture asymptomatique stable.',
  },
  'C-07': {
    topic: 'Extension épidurale ou canalaire et ciment',
    display:
      'Les sources diffèrent sur l’épidurite : contre-indication relative, plutôt chirurgie ou association à la radiothérapie (recommandations françaises) ; chirurgie ou radiothérapie, vertébroplastie en complément (Laredo 2018) ; pas de surcroît de complications dans une série (Mastier 2018).',
  },
  'C-08': {
    topic: 'Rupture du mur postérieur',
    display:
      'Les sources diffèrent sur le mur postérieur : « pas une contre-indication » (Laredo 2018) ou « contre-indication relative si atteinte extensive ou recul » (recommandations françaises). Les deux exigent de l’expérience.',
  },
  'C-09': {
    topic: 'Cyphoplastie à ballonnets',
    display:
      'Les sources diffèrent sur la cyphoplastie : usage de niche (Laredo 2018), indication à clarifier (Mastier 2018), non retenue par la HAS en 2009 et sans supériorité (recommandations françaises).',
  },
  'C-10': {
    topic: 'Nombre de lésions pour une visée curative',
    display:
      'Les sources diffèrent sur le nombre : lésion unique (Laredo 2018), « peu » de lésions sans chiffre (Mastier 2018), moins de trois à cinq (Ahmed 2019, ambigu entre < 3 et < 5).',
  },
  'C-11': {
    topic: 'Anesthésie pour la cryoablation',
    display:
      'Les sources diffèrent sur l’anesthésie de la cryoablation : sédation légère ou réduite (Laredo 2018, Ahmed 2019) ou anesthésie générale le plus souvent (recommandations françaises).',
  },
  'C-12': {
    topic: 'Cryoablation et ciment dans la même séance',
    display:
      'Les sources diffèrent sur le ciment juste après cryoablation : difficile (Laredo 2018), possible après réchauffement complet, plus de 15 min de réchauffement actif dans un cas (Ahmed 2019), ablation facilitant le remplissage (recommandations françaises).',
  },
  'C-13': {
    topic: 'Nerfs et ablation',
    display:
      'Les sources diffèrent sur les nerfs : 10 mm pour la RF (Laredo 2018), aucune structure nerveuse dans la zone (recommandations françaises), risque relatif si protection (Mastier 2018), cryoablation relativement respectueuse (Ahmed 2019) alors que la cryoneurolyse existe (Mastier 2018). La cryoablation n’est pas à considérer comme sans risque nerveux.',
  },
  'C-14': {
    topic: 'Températures de la cryoablation',
    display:
      'Les sources diffèrent sur la température de pointe (−100 / −160 / −180 °C) et la température létale (−20 ou −40 à −60 °C). Pour information, sans calcul.',
  },
  'C-15': {
    topic: 'Températures de la radiofréquence',
    display:
      'Les sources diffèrent sur la température de RF (60, 60–100, environ 90 °C) ; compatibles. Pour information.',
  },
  'C-16': {
    topic: 'Durée de l’antalgie après embolisation',
    display: 'Les sources diffèrent légèrement : 3 semaines à 8 mois (Laredo 2018) ou 1 à 9 mois (Mastier 2018).',
  },
  'C-17': {
    topic: 'Syndrome post-embolisation',
    display:
      'Les sources diffèrent : possible après masses volumineuses (Laredo 2018) ou fréquent, 18 à 86 % (Mastier 2018).',
  },
  'C-18': {
    topic: 'Rôle principal de l’embolisation',
    display:
      'La même source qualifie de « principale » l’indication préopératoire puis l’indication antalgique. Les deux sont présentées.',
  },
  'C-19': {
    topic: 'Acétabulum – destruction acceptable pour la radiologie interventionnelle',
    display:
      'Les sources diffèrent sur les limites à l’acétabulum : pas de destruction sous-chondrale étendue ni de fracture déplacée (Laredo 2018), contre-indication relative si ouverture articulaire (recommandations françaises), jusqu’à Harrington III en technique combinée (Ahmed 2019).',
  },
  'C-20': {
    topic: 'Têtes fémorale et humérale',
    display:
      'Les sources diffèrent sur la cimentoplastie des têtes fémorale et humérale : exceptionnelle (Laredo 2018) ou tous les os possibles (recommandations françaises).',
  },
  'C-21': {
    topic: 'Sternum – ciment seul ou avec vis',
    display:
      'Les sources diffèrent sur le sternum fracturé : ciment seul efficace dans un cas (Mastier 2018), échec attendu sans vis selon un autre auteur (Ahmed 2019).',
  },
  'C-22': {
    topic: 'Réponse antalgique à la radiothérapie',
    display:
      'Les sources diffèrent sur la réponse antalgique à la radiothérapie (41 % ou 50–80 %, définitions différentes) ; réponse complète : 25 % (Mastier 2018) ou 25 % au plus (Ahmed 2019).',
  },
  'C-23': {
    topic: 'Réponse antalgique après ablation ou radiologie interventionnelle',
    display:
      'Les sources donnent des fourchettes différentes (82 % ; 70–90 % / > 75 % ; 70–96 %), populations et définitions différentes.',
  },
  'C-24': {
    topic: 'Délai d’action antalgique de la cryoablation',
    display:
      'Les sources diffèrent sur le délai d’action de la cryoablation : retardé (Mastier 2018) ou 24 h à 1 semaine pour l’ensemble des gestes percutanés (Ahmed 2019).',
  },
  'C-25': {
    topic: 'Biopsie lors de la vertébroplastie',
    display: 'Les sources diffèrent : biopsie systématique (Laredo 2018) ou optionnelle (recommandations françaises).',
  },
  'C-26': {
    topic: 'AOD et ligne « anticoagulant oral »',
    display:
      'La source classe les AOD parmi les antiagrégants (arrêt 48 h) et prévoit un relais HBPM pour « l’anticoagulant oral ». Ici, les 48 h s’appliquent aux trois AOD cités et le relais aux autres anticoagulants oraux ; l’ambiguïté est signalée.',
  },
  'C-27': {
    topic: 'Effet antitumoral du ciment',
    display:
      'Les sources s’accordent sur un effet limité, mais diffèrent sur le mécanisme (monomère ou chaleur). Le contrôle tumoral n’est jamais présenté comme un objectif du ciment seul.',
  },
  'C-28': {
    topic: 'Masses latérales de C1–C2',
    display: 'La même source préfère un implant mais illustre un ciment simple en C1–C2.',
  },
  'C-29': {
    topic: 'Chirurgie de référence des os longs et survie incertaine',
    display:
      'Les sources diffèrent : chirurgie d’abord (Laredo 2018, recommandations françaises), percutané si survie incertaine (Mastier 2018) ou patient inopérable ou opposé (Ahmed 2019).',
  },
  'C-30': {
    topic: 'Catégorie SINS et approche en deux questions',
    display:
      'Le SINS avant traitement et l’instabilité résiduelle attendue après vertébroplastie sont deux informations distinctes ; les deux sont affichées.',
  },
  'C-31': {
    topic: 'Anesthésie pour la vertébroplastie',
    display:
      'Les sources diffèrent sur l’option la plus légère (locale ou sédation) ; les deux lient l’anesthésie générale au nombre de niveaux.',
  },
  'C-32': {
    topic: 'Portée de la préférence pour l’ablation dans les recommandations françaises',
    display:
      'Il est incertain que les recommandations françaises préfèrent l’ablation pour tous les os longs et plats ou seulement pour les lésions volumineuses étendues aux parties molles. Ici, la préférence ne s’applique qu’à cette dernière situation ; l’ambiguïté est signalée ailleurs.',
  },
  'C-33': {
    topic: 'Durabilité de l’ablation et de la radiothérapie',
    display:
      'L’effet pourrait durer plus que celui de la radiothérapie (Laredo 2018) ou des autres traitements (Ahmed 2019) ; Mastier 2018 souligne un niveau de preuve souvent modeste et des essais en cours.',
  },
  'C-34': {
    topic: 'Agents emboliques liquides',
    display:
      'Les sources diffèrent sur la colle : peu utilisée (Laredo 2018) ou parmi les agents distaux les plus employés (Mastier 2018).',
  },
  'C-35': {
    topic: 'Temps de durcissement du ciment',
    display: 'Les sources diffèrent sur le durcissement (8 à 18 min ou quelques minutes). Pour information.',
  },
  'C-36': {
    topic: 'Ablation seule en zone portante',
    display:
      'Les sources diffèrent : ablation isolée réservée aux sites non portants (recommandations françaises), association possible au ciment (Laredo 2018), cryoablation du toit acétabulaire illustrée sans mention de ciment (Mastier 2018).',
  },
  'C-37': {
    topic: 'Première option locale pour une métastase douloureuse non compliquée',
    display:
      'Les sources diffèrent sur la première option : vertébroplastie pour la vertèbre stable (Laredo 2018), radiothérapie, traitement palliatif de référence (Ahmed 2019, sur les sièges extra-rachidiens), cimentoplastie en alternative ou en association à la radiothérapie (recommandations françaises).',
  },
  'C-38': {
    topic: 'Contre-indications générales : lesquelles, et pour quelles techniques',
    display:
      'Les sources diffèrent sur les contre-indications générales : infection, trouble sévère de la coagulation et allergie pour le ciment (recommandations françaises) ; trouble de l’hémostase non corrigeable, leucopénie et sepsis pour tous les gestes percutanés (Mastier 2018) ; aucune n’est rappelée là où Laredo 2018 et Ahmed 2019 décrivent leurs options. La contre-indication reste affichée et prévaut jusqu’à l’avis de la RCP.',
  },
};
