import type { NoteTexts } from '../../notes/notes.js';

export const noteTexts: NoteTexts = {
  'AN-01': {
    what: 'The item table of Ahmed 2019 is empty in the version we read: only its title and its source remain.',
    handling:
      'The classes are taken from the text of the article, and the order of the lesion types from the original publication.',
  },
  'AN-02': {
    what: 'Ahmed 2019 lists the aspects of the lesion as lytic, blastic, mixed, although the other items go from the lowest to the highest: read as an order, this would give wrong points.',
    handling:
      'Blastic counts 1, mixed 2 and lytic 3, as in the original publication; the order of the text is never used.',
  },
  'AN-03': {
    what: "In the same text, the first class of size is printed without its 'less than' sign.",
    handling: 'It is read as less than one third.',
  },
  'AN-04': {
    what: 'Laredo 2018 sends the reader to its first table for the Mirels items, but that table is the SINS; the Mirels table is not in the article.',
    handling: 'The items are cited from Ahmed 2019.',
  },
  'AN-05': {
    what: 'Two figures of Laredo 2018 are swapped in the text: the nail of the pelvis and the Y-shaped implant of the femoral neck.',
    handling: 'The captions are followed, not the calls in the text.',
  },
  'AN-06': {
    what: 'In Laredo 2018, the section on the pelvic nail is numbered out of sequence between two others.',
    handling: 'Sections are cited by their heading.',
  },
  'AN-07': {
    what: 'Ahmed 2019 attributes the first validation of the Mirels score to a 2018 chapter on the pelvis, and the score itself to a 2014 article; the two other sources that list the score cite Mirels 1989.',
    handling: 'The percentages are given as reported by Ahmed 2019; the original publication is Mirels 1989.',
  },
  'AN-08': {
    what: 'The French recommendations print the threshold of prothrombin activity (TP) without a unit.',
    handling: 'Percent is assumed, and the label of the field says so.',
  },
  'AN-09': {
    what: 'In the French recommendations, the first 26 references are printed without numbers; numbering starts at 27.',
    handling: 'The references called in the text, 117 to 130, are found without ambiguity.',
  },
  'AN-10': {
    what: 'In the second case of Ahmed 2019, the patient is 71 years old in the text and 69 in the legend.',
    handling: 'The age is left unknown.',
  },
  'AN-11': {
    what: 'In the third case of Ahmed 2019, the sex is left open in the text and male in the legend.',
    handling: 'The patient is recorded as male, with a note.',
  },
  'AN-12': {
    what: 'In the fourth case of Ahmed 2019, the lesion is on the left but one image is said to show cement on the right; a screw appears in the legend only; and the text says Harrington group I where the legend describes a medial iliac cortex eroded through.',
    handling:
      'The side is recorded as left and the screw as seen in the legend only; each part of the acetabulum is asked for instead of the group.',
  },
  'AN-13': {
    what: 'Mastier 2018 calls a sixth figure that is not in the text we read.',
    handling: 'It is not used.',
  },
  'AN-14': {
    what: 'A word of Mastier 2018 on the feeding arteries of an embolised tumour is misprinted and, taken literally, says the opposite of what follows.',
    handling: 'It is read as closing the feeding artery, which can then no longer be used.',
  },
  'AN-15': {
    what: "Mastier 2018 writes that surgery is 'refuted' when survival is uncertain.",
    handling: 'It is read as not retained.',
  },
  'AN-16': {
    what: 'The numbers under which the articles were filed skip one.',
    handling: 'Only four articles exist; nothing is missing from what BoneMet cites.',
  },
  'AN-17': {
    what: 'In Mastier 2018, a running title and a download notice cut the text between two columns.',
    handling: 'They are ignored.',
  },
  'AN-18': {
    what: 'In the table of contraindications of the French recommendations, one word holds letters of another alphabet that look the same.',
    handling: 'It only matters when searching the text; the word is read as epidural disease.',
  },
  'AN-19': {
    what: 'For Ahmed 2019, the fourth Harrington group is collapse of the acetabulum; in the original classification, outside the four articles, the fourth class is resection for cure.',
    handling: 'The definition of Ahmed 2019 is kept, and the difference is shown.',
  },
  'AN-20': {
    what: 'The French and English abstracts of Laredo 2018 differ: only the English one names the neural arch among the zones of shear.',
    handling: 'It is used as a caution only.',
  },
  'AN-21': {
    what: 'The French recommendations are a chapter on bone metastases of lung cancer.',
    handling: 'They are applied to the other primaries with a note that they were written for lung cancer.',
  },
  'AN-22': {
    what: 'In the third case of Ahmed 2019, cement was stopped when some of it appeared in the joint space, the very danger announced; the patient did well.',
    handling: 'The case is presented as a near miss.',
  },
  'AN-23': {
    what: 'Mastier 2018 has no reference list in the version we read: its references are numbers, sometimes with the name of the first author.',
    handling: 'The studies are named by their author as Mastier 2018 gives it.',
  },
  'OQ-01': {
    question:
      'At a Mirels score of 8, is the threshold reached? BoneMet shows what each article says at 8 and never concludes that treatment is needed.',
    ask: 'Chair of the tumour board',
  },
  'OQ-02': {
    question:
      'Which definition of the Mirels items should be shown: size as a fraction of cortical thickness, as in Ahmed 2019, or of bone diameter, as in other publications? The order of the lesion types is to be checked against Mirels 1989.',
    ask: 'Medical lead',
  },
  'OQ-03': {
    question:
      'Do the femoral neck and head count as peritrochanteric or as lower limb in the Mirels score? The articles do not say so.',
    ask: 'Medical lead',
  },
  'OQ-04': {
    question: 'What does fewer than three to five lesions mean: fewer than 3, fewer than 5, or up to 5?',
    ask: 'Oncology lead',
  },
  'OQ-05': {
    question: 'Does the extra 1 cm of ablation apply on every side or to the whole diameter? BoneMet computes both.',
    ask: 'Interventional radiology lead',
  },
  'OQ-06': {
    question:
      'Is the threshold of prothrombin activity (TP) a percentage, and do the thresholds of platelets and TP hold beyond cementoplasty, for ablation, embolisation or screws?',
    ask: 'Interventional radiology and anaesthesia leads',
  },
  'OQ-07': {
    question:
      'From which count, and for which techniques, is leukopenia a contraindication, and is it absolute? Mastier 2018 does not say so.',
    ask: 'Interventional radiology lead',
  },
  'OQ-08': {
    question:
      'Are posterior wall breach, epidural disease, subchondral loss and joint breach relative contraindications, as in the French recommendations, or reasons for caution, as in Laredo 2018? BoneMet shows both.',
    ask: 'Interventional radiology and spine surgery leads',
  },
  'OQ-09': {
    question:
      'Should the fourth Harrington group stay collapse, as in Ahmed 2019, or become resection for cure, as in the original classification?',
    ask: 'Orthopaedic surgery lead',
  },
  'OQ-10': {
    question: 'Which bones count as weight-bearing? The articles do not say so; the clinician enters it.',
    ask: 'Orthopaedic surgery lead',
  },
  'OQ-11': {
    question:
      'Small, bulky, marked compression, limited cortical destruction, good life expectancy, few metastases: should these stay a matter of judgement, since no article gives a figure?',
    ask: 'Medical lead',
  },
  'OQ-12': {
    question:
      'Mastier 2018 calls the phrenic and pudendal nerves and the thoracic roots sensory, although they carry motor fibres: should a warning of motor deficit be added?',
    ask: 'Interventional radiology lead',
  },
  'OQ-13': {
    question:
      'When several ablations are possible, should BoneMet rank them? The articles only state preferences for given facts; any further ranking would be invented.',
    ask: 'Product owner',
  },
  'OQ-14': {
    question:
      'Should recommendations written for lung cancer be applied to all primaries with a note, as today, or to lung cancer only?',
    ask: 'Medical lead',
  },
  'OQ-15': {
    question:
      'When the nerve can be protected, does a distance below 10 mm still rule radiofrequency out? Today it is set aside, with the disagreement shown.',
    ask: 'Interventional radiology lead',
  },
  'OQ-16': {
    question:
      'Which interval should separate radiotherapy from cement or ablation, in either order? The articles do not say so.',
    ask: 'Radiation oncology lead',
  },
  'OQ-17': {
    question:
      'The interval of 48 h between embolisation and surgery comes from one illustrated case: what is the usual practice?',
    ask: 'Interventional radiology lead',
  },
  'OQ-18': {
    question:
      'With a pacemaker, are bipolar radiofrequency, cryoablation and microwave possible? The articles do not say so; is there a local policy?',
    ask: 'Interventional radiology and cardiology leads',
  },
  'OQ-19': {
    question:
      'The device names printed in 2018 may no longer be marketed or hold a CE mark: should generic names be used?',
    ask: 'Product owner',
  },
  'OQ-20': {
    question:
      'The articles date from 2018 and 2019, and later evidence is outside them: how should BoneMet show the date of its sources?',
    ask: 'Medical lead',
  },
  'OQ-21': {
    question:
      'The articles do not give doses, fractions or criteria for stereotactic radiotherapy: should they be described, and from which source?',
    ask: 'Radiation oncology lead',
  },
  'OQ-22': {
    question:
      'How is the target chosen when the pain is severe but the link with the lesion is not proven, or when several lesions could explain it? The French recommendations only require the proof.',
    ask: 'Interventional radiology lead',
  },
  'OQ-23': {
    question:
      'Children, pregnancy, spinal infection mimicking a metastasis, haemangioma and primary bone tumours are not covered: should BoneMet refuse such cases?',
    ask: 'Product owner',
  },
  'OQ-24': {
    question: 'When should pain be reassessed and imaging repeated? The articles do not say so.',
    ask: 'Interventional radiology lead',
  },
  'OQ-25': {
    question: 'Which regulatory status has a decision support based on rules? To be examined before any clinical use.',
    ask: 'Product owner',
  },
  'OQ-26': {
    question:
      'When are anticoagulants and antiplatelet agents resumed after the procedure? The articles do not say so.',
    ask: 'Anaesthesia lead',
  },
  'OQ-27': {
    question:
      'Prostate cancer and other cancers with sclerotic metastases are only met through the sclerotic aspect: is that enough?',
    ask: 'Medical lead',
  },
  'OQ-28': {
    question:
      'Does the contraindication for a fracture without symptoms and not unstable need both conditions, as it is read today, or either one?',
    ask: 'Interventional radiology lead',
  },
  'OQ-29': {
    question:
      'For the SINS, a collapse of exactly 50 %, constant non-mechanical pain and a permeative lesion have no class: should BoneMet keep asking?',
    ask: 'Spine surgery lead',
  },
  'OQ-30': {
    question:
      'At the sacrum and sacroiliac region, BoneMet extends what is written of the vertebral canal: is this acceptable?',
    ask: 'Spine surgery lead',
  },
  'OQ-31': {
    question:
      'The list of general contraindications of Mastier 2018 is left open: what else belongs to it, such as pregnancy, contrast allergy or heart failure?',
    ask: 'Interventional radiology lead',
  },
  'OQ-32': {
    question:
      'Should the delays for antithrombotics, written for cement, be shown for every technique by extension, as today, or for cement only?',
    ask: 'Interventional radiology and anaesthesia leads',
  },
  'OQ-33': {
    question:
      'For compression in an operable patient, should radiotherapy stay listed? Laredo 2018 gives it when surgery is not possible; the French recommendations speak of surgery or combination with radiotherapy.',
    ask: 'Radiation oncology and spine surgery leads',
  },
  'OQ-34': {
    question:
      'Which operations belong to open surgery outside the spine, long bones and acetabulum? The articles only name it as considered and not retained.',
    ask: 'Orthopaedic surgery lead',
  },
  'OQ-35': {
    question:
      'For the clavicle, skull and sacroiliac region, which the articles do not name, should the load stay unspecified and cement be listed, with a caution at the skull?',
    ask: 'Medical lead',
  },
  'OQ-36': {
    question:
      'Neurological deficit and bleeding are entered but graded by no article: which grades and delays does the board want?',
    ask: 'Interventional radiology and spine surgery leads',
  },
  'OQ-37': {
    question:
      'For a Harrington group III without pain, fracture or aim, BoneMet lists no option today: is this acceptable? Laredo 2018 allows treatment for a risk of fracture, and Ahmed 2019 describes the groups as defects, not as a risk.',
    ask: 'Orthopaedic surgery lead',
  },
};
