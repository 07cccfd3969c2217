import type { scoresSystems as systems } from '../../../systems/scores.js';
import type { SystemTexts } from '../../texts.js';

export const scoresTexts: SystemTexts<typeof systems> = {
  sins: {
    name: 'Spine Instability Neoplastic Score (SINS)',
    purpose: 'How unstable is this spinal metastasis?',
    use: [
      'It puts a figure on the instability caused by a metastasis of the spine or sacrum.',
      'Six items are added: level, pain, type of bone lesion, alignment, collapse of the body, posterolateral elements.',
      'Original publication: Fisher 2010.',
    ],
    tables: [],
    reading: [
      'The total goes up to 18: 0 to 6 is stable, 7 to 12 of uncertain stability, 13 to 18 unstable.',
      'Laredo 2018 also asks which instability will remain after a vertebroplasty: the score before treatment does not answer that question.',
      'When items are missing, BoneMet shows the range in which the total lies, and a category only if the whole range falls in it.',
    ],
    limits: [
      'Only Laredo 2018 describes the score; the other three articles do not mention it.',
      'The articles do not say what follows from a total of 7 to 12.',
      'The articles do not say how to score several levels: BoneMet scores each one separately and never adds them up.',
      'A collapse of exactly 50 % has no class in the table; recorded as a collapse of unstated degree, it counts for 2 to 3 points.',
      'Constant pain that is not mechanical has no class of its own: the table only names occasional, non-mechanical pain, for 1 point.',
      'A permeative lesion is not in the table: BoneMet asks whether it is lytic, mixed or sclerotic.',
      'With both subluxation and deformity, BoneMet keeps the higher class, 4 points; the coccyx has no score.',
    ],
  },
  mirels: {
    name: 'Mirels score',
    purpose: 'What is the risk of pathological fracture of this long bone?',
    use: [
      'It estimates the risk of fracture of a long bone and helps to decide on preventive fixation.',
      'Four items of 1 to 3 points: site, pain, type of lesion, size.',
      'Original publication: Mirels 1989.',
      'It is not for the spine, the pelvis or flat bones, nor for a bone that is already broken.',
    ],
    tables: [
      {
        caption: 'What the articles say, by score',
        columns: [
          'Score',
          'Laredo 2018',
          'Mastier 2018 (upper femur)',
          'Ahmed 2019: risk of fracture',
          'Ahmed 2019: treatment described',
        ],
        rows: [
          [
            '4 to 6',
            'No statement',
            'No statement',
            'Low, 5 %',
            'Traditionally irradiation; if the bone does not bear weight, ablation, cement or both',
          ],
          [
            '7',
            'No statement',
            'No statement',
            'Low, 5 %',
            'Irradiation is described below 7 only; ablation, cement or both if the bone does not bear weight',
          ],
          [
            '8',
            'Not covered: the threshold is above 8',
            'Not covered: the threshold is above 8',
            '15 %',
            'Conservative or interventional, by clinical judgement',
          ],
          [
            '9',
            'Moderate or high risk, preventive fixation needed',
            'Suggests preventive stabilisation',
            'Not stated: 33 % is given above 9',
            'Preventive fixation; in interventional radiology cement always, often with percutaneous stabilisation and ablation',
          ],
          ['10 to 12', 'As for 9', 'As for 9', '33 %', 'As for 9'],
        ],
      },
    ],
    reading: [
      'The total goes from 4 to 12; Laredo 2018 prints a range starting at 0, which four items of at least 1 point cannot give.',
      'Ahmed 2019 puts weight-bearing lesions together with scores of 9 or more, whatever their own score.',
      'For Mastier 2018, surgery is not retained in patients whose survival is uncertain, even above 8.',
      'The percentages come from a validation study of 78 lesions, 27 of them fractured within 6 months, as reported by Ahmed 2019.',
      'When items are missing, BoneMet shows the range of the total and concludes on a threshold only if the whole range lies on one side of it.',
    ],
    limits: [
      'The item table is empty in the version of Ahmed 2019 that we read and absent from Laredo 2018; the classes come from the text of Ahmed 2019.',
      'The articles do not give the order of the lesion types: blastic, mixed, lytic for 1, 2, 3 points is the order of the original publication.',
      'The articles do not say how to score a painless or a permeative lesion, nor whether the femoral head and neck count as peritrochanteric: the clinician chooses.',
      'The French recommendations list, by title only, a study that finds CT-based rigidity analysis more accurate than this score in the femur.',
    ],
  },
};
