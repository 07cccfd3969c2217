import type { CONFLICTS } from '../../conflicts/conflicts.js';
import type { ConflictTexts } from '../texts.js';

export const conflictTexts: ConflictTexts<typeof CONFLICTS> = {
  'C-01': {
    topic: 'Étendue du score de Mirels',
    positions: [
      'Chacun des quatre critères vaut de 1 à 3 points, mais le total est annoncé de 0 à 12.',
      'Le total va de 4 à 12.',
    ],
    display:
      'Les sources diffèrent sur le minimum du score de Mirels (0 ou 4). Quatre items d’au moins 1 point donnent 4 à 12 : seule la plage 4–12 est calculée.',
  },
  'C-02': {
    topic: 'Score de Mirels à partir duquel une fixation est conseillée',
    positions: [
      'Au-dessus de 8, le score oriente vers une ostéosynthèse préventive, le risque de fracture étant modéré ou important. L’article ne dit pas que faire à 8 exactement.',
      'À l’extrémité supérieure du fémur, un score supérieur à 8 oriente vers une stabilisation préventive, mais la chirurgie est récusée si l’espérance de vie est incertaine. L’article ne dit pas que faire à 8 exactement.',
      'À 8, le jugement clinique tranche entre traitement conservateur et interventionnel. À partir de 9, le traitement est une fixation prophylactique.',
      'Le résumé de Mirels 1989 conseille une fixation prophylactique dès un score de 8, avant l’irradiation.',
    ],
    display:
      'Les sources diffèrent pour un score de Mirels à 8 : deux revues placent le seuil au-dessus de 8, une renvoie au jugement clinique, la publication princeps (hors des quatre sources) recommande une fixation dès 8. Toutes les positions sont affichées ; 8 n’appartient à aucune des deux tranches.',
  },
  'C-03': {
    topic: 'Risque de fracture pour un score de Mirels de 9 exactement',
    positions: [
      'Le risque de fracture de 33 % est donné pour les scores supérieurs à 9.',
      'La fixation prophylactique est décrite à partir d’un score de 9.',
      'Des pages de référence sur le score donnent un risque d’environ 33 % à partir d’un score de 9.',
    ],
    display:
      'La source donne 33 % pour un score supérieur à 9 et une fixation prophylactique à partir de 9 ; le risque à 9 exactement n’est pas précisé.',
  },
  'C-04': {
    topic: 'Traitement pour un score de Mirels de 7 exactement',
    positions: [
      'Un score de 7 ou moins comporte un risque de fracture faible, de 5 %.',
      'L’irradiation est le traitement traditionnel des scores inférieurs à 7.',
      'Dans la littérature interventionnelle, les lésions des os longs hors zone portante dont le score est de 7 ou moins sont traitées par ablation, ciment ou les deux.',
    ],
    display:
      'À 7 exactement, le risque (≤ 7) et la radiothérapie traditionnelle (< 7) ne se recouvrent pas ; la radiothérapie est proposée à la discussion, et l’écart est signalé.',
  },
  'C-05': {
    topic: 'Ciment seul dans les os longs et en zone de cisaillement',
    positions: [
      'Les métaphyses, dont le col fémoral, et les diaphyses des os longs ne se prêtent pas au ciment seul. Une fixation chirurgicale ou percutanée est nécessaire.',
      'Le ciment est employé en cas de fracture imminente, entre autres du col fémoral. En zone de forte contrainte, il peut suffire contre la douleur, mais être insuffisant pour prévenir la fracture.',
      'Le ciment seul garde une place limitée dans les diaphyses et ne remplace pas de façon fiable l’ostéosynthèse : dans un os long, il n’est employé, avec une stabilisation percutanée, que si le patient n’est pas candidat à la chirurgie. La synthèse finale l’admet pourtant dans tous les os, y compris longs, mais exclut ceux-ci de la stabilisation mécanique.',
      'Dans la littérature interventionnelle, les lésions portantes et les scores de Mirels d’au moins 9 sont toujours traités avec du ciment, souvent complété par une stabilisation percutanée et une ablation. Chez un patient, le ciment a été employé seul dans la partie distale d’un fémur déjà encloué.',
    ],
    display:
      'Les sources diffèrent sur le ciment seul dans les os longs : écarté comme stabilisation (Laredo 2018, recommandations françaises), admis pour l’antalgie (Mastier 2018), toujours employé, souvent avec d’autres techniques, dans les lésions portantes ou à haut risque (Ahmed 2019).',
  },
  'C-06': {
    topic: 'Cimentoplastie préventive en cas de douleur absente ou faible',
    positions: [
      'Les petites lésions asymptomatiques ne demandent pas de traitement local. Un risque de fracture en justifie un : radiothérapie, chirurgie ou radiologie interventionnelle.',
      'Le ciment est indiqué dans les métastases vertébrales douloureuses pour traiter une fracture ou la prévenir, et employé pour les fractures imminentes hors du rachis. Sans symptôme, le risque de la lésion est mis en balance avec celui du geste et avec l’espérance de vie.',
      'Consolider seulement, quand la douleur est absente ou faible, prête davantage à discussion ; une douleur bien contrôlée n’est pas une indication. La fracture asymptomatique non instable est une contre-indication absolue.',
    ],
    display:
      'Les sources diffèrent sur le ciment préventif : Laredo 2018 demande un traitement local en cas de risque de fracture, sans trancher lequel ; Mastier 2018 admet le ciment après mise en balance du risque et de l’espérance de vie ; les recommandations françaises le jugent discuté et rangent la fracture asymptomatique non instable parmi les contre-indications absolues.',
  },
  'C-07': {
    topic: 'Ciment en cas d’épidurite ou d’extension au canal rachidien',
    positions: [
      'Une compression nerveuse par la tumeur appelle une libération chirurgicale, que la vertébroplastie peut compléter. Une extension au canal menaçant la moelle ou la queue de cheval relève de la chirurgie ou de la radiothérapie, selon l’état général et l’espérance de vie ; une vertébroplastie peut s’ajouter à la radiothérapie.',
      'L’atteinte épidurale était autrefois une contre-indication absolue au ciment. Dans l’étude citée, la vertébroplastie n’a pas entraîné plus de complications en cas d’épidurite.',
      'L’extension canalaire et l’épidurite sont des contre-indications relatives. Chaque cas est discuté avec l’équipe de radiologie ; la chirurgie ou une association à la radiothérapie est plutôt retenue.',
    ],
    display:
      'Les sources diffèrent sur l’épidurite : contre-indication relative, plutôt chirurgie ou association à la radiothérapie (recommandations françaises) ; chirurgie ou radiothérapie, vertébroplastie en complément (Laredo 2018) ; pas de surcroît de complications dans une série (Mastier 2018).',
  },
  'C-08': {
    topic: 'Ciment en cas de rupture du mur postérieur',
    positions: [
      'Un mur postérieur rompu n’interdit pas le geste, mais demande une prudence particulière et un opérateur expérimenté. Un ciment très visqueux rend la fuite moins probable.',
      'Une atteinte étendue ou un recul du mur postérieur est une contre-indication relative, selon l’expérience de l’équipe.',
    ],
    display:
      'Les sources diffèrent sur le mur postérieur : « pas une contre-indication » (Laredo 2018) ou « contre-indication relative si atteinte extensive ou recul » (recommandations françaises). Les deux exigent de l’expérience.',
  },
  'C-09': {
    topic: 'Place de la cyphoplastie à ballonnets',
    positions: [
      'Le ballonnet est utile quand la corticale vertébrale est largement détruite, mais moins depuis les ciments à très haute viscosité. Il coûte plus cher et demande plus de temps.',
      'On ne sait pas encore bien quand le préférer au ciment seul. De nombreuses équipes y recourent néanmoins, surtout en cas de tassement marqué, pour faciliter le remplissage et réduire les fuites.',
      'Certaines équipes y recourent quand le risque de fuite est très élevé. En 2009, la HAS n’a pas retenu les fractures néoplasiques comme indication et a demandé des études ; aucune supériorité sur la vertébroplastie n’apparaît pour la douleur ou les complications.',
    ],
    display:
      'Les sources diffèrent sur la cyphoplastie : utile en cas de destruction corticale étendue, moins avec les ciments très visqueux (Laredo 2018), indication à clarifier (Mastier 2018), non retenue par la HAS en 2009 et sans supériorité apparente (recommandations françaises).',
  },
  'C-10': {
    topic: 'Nombre de lésions compatible avec une visée curative',
    positions: [
      'La destruction tumorale s’adresse surtout à la métastase unique d’un cancer permettant une longue survie, comme celui de la thyroïde ou du rein. Le but peut alors être de l’éradiquer.',
      'Un traitement curatif est possible chez des patients choisis, en situation oligométastatique contrôlée et avec une bonne espérance de vie ; aucun nombre n’est donné. Dans les fractures vertébrales pathologiques, un petit nombre de métastases ou une survie attendue de plus de 6 mois font ajouter au ciment une radiothérapie ou une ablation.',
      'Une visée curative peut être envisagée en dessous de trois à cinq lésions, si une zone d’ablation plus grande de 1 cm que la lésion peut être obtenue.',
    ],
    display:
      'Les sources diffèrent sur le nombre : lésion unique (Laredo 2018), « peu » de lésions sans chiffre (Mastier 2018), moins de trois à cinq (Ahmed 2019, ambigu entre < 3 et < 5).',
  },
  'C-11': {
    topic: 'Anesthésie pour la cryoablation',
    positions: [
      'Le froid est lui-même antalgique, ce qui facilite le geste sous sédation légère.',
      'Une anesthésie générale est nécessaire le plus souvent, pour la cryoablation comme pour la radiofréquence.',
      'L’effet anesthésique du froid permet d’alléger la sédation et l’anesthésie.',
    ],
    display:
      'Les sources diffèrent sur l’anesthésie de la cryoablation : sédation légère ou réduite (Laredo 2018, Ahmed 2019) ou anesthésie générale le plus souvent (recommandations françaises).',
  },
  'C-12': {
    topic: 'Cryoablation et ciment dans la même séance',
    positions: [
      'Le ciment est difficile à ajouter dans la même séance ; c’est l’une des principales limites de la technique.',
      'Une ablation par le froid ou par radiofréquence avant le ciment ménage une cavité plus facile à remplir.',
      'Le ciment doit attendre que le tissu soit revenu à la température du corps, pour ne pas gêner sa prise. Chez un patient, il a suivi plus de 15 minutes de réchauffement actif des sondes.',
    ],
    display:
      'Les sources diffèrent sur le ciment juste après cryoablation : difficile (Laredo 2018), possible après réchauffement complet, plus de 15 min de réchauffement actif dans un cas (Ahmed 2019), ablation facilitant le remplissage (recommandations françaises).',
  },
  'C-13': {
    topic: 'Nerfs proches de la zone d’ablation',
    positions: [
      'La radiofréquence n’épargne aucun tissu, pas même les nerfs. Une distance de 10 mm avec la moelle ou un nerf est exigée, ce qui en limite l’emploi près du canal rachidien.',
      'La plupart des lésions de voisinage se prévoient ; le risque dépend donc de la précision de l’équipe et de la protection des organes voisins. Radiofréquence et cryoablation servent aussi à détruire volontairement un nerf, comme dans la cryoneurolyse intercostale de T4 à T6 d’un patient.',
      'Aucune structure nerveuse ne doit se trouver dans la zone traitée. Les lésions de structures nobles, nerfs en particulier, et les brûlures cutanées sont les principales complications de la cryoablation et de la radiofréquence.',
      'La cryoablation préserve relativement les tissus mous et l’architecture des nerfs.',
    ],
    display:
      'Les sources diffèrent sur les nerfs : 10 mm pour la RF (Laredo 2018), aucune structure nerveuse dans la zone (recommandations françaises), risque relatif si protection (Mastier 2018), cryoablation relativement respectueuse (Ahmed 2019) alors que la cryoneurolyse existe (Mastier 2018). La cryoablation n’est pas à considérer comme sans risque nerveux.',
  },
  'C-14': {
    topic: 'Températures de la cryoablation',
    positions: [
      'La pointe de la sonde atteint −100 °C, et les cellules meurent à partir de −20 °C.',
      'L’aiguille atteint −180 °C en quelques minutes.',
      'La pointe descend à −160 °C ou moins. Les cellules tumorales meurent quand le tissu voisin est refroidi rapidement entre −40 et −60 °C.',
    ],
    display:
      'Les sources diffèrent sur la température de pointe (−100 / −160 / −180 °C) et la température létale (−20 ou −40 à −60 °C). Pour information, sans calcul.',
  },
  'C-15': {
    topic: 'Températures de la radiofréquence',
    positions: [
      'Un courant alternatif de 400 à 500 kHz porte le tissu aux 60 °C nécessaires à une destruction irréversible.',
      'Une chaleur de friction de 60 à 100 °C tue les cellules.',
      'La tumeur est chauffée à environ 90 °C.',
    ],
    display:
      'Les sources diffèrent sur la température de RF (60, 60–100, environ 90 °C) ; les chiffres sont compatibles. Pour information.',
  },
  'C-16': {
    topic: 'Durée de l’antalgie après embolisation',
    positions: [
      'L’antalgie est presque constante et dure de 3 semaines à 8 mois, selon l’agressivité de la tumeur.',
      'La douleur s’est améliorée de façon significative dans 97 % des cas, mais pour 1 à 9 mois seulement. Une embolisation efficace peut être répétée.',
    ],
    display: 'Les sources diffèrent légèrement : 3 semaines à 8 mois (Laredo 2018) ou 1 à 9 mois (Mastier 2018).',
  },
  'C-17': {
    topic: 'Fréquence du syndrome post-embolisation',
    positions: [
      'Le syndrome, avec fièvre et douleurs locales, peut survenir après embolisation d’une masse volumineuse et cède en général en quelques jours.',
      'Le syndrome, avec fièvre et vomissements, est fréquent : 18 à 86 %. Il demande une prise en charge brève.',
    ],
    display:
      'Les sources diffèrent : possible après masses volumineuses (Laredo 2018) ou fréquent, 18 à 86 % (Mastier 2018).',
  },
  'C-18': {
    topic: 'Rôle principal de l’embolisation',
    positions: [
      'Le premier usage est de limiter le saignement quand on opère une lésion hypervasculaire, issue par exemple d’un cancer du rein ou de la thyroïde.',
      'L’indication principale est antalgique et palliative : métastases inopérables, résistantes à la chimiothérapie, dont la douleur cède mal aux antalgiques.',
      'L’embolisation visait d’abord l’hémostase ou l’ischémie de la tumeur ; elle peut aussi soulager la douleur.',
    ],
    display:
      'Laredo 2018 qualifie de « principal » l’usage préopératoire puis l’usage antalgique ; Mastier 2018 ajoute l’effet antalgique aux buts initiaux. Les deux usages sont présentés.',
  },
  'C-19': {
    topic: 'Destruction de l’acétabulum compatible avec un traitement percutané',
    positions: [
      'Les lésions douloureuses de la zone portante sont d’excellentes indications, sauf fracture déplacée ou destruction étendue de la lame sous-chondrale, qui accroît le risque de fuite dans l’articulation. Un stent peut être placé face à la brèche de la lame.',
      'Une ouverture articulaire est une contre-indication relative au ciment.',
      'Les groupes I à III de Harrington peuvent être traités en associant ciment, radiofréquence et vis, alors que le groupe III comporte déjà une lyse étendue de la paroi médiale, du toit et du bord latéral. Le groupe IV relève presque toujours de la chirurgie.',
    ],
    display:
      'Les sources diffèrent sur les limites à l’acétabulum : pas de destruction sous-chondrale étendue ni de fracture déplacée (Laredo 2018), contre-indication relative si ouverture articulaire (recommandations françaises), jusqu’au groupe III de Harrington en associant ciment, radiofréquence et vis (Ahmed 2019).',
  },
  'C-20': {
    topic: 'Ciment dans les têtes fémorale et humérale',
    positions: [
      'Le ciment y est possible en théorie mais exceptionnel : soit la lésion est petite et asymptomatique, soit elle est volumineuse et détruit la corticale ou gagne le col, ce qui appelle une prothèse. La prothèse est aussi la référence quand l’épiphyse d’un os long est atteinte.',
      'Aucun os n’est exclu, os longs compris ; les têtes ne sont pas mentionnées à part.',
    ],
    display:
      'Les sources diffèrent sur la cimentoplastie des têtes fémorale et humérale : exceptionnelle (Laredo 2018) ou tous les os possibles (recommandations françaises).',
  },
  'C-21': {
    topic: 'Sternum fracturé : ciment seul ou avec vis',
    positions: [
      'Le sternum fait partie des os plats où le ciment est employé. Chez un patient au sternum fracturé, la douleur est passée de 8 à 2 sur l’échelle visuelle analogique en 48 heures après le ciment ; aucune vis n’est mentionnée.',
      'Sans corticale intacte, le ciment seul cède vite sous les forces de rotation et obliques, même si le remplissage est complet. Chez une patiente, deux vis parallèles et du ciment ont tenu 2 ans sans récidive de la douleur.',
    ],
    display:
      'Les sources diffèrent sur le sternum fracturé : le ciment, sans mention de vis, a soulagé un patient (Mastier 2018) ; sans corticale intacte, un autre auteur attend un échec du ciment seul (Ahmed 2019).',
  },
  'C-22': {
    topic: 'Réponse antalgique à la radiothérapie',
    positions: [
      'Dans 12 études portant sur 1580 patients, 41 % avaient une douleur réduite de plus de 50 % à 1 mois et 25 % une antalgie complète.',
      'La douleur diminue chez 50 à 80 % des patients ; jusqu’à 20 à 30 % n’ont aucun soulagement et jusqu’à 25 % une antalgie complète. L’effet est maximal 12 à 20 semaines après la fin du traitement.',
    ],
    display:
      'Les sources diffèrent sur la réponse antalgique à la radiothérapie (41 % ou 50–80 %, définitions différentes) ; réponse complète : 25 % (Mastier 2018) ou 25 % au plus (Ahmed 2019).',
  },
  'C-23': {
    topic: 'Réponse antalgique après ablation et autres traitements percutanés',
    positions: [
      'Un mois après radiofréquence, 82 % des patients avaient une baisse moyenne de 3 points sur l’échelle visuelle analogique. Chez 61 patients traités par cryoablation, la baisse moyenne était de 3,5 points à 1 mois et de 5,5 points à 6 mois.',
      'L’effet sur la douleur est d’environ 70 à 90 % pour la radiofréquence et de plus de 75 % pour la cryoablation.',
      'La douleur diminue chez 70 à 96 % des patients, tous traitements percutanés confondus, en 24 heures à 1 semaine.',
    ],
    display:
      'Les sources donnent des chiffres différents (82 % ; 70–90 % ou > 75 % ; 70–96 %), sur des populations et avec des définitions différentes.',
  },
  'C-24': {
    topic: 'Délai d’action antalgique de la cryoablation',
    positions: [
      'L’antalgie vient plus tard qu’après radiofréquence, mais elle dure. La douleur a baissé en moyenne de 3,5 points à 1 mois et de 5,5 points à 6 mois.',
      'Les traitements percutanés, dont l’ablation, soulagent en 24 heures à 1 semaine. Aucun chiffre n’est propre à la cryoablation.',
    ],
    display:
      'Les sources diffèrent sur le délai d’action de la cryoablation : retardé (Mastier 2018) ou 24 h à 1 semaine pour l’ensemble des gestes percutanés (Ahmed 2019).',
  },
  'C-25': {
    topic: 'Biopsie lors de la vertébroplastie',
    positions: [
      'Une biopsie coaxiale est toujours faite une fois le trocart en place, pour confirmer le diagnostic ou rechercher un changement des récepteurs ou un gène ouvrant la voie à un traitement ciblé.',
      'Une biopsie peut s’ajouter au geste pour la preuve histologique, ou pour juger de l’activité mitotique chez certains patients traités ou déjà irradiés localement.',
    ],
    display: 'Les sources diffèrent : biopsie systématique (Laredo 2018) ou optionnelle (recommandations françaises).',
  },
  'C-26': {
    topic: 'Anticoagulants oraux directs avant une cimentoplastie',
    positions: [
      'Un anticoagulant oral est relayé par une héparine de bas poids moléculaire, avec un arrêt la veille du geste.',
      'Le dabigatran, le rivaroxaban et l’apixaban sont rangés parmi les antiagrégants, avec un arrêt 48 h avant le geste. Aucun relais n’est mentionné pour eux.',
    ],
    display:
      'La source classe les AOD parmi les antiagrégants (arrêt 48 h) et prévoit un relais HBPM pour « l’anticoagulant oral ». Ici, les 48 h s’appliquent aux trois AOD cités et le relais aux autres anticoagulants oraux ; l’ambiguïté est signalée.',
  },
  'C-27': {
    topic: 'Effet antitumoral du ciment',
    positions: [
      'Un effet limité est possible : des monomères libérés pendant la prise pourraient causer une nécrose sur plusieurs millimètres. Dans le cancer du sein, une récidive dans 14 % des cas après vertébroplastie contre une progression ailleurs dans 86 % en est un argument indirect.',
      'La chaleur de la prise est toxique pour les cellules tumorales, mais contrôler la tumeur localement n’est pas un but du ciment.',
      'La chaleur de la prise a un effet limité sur la tumeur, à environ 3 mm du ciment, et n’équivaut pas à une ablation contrôlée.',
    ],
    display:
      'Deux sources jugent l’effet limité et une troisième exclut le contrôle local des buts du ciment ; elles diffèrent sur le mécanisme (monomère ou chaleur) et la portée (plusieurs millimètres ou environ 3 mm). Le contrôle tumoral n’est jamais présenté comme un objectif du ciment seul.',
  },
  'C-28': {
    topic: 'Ciment seul ou implant pour les masses latérales de C1 et C2',
    positions: [
      'Là où toute fuite doit être évitée, comme dans les masses latérales de C1 et C2, mieux vaut un implant de type stent qui retient le ciment.',
      'Une figure montre C1, dont la masse latérale droite est lysée, et C2 remplies de 4 cc de ciment par une seule voie ; aucun implant n’est mentionné.',
    ],
    display: 'La même source préfère un implant mais illustre un ciment simple en C1–C2.',
  },
  'C-29': {
    topic: 'Place de la chirurgie pour les os longs',
    positions: [
      'La chirurgie, ostéosynthèse ou prothèse, demeure la référence pour les os longs. Au col fémoral, la place des alternatives percutanées n’est pas encore établie.',
      'La chirurgie n’est habituellement pas réalisée, à cause de sa complexité et de sa morbidité, et elle est récusée si l’espérance de vie est incertaine. Le vissage percutané avec ciment est décrit pour prévenir la fracture.',
      'Dans un os long, le ciment est réservé aux patients qui ne relèvent pas d’une chirurgie de stabilisation, et il s’accompagne alors d’une stabilisation percutanée.',
      'Savoir si le patient est un mauvais candidat à la chirurgie, ou s’il s’y oppose, est l’un des cinq points à peser avant un traitement percutané.',
    ],
    display:
      'Les sources diffèrent : chirurgie d’abord (Laredo 2018, recommandations françaises), percutané si survie incertaine (Mastier 2018), opérabilité et refus de la chirurgie parmi les points à peser (Ahmed 2019).',
  },
  'C-30': {
    topic: 'Stabilité du rachis avant traitement ou après vertébroplastie',
    positions: [
      'Le SINS chiffre l’instabilité vertébrale : stable jusqu’à 6, incertaine de 7 à 12, instable au-delà de 12, pour un maximum de 18.',
      'La question qui décide du traitement est de savoir si l’instabilité persistera après une vertébroplastie ; si oui, le traitement doit inclure une stabilisation.',
    ],
    display:
      'Le SINS avant traitement et l’instabilité résiduelle attendue après vertébroplastie sont deux informations distinctes ; les deux sont affichées.',
  },
  'C-31': {
    topic: 'Anesthésie pour la vertébroplastie',
    positions: [
      'Le nombre de vertèbres, l’âge, l’état du patient et le contexte clinique décident entre anesthésie locale et générale.',
      'Une simple sédation peut suffire, surtout pour une seule vertèbre. L’anesthésie générale sert quand plusieurs sont traitées dans la même séance, cas habituel en cancérologie.',
    ],
    display:
      'Les sources diffèrent sur l’option la plus légère (locale ou sédation) ; les deux lient l’anesthésie générale au nombre de niveaux.',
  },
  'C-32': {
    topic: 'Lésions pour lesquelles les recommandations françaises préfèrent l’ablation',
    positions: [
      'Après avoir cité les os longs et plats, le texte juge l’ablation percutanée préférable, avec l’exemple d’une grosse lésion de l’aile iliaque très étendue aux parties molles, ou une association au vissage percutané.',
      'La synthèse finale admet le ciment dans tous les os, y compris longs.',
    ],
    display:
      'Il est incertain que les recommandations françaises préfèrent l’ablation pour tous les os longs et plats ou seulement pour les lésions volumineuses étendues aux parties molles. Ici, la préférence ne s’applique qu’à cette dernière situation ; l’ambiguïté est signalée ailleurs.',
  },
  'C-33': {
    topic: 'Durée de l’antalgie après ablation ou radiothérapie',
    positions: [
      'Après cryoablation ou radiofréquence, l’antalgie peut durer plus qu’après radiothérapie.',
      'L’antalgie est prolongée après cryoablation, mais les essais randomisés de cryoablation et de radiofréquence étaient encore en cours. Le niveau de preuve des traitements combinés est souvent modeste.',
      'Dans leur ensemble, les traitements percutanés peuvent agir plus vite et plus longtemps que les autres.',
    ],
    display:
      'L’effet pourrait durer plus que celui de la radiothérapie (Laredo 2018), ou que celui des autres traitements pour l’ensemble des techniques percutanées (Ahmed 2019) ; Mastier 2018 mentionne des essais d’ablation encore en cours et, pour les traitements combinés, un niveau de preuve souvent modeste.',
  },
  'C-34': {
    topic: 'Emploi des agents emboliques liquides',
    positions: [
      'L’alcool absolu et la colle occluent définitivement les vaisseaux mais servent peu, car il faut les injecter dans la lésion même pour éviter une nécrose étendue.',
      'Les agents distaux, avec pour exemples les microbilles et les colles biologiques, sont les plus employés, car la cible est la microvascularisation de la tumeur.',
    ],
    display:
      'Les sources diffèrent sur la colle : peu utilisée (Laredo 2018) ou citée parmi les agents distaux, les plus employés (Mastier 2018).',
  },
  'C-35': {
    topic: 'Temps de durcissement du ciment',
    positions: [
      'Le ciment durcit 8 à 18 minutes après le mélange, selon ses propriétés ; certains ciments de haute viscosité restent visqueux une vingtaine de minutes.',
      'Le ciment durcit en quelques minutes.',
    ],
    display: 'Les sources diffèrent sur le durcissement (8 à 18 min ou quelques minutes). Pour information.',
  },
  'C-36': {
    topic: 'Ablation seule en zone portante',
    positions: [
      'L’ablation ne consolide pas l’os à elle seule, mais un ciment peut lui être ajouté.',
      'Chez un patient, une métastase de tout le toit de l’acétabulum a été traitée contre la douleur par cryoablation avec six aiguilles ; aucun ciment n’est mentionné.',
      'Contre la douleur, l’ablation peut être employée seule dans les sites non portants. Elle peut aussi l’être pour réduire une lésion isolée ou peu évolutive.',
    ],
    display:
      'Les sources diffèrent : ablation isolée contre la douleur décrite pour les sites non portants (recommandations françaises), association possible au ciment (Laredo 2018), cryoablation du toit acétabulaire illustrée sans mention de ciment (Mastier 2018).',
  },
  'C-37': {
    topic: 'Première option locale pour une métastase douloureuse non compliquée',
    positions: [
      'La vertébroplastie est le meilleur choix pour une vertèbre stable qui ne menace ni la moelle ni la queue de cheval, cas de loin le plus fréquent.',
      'La radiothérapie ne soulage habituellement qu’en partie. La radiologie interventionnelle ne devrait plus être un dernier recours.',
      'Le ciment peut soulager et stabiliser à la place d’une chirurgie bien plus lourde, au lieu d’une radiothérapie antalgique ou avec elle.',
      'La radiothérapie est le traitement palliatif de référence, mais le soulagement rapporté est plus lent et moins fréquent qu’avec les traitements percutanés.',
    ],
    display:
      'Les sources diffèrent sur la première option : vertébroplastie pour la vertèbre stable (Laredo 2018), radiothérapie, traitement palliatif de référence (Ahmed 2019, sur les sièges extra-rachidiens), cimentoplastie en alternative ou en association à la radiothérapie (recommandations françaises), radiologie interventionnelle qui n’est plus un dernier recours (Mastier 2018).',
  },
  'C-38': {
    topic: 'Contre-indications générales : lesquelles, et pour quelles techniques',
    positions: [
      'Le ciment à l’acétabulum, la vertébroplastie d’une vertèbre stable et l’ablation d’une volumineuse extension prévertébrale sont placés en premier. Les contre-indications générales n’y sont pas rappelées.',
      'Un trouble de l’hémostase non corrigeable, une leucopénie et un sepsis en cours font partie des contre-indications habituelles, quelle que soit la technique.',
      'Pour le ciment, une infection générale en cours, une infection cutanée au point de ponction, des troubles sévères de la coagulation et une allergie au ciment sont des contre-indications absolues.',
      'Chez un patient, une cryoablation suivie de ciment a été préférée à la chirurgie. Les contre-indications générales n’y sont pas rappelées.',
    ],
    display:
      'Les sources diffèrent sur les contre-indications générales : infection, trouble sévère de la coagulation et allergie pour le ciment (recommandations françaises) ; trouble de l’hémostase non corrigeable, leucopénie et sepsis pour tous les gestes percutanés (Mastier 2018) ; aucune n’est rappelée là où Laredo 2018 et Ahmed 2019 décrivent leurs options. La contre-indication reste affichée et prévaut jusqu’à l’avis de la RCP.',
  },
};
