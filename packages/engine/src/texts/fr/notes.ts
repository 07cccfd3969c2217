import type { NoteTexts } from '../../notes/notes.js';

export const noteTexts: NoteTexts = {
  'AN-01': {
    what: 'Le tableau des critères d’Ahmed 2019 est vide dans la version que nous avons lue : seuls le titre et la source subsistent.',
    handling: 'Les classes viennent du texte de l’article, et l’ordre des types de lésion de la publication d’origine.',
  },
  'AN-02': {
    what: 'Ahmed 2019 cite les aspects de la lésion dans l’ordre lytique, condensant, mixte, alors que les autres critères vont du plus faible au plus fort : pris comme un ordre, cela fausserait les points.',
    handling:
      'Condensante vaut 1, mixte 2 et lytique 3, comme dans la publication d’origine ; l’ordre du texte n’est jamais utilisé.',
  },
  'AN-03': {
    what: 'Dans le même texte, la première classe de taille est imprimée sans son signe « inférieur à ».',
    handling: 'Elle est lue comme moins d’un tiers.',
  },
  'AN-04': {
    what: 'Laredo 2018 renvoie à son premier tableau pour les critères de Mirels, mais ce tableau est celui du SINS ; le tableau de Mirels n’est pas dans l’article.',
    handling: 'Les critères sont cités d’après Ahmed 2019.',
  },
  'AN-05': {
    what: 'Deux figures de Laredo 2018 sont interverties dans le texte : le clou du bassin et l’implant en Y du col fémoral.',
    handling: 'Les légendes font foi, non les renvois du texte.',
  },
  'AN-06': {
    what: 'Dans Laredo 2018, la section sur le clou du bassin est numérotée hors séquence, entre deux autres.',
    handling: 'Les sections sont citées par leur titre.',
  },
  'AN-07': {
    what: 'Ahmed 2019 attribue la première validation du score de Mirels à un chapitre de 2018 sur le bassin, et le score lui-même à un article de 2014 ; les deux autres sources qui référencent le score citent Mirels 1989.',
    handling:
      'Les pourcentages sont donnés tels que les rapporte Ahmed 2019 ; la publication d’origine est Mirels 1989.',
  },
  'AN-08': {
    what: 'Les recommandations françaises impriment le seuil du taux de prothrombine (TP) sans unité.',
    handling: 'Le pourcentage est supposé, et le libellé du champ le dit.',
  },
  'AN-09': {
    what: 'Dans les recommandations françaises, les 26 premières références sont imprimées sans numéro ; la numérotation commence à 27.',
    handling: 'Les références appelées dans le texte, 117 à 130, se retrouvent sans ambiguïté.',
  },
  'AN-10': {
    what: 'Dans le deuxième cas d’Ahmed 2019, la patiente a 71 ans dans le texte et 69 dans la légende.',
    handling: 'L’âge est laissé inconnu.',
  },
  'AN-11': {
    what: 'Dans le troisième cas d’Ahmed 2019, le sexe est indéterminé dans le texte et masculin dans la légende.',
    handling: 'Le patient est noté de sexe masculin, avec une remarque.',
  },
  'AN-12': {
    what: 'Dans le quatrième cas d’Ahmed 2019, la lésion est à gauche mais une image montrerait du ciment à droite ; une vis n’apparaît que dans la légende ; et le texte parle d’un groupe I de Harrington quand la légende décrit une corticale iliaque médiale rongée de part en part.',
    handling:
      'Le côté est noté gauche et la vis signalée d’après la seule légende ; chaque partie de l’acétabulum est demandée au lieu du groupe.',
  },
  'AN-13': {
    what: 'Mastier 2018 appelle une sixième figure absente du texte que nous avons lu.',
    handling: 'Elle n’est pas utilisée.',
  },
  'AN-14': {
    what: 'Un mot de Mastier 2018 sur les artères nourricières d’une tumeur embolisée est mal imprimé et, pris à la lettre, contredit la suite.',
    handling: 'Il est lu comme l’occlusion de l’artère nourricière, qui n’est alors plus utilisable.',
  },
  'AN-15': {
    what: 'Mastier 2018 écrit que la chirurgie est « réfutée » (« refuted ») quand la survie est incertaine.',
    handling: 'Le mot est lu comme non retenue.',
  },
  'AN-16': {
    what: 'La numérotation sous laquelle les articles ont été classés saute un numéro.',
    handling: 'Il n’y a que quatre articles ; rien ne manque à ce que cite BoneMet.',
  },
  'AN-17': {
    what: 'Dans Mastier 2018, un titre courant et une mention de téléchargement coupent le texte entre deux colonnes.',
    handling: 'Ils sont ignorés.',
  },
  'AN-18': {
    what: 'Dans le tableau des contre-indications des recommandations françaises, un mot contient des lettres d’un autre alphabet, d’aspect identique.',
    handling: 'Cela ne compte que pour une recherche dans le texte ; le mot est lu comme épidurite.',
  },
  'AN-19': {
    what: 'Pour Ahmed 2019, le quatrième groupe de Harrington est l’effondrement de l’acétabulum ; dans la classification d’origine, hors des quatre articles, la quatrième classe est la résection à visée curative.',
    handling: 'La définition d’Ahmed 2019 est conservée, et la différence est affichée.',
  },
  'AN-20': {
    what: 'Les résumés français et anglais de Laredo 2018 diffèrent : seul l’anglais cite l’arc postérieur parmi les zones de cisaillement.',
    handling: 'Il n’est utilisé que comme motif de prudence.',
  },
  'AN-21': {
    what: 'Les recommandations françaises sont un chapitre sur les métastases osseuses du cancer du poumon.',
    handling:
      'Elles sont appliquées aux autres primitifs avec la mention qu’elles ont été rédigées pour le cancer du poumon.',
  },
  'AN-22': {
    what: 'Dans le troisième cas d’Ahmed 2019, l’injection a été arrêtée quand du ciment est apparu dans l’articulation, le danger même qui était annoncé ; l’évolution a été bonne.',
    handling: 'Le cas est présenté comme un incident évité de peu.',
  },
  'AN-23': {
    what: 'Mastier 2018 n’a pas de bibliographie dans la version que nous avons lue : ses références sont des numéros, parfois avec le nom du premier auteur.',
    handling: 'Les études sont nommées par leur auteur, tel que le donne Mastier 2018.',
  },
  'OQ-01': {
    question:
      'Pour un score de Mirels de 8, le seuil est-il atteint ? BoneMet affiche ce que dit chaque article à 8 et ne conclut jamais à la nécessité d’un traitement.',
    ask: 'Responsable de la RCP',
  },
  'OQ-02': {
    question:
      'Quelle définition des critères de Mirels afficher : taille en fraction d’épaisseur corticale, comme dans Ahmed 2019, ou de diamètre osseux, comme dans d’autres publications ? L’ordre des types de lésion est à vérifier dans Mirels 1989.',
    ask: 'Référent médical',
  },
  'OQ-03': {
    question:
      'Le col et la tête du fémur comptent-ils comme péri-trochantériens ou comme membre inférieur dans le score de Mirels ? Les articles ne le précisent pas.',
    ask: 'Référent médical',
  },
  'OQ-04': {
    question: 'Que veut dire moins de trois à cinq lésions : moins de 3, moins de 5, ou jusqu’à 5 ?',
    ask: 'Référent oncologue',
  },
  'OQ-05': {
    question:
      'Le centimètre supplémentaire d’ablation vaut-il de chaque côté ou pour le diamètre entier ? BoneMet calcule les deux.',
    ask: 'Référent en radiologie interventionnelle',
  },
  'OQ-06': {
    question:
      'Le seuil du TP est-il un pourcentage, et les seuils de plaquettes et de TP valent-ils au-delà de la cimentoplastie, pour l’ablation, l’embolisation ou les vis ?',
    ask: 'Référents en radiologie interventionnelle et en anesthésie',
  },
  'OQ-07': {
    question:
      'À partir de quel chiffre, et pour quelles techniques, la leucopénie est-elle une contre-indication, et est-elle absolue ? Mastier 2018 ne le précise pas.',
    ask: 'Référent en radiologie interventionnelle',
  },
  'OQ-08': {
    question:
      'La rupture du mur postérieur, l’épidurite, la perte sous-chondrale et l’ouverture articulaire sont-elles des contre-indications relatives, comme dans les recommandations françaises, ou des motifs de prudence, comme dans Laredo 2018 ? BoneMet affiche les deux.',
    ask: 'Référents en radiologie interventionnelle et en chirurgie du rachis',
  },
  'OQ-09': {
    question:
      'Le quatrième groupe de Harrington doit-il rester l’effondrement, comme dans Ahmed 2019, ou devenir la résection à visée curative, comme dans la classification d’origine ?',
    ask: 'Référent en chirurgie orthopédique',
  },
  'OQ-10': {
    question: 'Quels os sont considérés comme portants ? Les articles ne le précisent pas ; le clinicien le saisit.',
    ask: 'Référent en chirurgie orthopédique',
  },
  'OQ-11': {
    question:
      'Petite, volumineuse, tassement important, destruction corticale limitée, bonne espérance de vie, peu de métastases : faut-il laisser ces termes au jugement du clinicien, aucun article ne les chiffrant ?',
    ask: 'Référent médical',
  },
  'OQ-12': {
    question:
      'Mastier 2018 dit sensitifs les nerfs phrénique et pudendal et les racines thoraciques, qui contiennent des fibres motrices : faut-il ajouter une alerte sur le déficit moteur ?',
    ask: 'Référent en radiologie interventionnelle',
  },
  'OQ-13': {
    question:
      'Quand plusieurs ablations sont possibles, BoneMet doit-il les classer ? Les articles n’énoncent de préférences que pour certains faits ; tout classement au-delà serait inventé.',
    ask: 'Responsable du produit',
  },
  'OQ-14': {
    question:
      'Des recommandations rédigées pour le cancer du poumon doivent-elles s’appliquer à tous les primitifs avec une mention, comme aujourd’hui, ou au seul cancer du poumon ?',
    ask: 'Référent médical',
  },
  'OQ-15': {
    question:
      'Quand le nerf peut être protégé, une distance inférieure à 10 mm exclut-elle encore la radiofréquence ? Aujourd’hui, elle est écartée, avec le désaccord affiché.',
    ask: 'Référent en radiologie interventionnelle',
  },
  'OQ-16': {
    question:
      'Quel délai faut-il entre radiothérapie et ciment ou ablation, dans un sens ou dans l’autre ? Les articles ne le précisent pas.',
    ask: 'Référent radiothérapeute',
  },
  'OQ-17': {
    question:
      'Le délai de 48 h entre embolisation et chirurgie vient d’un seul cas illustré : quelle est la pratique habituelle ?',
    ask: 'Référent en radiologie interventionnelle',
  },
  'OQ-18': {
    question:
      'Avec un stimulateur cardiaque, la radiofréquence bipolaire, la cryoablation et les micro-ondes sont-elles possibles ? Les articles ne le précisent pas ; existe-t-il une règle locale ?',
    ask: 'Référents en radiologie interventionnelle et en cardiologie',
  },
  'OQ-19': {
    question:
      'Les dispositifs nommés en 2018 ne sont peut-être plus commercialisés ou marqués CE : faut-il employer des noms génériques ?',
    ask: 'Responsable du produit',
  },
  'OQ-20': {
    question:
      'Les articles datent de 2018 et 2019, et les données plus récentes leur échappent : comment BoneMet doit-il afficher la date de ses sources ?',
    ask: 'Référent médical',
  },
  'OQ-21': {
    question:
      'Les articles ne donnent ni doses, ni fractionnement, ni critères de radiothérapie stéréotaxique : faut-il les décrire, et d’après quelle source ?',
    ask: 'Référent radiothérapeute',
  },
  'OQ-22': {
    question:
      'Comment choisir la cible quand la douleur est forte mais que son lien avec la lésion n’est pas prouvé, ou que plusieurs lésions pourraient l’expliquer ? Les recommandations françaises exigent seulement la preuve.',
    ask: 'Référent en radiologie interventionnelle',
  },
  'OQ-23': {
    question:
      'Les enfants, la grossesse, une infection rachidienne simulant une métastase, l’angiome et les tumeurs osseuses primitives ne sont pas couverts : BoneMet doit-il refuser ces dossiers ?',
    ask: 'Responsable du produit',
  },
  'OQ-24': {
    question: 'Quand réévaluer la douleur et répéter l’imagerie ? Les articles ne le précisent pas.',
    ask: 'Référent en radiologie interventionnelle',
  },
  'OQ-25': {
    question:
      'Quel est le statut réglementaire d’une aide à la décision fondée sur des règles ? À examiner avant tout usage clinique.',
    ask: 'Responsable du produit',
  },
  'OQ-26': {
    question:
      'Quand anticoagulants et antiagrégants sont-ils repris après le geste ? Les articles ne le précisent pas.',
    ask: 'Référent anesthésiste',
  },
  'OQ-27': {
    question:
      'Le cancer de la prostate et les autres cancers à métastases condensantes n’apparaissent que par leur aspect condensant : est-ce suffisant ?',
    ask: 'Référent médical',
  },
  'OQ-28': {
    question:
      'La contre-indication pour une fracture sans symptôme et non instable exige-t-elle les deux conditions, comme elle est lue aujourd’hui, ou une seule ?',
    ask: 'Référent en radiologie interventionnelle',
  },
  'OQ-29': {
    question:
      'Pour le SINS, un tassement d’exactement 50 %, une douleur permanente non mécanique et une lésion perméative n’ont pas de classe : BoneMet doit-il continuer à interroger ?',
    ask: 'Référent en chirurgie du rachis',
  },
  'OQ-30': {
    question:
      'Au sacrum et dans la région sacro-iliaque, BoneMet étend ce qui est écrit du canal vertébral : est-ce acceptable ?',
    ask: 'Référent en chirurgie du rachis',
  },
  'OQ-31': {
    question:
      'La liste des contre-indications générales de Mastier 2018 reste ouverte : qu’y ajouter, comme la grossesse, l’allergie au produit de contraste ou l’insuffisance cardiaque ?',
    ask: 'Référent en radiologie interventionnelle',
  },
  'OQ-32': {
    question:
      'Les délais des antithrombotiques, rédigés pour le ciment, doivent-ils être affichés par extension pour toute technique, comme aujourd’hui, ou pour le seul ciment ?',
    ask: 'Référents en radiologie interventionnelle et en anesthésie',
  },
  'OQ-33': {
    question:
      'Pour une compression chez un patient opérable, la radiothérapie doit-elle rester listée ? Laredo 2018 la donne quand la chirurgie est impossible ; les recommandations françaises parlent de chirurgie ou d’association à la radiothérapie.',
    ask: 'Référents en radiothérapie et en chirurgie du rachis',
  },
  'OQ-34': {
    question:
      'Quelles interventions relèvent de la chirurgie ouverte hors rachis, os longs et acétabulum ? Les articles ne la citent que comme envisagée et non retenue.',
    ask: 'Référent en chirurgie orthopédique',
  },
  'OQ-35': {
    question:
      'Pour la clavicule, le crâne et la région sacro-iliaque, que les articles ne citent pas, faut-il laisser la contrainte non précisée et lister le ciment, avec une prudence au crâne ?',
    ask: 'Référent médical',
  },
  'OQ-36': {
    question:
      'Déficit neurologique et saignement sont saisis mais gradués par aucun article : quels grades et quels délais la RCP souhaite-t-elle ?',
    ask: 'Référents en radiologie interventionnelle et en chirurgie du rachis',
  },
  'OQ-37': {
    question:
      'Pour un groupe III de Harrington sans douleur, ni fracture, ni objectif, BoneMet ne liste aujourd’hui aucune option : est-ce acceptable ? Laredo 2018 admet un traitement pour risque de fracture, et Ahmed 2019 décrit les groupes comme des pertes de substance, non comme un risque.',
    ask: 'Référent en chirurgie orthopédique',
  },
};
