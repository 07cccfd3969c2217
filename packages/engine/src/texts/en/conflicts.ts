import type { CONFLICTS } from '../../conflicts/conflicts.js';
import type { ConflictTexts } from '../texts.js';

export const conflictTexts: ConflictTexts<typeof CONFLICTS> = {
  'C-01': {
    topic: 'Range of the Mirels score',
    positions: [
      'Each of the four criteria is given 1 to 3 points, yet the total is said to run from 0 to 12.',
      'The total runs from 4 to 12.',
    ],
    display:
      'Sources differ on the lower end of the Mirels range (0 or 4). Four items of at least 1 point give 4–12; only 4–12 is computed.',
  },
  'C-02': {
    topic: 'Mirels score from which fixation is advised',
    positions: [
      'Above 8, the score points to a moderate or high fracture risk and to preventive osteosynthesis. The article does not say what to do at exactly 8.',
      'In the upper femur, a score above 8 points to preventive stabilisation, but surgery is ruled out when life expectancy is uncertain. The article does not say what to do at exactly 8.',
      'At 8, clinical judgement decides between conservative and interventional treatment. From 9, prophylactic fixation is the treatment.',
      'The abstract of Mirels 1989 advises prophylactic fixation from a score of 8, before irradiation.',
    ],
    display:
      'Sources differ on a Mirels score of 8: two reviews set the threshold above 8, one calls 8 a matter of clinical judgement, and the original publication (not among the four sources) recommends fixation from 8. All positions are shown; 8 belongs to neither band.',
  },
  'C-03': {
    topic: 'Fracture risk at a Mirels score of exactly 9',
    positions: [
      'The fracture risk of 33 % is given for scores above 9.',
      'Prophylactic fixation is described from a score of 9.',
      'Reference pages on the score give a risk of about 33 % from a score of 9.',
    ],
    display:
      'The source gives 33 % for scores above 9 and describes prophylactic fixation from 9; the risk at exactly 9 is not stated.',
  },
  'C-04': {
    topic: 'Treatment at a Mirels score of exactly 7',
    positions: [
      'A score of 7 or less carries a low fracture risk, 5 %.',
      'Irradiation is the traditional treatment of scores below 7.',
      'In the interventional literature, lesions of long bones outside weight-bearing zones that score 7 or less are treated by ablation, cement or both.',
    ],
    display:
      'At exactly 7 the risk statement (≤ 7) and the irradiation statement (< 7) do not meet; radiotherapy is listed and the gap is stated.',
  },
  'C-05': {
    topic: 'Cement alone in long bones and under shear forces',
    positions: [
      'Metaphyses, including the femoral neck, and diaphyses of long bones are not suited to cement alone. A surgical or percutaneous fixation is needed.',
      'Cement is used for an impending fracture, among others of the femoral neck. Under high mechanical stress it may be enough for pain but insufficient to prevent the fracture.',
      'Cement alone keeps a limited place in diaphyses and does not reliably replace surgical fixation: in a long bone it is used, with percutaneous stabilisation, only if the patient is not a candidate for surgery. The final summary nevertheless allows it in all bones, long bones included, but excludes them from mechanical stabilisation.',
      'In the interventional literature, weight-bearing lesions and Mirels scores of 9 or more are always treated with cement, often with percutaneous stabilisation and ablation as well. In one patient, cement alone was placed in the distal part of a femur that already held a nail.',
    ],
    display:
      'Sources differ on cement alone in long bones: excluded as stabilisation (Laredo 2018, French recommendations), accepted for pain (Mastier 2018), always used, often with other techniques, in weight-bearing or high-risk lesions (Ahmed 2019).',
  },
  'C-06': {
    topic: 'Cementoplasty to prevent a fracture when there is little or no pain',
    positions: [
      'Small lesions without symptoms need no local treatment. A risk of fracture does call for one: radiotherapy, surgery or interventional radiology.',
      'Cement is indicated in painful vertebral metastases to treat a fracture or prevent it, and is used for impending fractures outside the spine. Without symptoms, the risk of the lesion is weighed against that of the procedure and against life expectancy.',
      'Consolidation alone in a patient with little or no pain is more debated, and well-controlled pain is not an indication. An asymptomatic fracture that is not unstable is an absolute contraindication.',
    ],
    display:
      'Sources differ on cement for prevention: Laredo 2018 calls for a local treatment when there is a risk of fracture, without choosing one; Mastier 2018 accepts cement after weighing risk and survival; the French recommendations call it debated and list an asymptomatic fracture that is not unstable among absolute contraindications.',
  },
  'C-07': {
    topic: 'Cement when the tumour reaches the epidural space or spinal canal',
    positions: [
      'Nerve compression by the tumour calls for surgical release, which vertebroplasty may complete. Extension into the canal with a risk to the cord or cauda equina calls for surgery or radiotherapy, according to condition and life expectancy; vertebroplasty may complete radiotherapy.',
      'Epidural involvement was once an absolute contraindication to cement. In the study cited, vertebroplasty did not cause more complications in epidural cases.',
      'Extension into the canal and epidural disease are relative contraindications. Each case is discussed with the radiology team; surgery or a combination with radiotherapy is rather chosen.',
    ],
    display:
      'Sources differ on epidural disease: relative contraindication, rather surgery or a combination with radiotherapy (French recommendations), surgery or radiotherapy with vertebroplasty as a complement (Laredo 2018), no excess complications in one series (Mastier 2018).',
  },
  'C-08': {
    topic: 'Cement when the posterior wall is breached',
    positions: [
      'A breach of the posterior wall is not a contraindication, but calls for particular caution and an experienced operator. Very viscous cement makes leakage less likely.',
      'Extensive involvement or retropulsion of the posterior wall is a relative contraindication, depending on the experience of the team.',
    ],
    display:
      "Sources differ on the posterior wall: 'not a contraindication' (Laredo 2018) or 'relative contraindication if extensive or retropulsed' (French recommendations). Both ask for experience.",
  },
  'C-09': {
    topic: 'Place of balloon kyphoplasty',
    positions: [
      'The balloon is useful when the cortex of the vertebra is extensively destroyed, less so since very viscous cements exist. It costs more and takes longer.',
      'When to prefer it to cement alone is not yet clear. Many teams use it all the same, mainly in marked compression, to ease filling and reduce leaks.',
      'Some teams use it when the risk of leakage is very high. In 2009 the French health authority (HAS) did not retain neoplastic fractures as an indication and asked for studies; no superiority over vertebroplasty appears for pain or complications.',
    ],
    display:
      'Sources differ on kyphoplasty: useful in extensive cortical destruction, less so with very viscous cements (Laredo 2018), indication to be clarified (Mastier 2018), not a retained indication in 2009 and no apparent superiority (French recommendations).',
  },
  'C-10': {
    topic: 'How few lesions allow a curative aim',
    positions: [
      'Tumour destruction is mainly for a single metastasis of a cancer that allows long survival, such as thyroid or kidney cancer. The aim may then be to eradicate it.',
      'Curative treatment is possible in selected patients with controlled oligometastatic disease and a good life expectancy; no number is given. In pathological vertebral fractures, few metastases or an expected survival above 6 months lead to adding radiotherapy or ablation to cement.',
      'A curative aim may be considered below three to five lesions, if an ablation zone 1 cm larger than the lesion can be obtained.',
    ],
    display:
      "Sources differ on the count: one lesion (Laredo 2018), 'few/oligometastatic' without number (Mastier 2018), fewer than three to five (Ahmed 2019 – itself ambiguous between < 3 and < 5).",
  },
  'C-11': {
    topic: 'Anaesthesia for cryoablation',
    positions: [
      'Cold itself relieves pain, which makes it easier to work under light sedation.',
      'General anaesthesia is needed in most cases, for cryoablation as for radiofrequency.',
      'The anaesthetic effect of cold allows less sedation and less anaesthesia.',
    ],
    display:
      'Sources differ on anaesthesia for cryoablation: light or reduced sedation (Laredo 2018, Ahmed 2019) or general anaesthesia in most cases (French recommendations).',
  },
  'C-12': {
    topic: 'Cryoablation and cement in one session',
    positions: [
      'Cement is hard to add in the same session; this is one of the main limits of the technique.',
      'Ablation by cold or radiofrequency before cement leaves a cavity that is easier to fill.',
      'Cement must wait until the tissue is back at body temperature, so that its setting is not disturbed. In one patient it followed more than 15 minutes of active warming of the probes.',
    ],
    display:
      'Sources differ on cement right after cryoablation: difficult (Laredo 2018), feasible after full rewarming, more than 15 min active thaw in one case (Ahmed 2019), ablation as a help to filling (French recommendations).',
  },
  'C-13': {
    topic: 'Nerves near the ablation zone',
    positions: [
      'Radiofrequency spares no tissue, not even nerves. A distance of 10 mm from the cord or a nerve is required, which limits its use near the spinal canal.',
      'Most damage around the tumour can be foreseen, so that the risk depends on the precision of the team and on how it protects neighbouring organs. Radiofrequency or cryoablation may also serve to destroy a nerve deliberately, as in one patient with intercostal cryoneurolysis from T4 to T6.',
      'No nerve structure may lie in the treated zone. Injury to important structures, nerves in particular, and skin burns are the main complications of cryoablation and radiofrequency.',
      'Cryoablation relatively spares soft tissue and the architecture of nerves.',
    ],
    display:
      'Sources differ on nerves: fixed 10 mm for radiofrequency (Laredo 2018), no neural structure in the zone (French recommendations), relative if protected (Mastier 2018), cryoablation relatively nerve-sparing (Ahmed 2019) although cryoneurolysis exists (Mastier 2018). Cryoablation is not to be taken as nerve-safe.',
  },
  'C-14': {
    topic: 'Cryoablation temperatures',
    positions: [
      'The probe tip reaches −100 °C, and cells die from −20 °C.',
      'The needle reaches −180 °C within a few minutes.',
      'The tip falls to −160 °C or below. Tumour cells are killed when the surrounding tissue is cooled rapidly to between −40 and −60 °C.',
    ],
    display:
      'Sources differ on probe-tip (−100 / −160 / −180 °C) and lethal (−20 or −40 to −60 °C) temperatures. Shown for information, not used in any calculation.',
  },
  'C-15': {
    topic: 'Radiofrequency temperatures',
    positions: [
      'An alternating current of 400 to 500 kHz brings the tissue to the 60 °C needed for irreversible destruction.',
      'Friction heat of 60 to 100 °C kills the cells.',
      'The tumour is heated to about 90 °C.',
    ],
    display:
      'Sources differ on the radiofrequency temperature (60, 60–100, about 90 °C); the figures are compatible. Shown for information.',
  },
  'C-16': {
    topic: 'Duration of pain relief after embolisation',
    positions: [
      'Relief is almost constant and lasts from 3 weeks to 8 months, depending on how aggressive the tumour is.',
      'Pain scores improved significantly in 97 % of cases, but for only 1 to 9 months. An embolisation that worked may be repeated.',
    ],
    display: 'Sources differ slightly: 3 weeks to 8 months (Laredo 2018) or 1 to 9 months (Mastier 2018).',
  },
  'C-17': {
    topic: 'Frequency of the post-embolisation syndrome',
    positions: [
      'The syndrome, with fever and local pain, may follow the embolisation of bulky masses and usually settles in a few days.',
      'The syndrome, with fever and vomiting, is frequent: 18 to 86 %. It needs short-term care.',
    ],
    display: 'Sources differ in tone: possible after bulky masses (Laredo 2018) or frequent, 18–86 % (Mastier 2018).',
  },
  'C-18': {
    topic: 'Main role of embolisation',
    positions: [
      'The main use is to limit bleeding when a hypervascular lesion, for example of kidney or thyroid cancer, is removed.',
      'The main indication is palliative pain relief: inoperable metastases that resist chemotherapy, with pain poorly controlled by analgesics.',
      'Embolisation was first meant to stop bleeding or to cut the blood supply of the tumour; it may also relieve pain.',
    ],
    display:
      "Laredo 2018 calls both preoperative and analgesic use 'main'; Mastier 2018 adds the analgesic effect to the original aims. Both uses are listed.",
  },
  'C-19': {
    topic: 'Destruction of the acetabulum that percutaneous treatment can accept',
    positions: [
      'Painful lesions of the weight-bearing zone are excellent indications unless there is a displaced fracture or extensive destruction of the subchondral plate, which raises the risk of leakage into the joint. A stent may be placed against the gap in the plate.',
      'An opening into the joint is a relative contraindication to cement.',
      'Harrington groups I to III may be treated by cement, radiofrequency and screws together, although group III already has extensive lysis of the medial wall, roof and lateral rim. Group IV almost always requires surgery.',
    ],
    display:
      'Sources differ on acetabular limits: no extensive subchondral loss or displaced fracture (Laredo 2018), relative contraindication if the joint is open (French recommendations), up to Harrington group III with cement, radiofrequency and screws (Ahmed 2019).',
  },
  'C-20': {
    topic: 'Cement in the femoral and humeral heads',
    positions: [
      'Cement is possible there in theory but exceptional: either the lesion is small and asymptomatic, or it is bulky and either destroys the cortex or reaches the neck, which calls for a prosthesis. A prosthesis is also the reference when the epiphysis of a long bone is involved.',
      'No bone is excluded, long bones included; the heads are not mentioned separately.',
    ],
    display:
      'Sources differ on cement in the femoral and humeral heads: exceptional (Laredo 2018) or all bones possible (French recommendations).',
  },
  'C-21': {
    topic: 'Fractured sternum: cement alone or with screws',
    positions: [
      'The sternum is among the flat bones in which cement is used. In one patient with a sternal fracture, pain fell from 8 to 2 on the visual analogue scale in 48 hours after cement; screws are not mentioned.',
      'Without an intact cortex, cement alone will soon fail under rotational and oblique forces, even if filling is complete. In one patient, two parallel screws with cement held for 2 years without recurrent pain.',
    ],
    display:
      'Sources differ on the fractured sternum: cement, with no mention of screws, relieved one patient (Mastier 2018); without an intact cortex, another author expects cement alone to fail (Ahmed 2019).',
  },
  'C-22': {
    topic: 'Pain relief after radiotherapy',
    positions: [
      'In 12 studies with 1,580 patients, 41 % had more than 50 % less pain at 1 month and 25 % had complete relief.',
      'Pain is reduced in 50 to 80 % of patients; up to 20 to 30 % have no relief and up to 25 % have complete relief. The effect is greatest 12 to 20 weeks after the end of treatment.',
    ],
    display:
      'Sources differ on the radiotherapy response (41 % or 50–80 %; different definitions); complete response 25 % (Mastier 2018) or 25 % at most (Ahmed 2019).',
  },
  'C-23': {
    topic: 'Pain relief after ablation and other percutaneous treatments',
    positions: [
      'One month after radiofrequency, 82 % of patients had an average fall of 3 points on the visual analogue scale. In 61 patients treated by cryoablation, the average fall was 3.5 points at 1 month and 5.5 points at 6 months.',
      'The effect on pain is about 70 to 90 % for radiofrequency and more than 75 % for cryoablation.',
      'Pain is reduced in 70 to 96 % of patients, all percutaneous treatments together, within 24 hours to 1 week.',
    ],
    display:
      'Sources give different figures (82 %; 70–90 % or > 75 %; 70–96 %) over different populations and definitions.',
  },
  'C-24': {
    topic: 'Onset of pain relief after cryoablation',
    positions: [
      'Relief comes later than after radiofrequency, but it lasts. The average fall in pain was 3.5 points at 1 month and 5.5 points at 6 months.',
      'Percutaneous treatments, ablation among them, relieve pain in 24 hours to 1 week. No separate figure is given for cryoablation.',
    ],
    display:
      'Sources differ on the onset of cryoablation analgesia: delayed (Mastier 2018) or 24 h to 1 week for percutaneous treatments as a group (Ahmed 2019).',
  },
  'C-25': {
    topic: 'Biopsy during vertebroplasty',
    positions: [
      'A coaxial biopsy is always taken once the trocar is in place, to confirm the diagnosis or to look for a change in receptors or a gene that opens a targeted treatment.',
      'A biopsy may be added for histological proof, or to assess mitotic activity in certain patients under treatment or after local radiotherapy.',
    ],
    display: 'Sources differ: biopsy systematic (Laredo 2018) or optional (French recommendations).',
  },
  'C-26': {
    topic: 'Direct oral anticoagulants before cementoplasty',
    positions: [
      'An oral anticoagulant is bridged with low-molecular-weight heparin, with a stop the day before the procedure.',
      'Dabigatran, rivaroxaban and apixaban are listed among antiplatelet drugs, with a stop 48 h before the procedure. Bridging is not mentioned for them.',
    ],
    display:
      "The source lists direct oral anticoagulants under antiplatelets with a 48-h stop, and 'oral anticoagulants' with bridging by low-molecular-weight heparin. Here 48 h applies to the three drugs named and bridging to the other oral anticoagulants; the ambiguity is shown.",
  },
  'C-27': {
    topic: 'Antitumour effect of cement',
    positions: [
      'A limited effect is possible: monomers released as the cement sets might cause necrosis over several millimetres. In breast cancer, recurrence in 14 % of treated vertebrae against progression elsewhere in 86 % of cases supports it indirectly.',
      'The heat of setting is toxic to tumour cells, but local control of the tumour is not an aim of cement.',
      'The heat of setting has a limited effect on the tumour, within about 3 mm of the cement, and is not a controlled ablation.',
    ],
    display:
      'Two sources call the effect limited and a third excludes local control from the aims of cement; they differ on mechanism (monomer toxicity or heat) and reach (several millimetres or about 3 mm). Tumour control is never listed as an aim of cement alone.',
  },
  'C-28': {
    topic: 'Cement alone or implant in the lateral masses of C1 and C2',
    positions: [
      'Where any leak must be avoided, as in the lateral masses of C1 and C2, an implant of the stent type that holds the cement back is preferable.',
      'A figure shows C1, with lysis of its right lateral mass, and C2 filled with 4 cc of cement through a single route; no implant is mentioned.',
    ],
    display: 'The same source prefers an implant but illustrates plain cement at C1–C2.',
  },
  'C-29': {
    topic: 'Place of surgery in long bones',
    positions: [
      'Surgery, by osteosynthesis or prosthesis, is still the reference in long bones. In the femoral neck, the place of percutaneous alternatives remains to be established.',
      'Surgery is usually not performed, because of its complexity and morbidity, and is ruled out when life expectancy is uncertain. Percutaneous screws with cement are described as a way to prevent fracture.',
      'Cement is used in a long bone only when the patient is not a candidate for stabilising surgery, and then with percutaneous stabilisation.',
      'Whether the patient is a poor candidate for surgery or opposed to it is one of the five points to weigh before percutaneous treatment.',
    ],
    display:
      'Sources differ in emphasis: surgery first (Laredo 2018, French recommendations), percutaneous where survival is uncertain (Mastier 2018), fitness for surgery and refusal of it among the points to weigh (Ahmed 2019).',
  },
  'C-30': {
    topic: 'Spinal stability before treatment or after vertebroplasty',
    positions: [
      'The SINS puts a figure on vertebral instability: stable up to 6, uncertain from 7 to 12, unstable above 12, for a maximum of 18.',
      'The question that decides treatment is whether instability will remain after a vertebroplasty; if so, treatment must include a stabilisation.',
    ],
    display:
      'A pre-treatment SINS and the expected residual instability after vertebroplasty are two different inputs; both are shown.',
  },
  'C-31': {
    topic: 'Anaesthesia for vertebroplasty',
    positions: [
      'The number of vertebrae, age, condition and clinical context decide between local and general anaesthesia.',
      'Simple sedation may be enough, especially for a single vertebra. General anaesthesia is used when several are treated in one session, which is usual in cancer patients.',
    ],
    display:
      'Sources differ on the lightest option (local anaesthesia or sedation); both tie general anaesthesia to the number of levels.',
  },
  'C-32': {
    topic: 'Lesions for which the French recommendations prefer ablation',
    positions: [
      'After naming long and flat bones, the text calls percutaneous ablation preferable, giving as an example a bulky lesion of the iliac wing that extends widely into soft tissue, or a combination with percutaneous screws.',
      'The final summary allows cement in all bones, long bones included.',
    ],
    display:
      'Unclear whether the French recommendations prefer ablation for all long and flat bones or only for bulky lesions with soft-tissue extension. Here the preference applies only to bulky lesions with soft-tissue extension; elsewhere the ambiguity is shown.',
  },
  'C-33': {
    topic: 'How long pain relief lasts after ablation or radiotherapy',
    positions: [
      'Relief after cryoablation or radiofrequency may last longer than after radiotherapy.',
      'Relief after cryoablation is prolonged, but randomised trials of cryoablation and radiofrequency were still under way. The evidence for combined treatments is often modest.',
      'Percutaneous treatments as a whole may act faster and longer than other treatments.',
    ],
    display:
      'Relief may last longer than after radiotherapy (Laredo 2018), or than after other treatments for percutaneous techniques as a whole (Ahmed 2019); Mastier 2018 mentions ablation trials still under way and often modest evidence for combined treatments.',
  },
  'C-34': {
    topic: 'Use of liquid embolic agents',
    positions: [
      'Absolute alcohol and glue occlude vessels for good but are little used, because they must be injected inside the lesion to avoid extensive necrosis.',
      'Distal agents, with microbeads and biological glues as examples, are used most often, because the target is the small vessels of the tumour.',
    ],
    display:
      'Sources differ on glue: little used (Laredo 2018) or named among distal agents, the most used (Mastier 2018).',
  },
  'C-35': {
    topic: 'Hardening time of cement',
    positions: [
      'Cement hardens 8 to 18 minutes after mixing, depending on its properties; some high-viscosity cements stay viscous for about 20 minutes.',
      'Cement hardens in a few minutes.',
    ],
    display: 'Sources differ in precision on hardening (8–18 min or a few minutes). Shown for information.',
  },
  'C-36': {
    topic: 'Ablation alone in a weight-bearing site',
    positions: [
      'Ablation does not consolidate bone by itself, but cement may be added.',
      'In one patient, a metastasis of the whole acetabular roof was treated for pain by cryoablation with six needles; cement is not mentioned.',
      'Against pain, ablation may be used alone in sites that bear no weight. It may also be used alone to shrink an isolated or slowly progressing lesion.',
    ],
    display:
      'Sources differ: ablation alone against pain described for non-weight-bearing sites (French recommendations), cement may be added (Laredo 2018), cryoablation of the acetabular roof shown without mention of cement (Mastier 2018).',
  },
  'C-37': {
    topic: 'First local option for an uncomplicated painful metastasis',
    positions: [
      'Vertebroplasty is the best choice in a stable vertebra that threatens neither the cord nor the cauda equina, by far the most frequent case.',
      'Radiotherapy usually relieves pain only in part. Interventional radiology should no longer be seen as a last resort.',
      'Cement may relieve pain and stabilise in place of much heavier surgery, instead of pain-relieving radiotherapy or with it.',
      'Radiotherapy is the mainstay of palliation, but the relief reported is slower and less frequent than with percutaneous treatments.',
    ],
    display:
      'Sources differ on what comes first: vertebroplasty in the stable vertebra (Laredo 2018), radiotherapy as the mainstay of palliation (Ahmed 2019, on extraspinal sites), cement instead of or with radiotherapy (French recommendations), interventional radiology no longer a last resort (Mastier 2018).',
  },
  'C-38': {
    topic: 'General contraindications: which ones, and for which techniques',
    positions: [
      'Cement in the acetabulum, vertebroplasty in a stable vertebra and ablation of a bulky prevertebral extension are put first. General contraindications are not repeated there.',
      'Haemostasis disorders that cannot be corrected, leukopenia and ongoing sepsis are among the usual contraindications, whatever the technique.',
      'For cement, ongoing general infection, skin infection at the puncture site, severe coagulation disorders and allergy to the cement are absolute contraindications.',
      'In one patient, cryoablation followed by cement was chosen rather than surgery. General contraindications are not repeated there.',
    ],
    display:
      'Sources differ on general contraindications: infection, severe coagulation disorder and allergy for cement (French recommendations); uncorrectable haemostasis disorder, leukopenia and sepsis for all percutaneous techniques (Mastier 2018); none repeated where Laredo 2018 and Ahmed 2019 describe their options. The contraindication stays visible and prevails until the board has reviewed it.',
  },
};
