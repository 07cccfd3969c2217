import type { palliativeEmbolisation as statements } from '../../../monographs/palliative-embolisation.js';
import type { MonographTexts } from '../../texts.js';
import { generalContraindications } from './general-contraindications.js';

export const palliativeEmbolisation: MonographTexts<typeof statements> = {
  aim: [
    'Cause necrosis of the tumour and relieve pain.',
    'Control of bleeding was, with tumour ischaemia, its first purpose.',
  ],
  principle: [
    'The agent is injected into the arteries as distally as possible: microparticles, calibrated or not, such as PVA.',
    'Laredo 2018 finds liquid agents (absolute alcohol, glue) definitive but little used, as they must be injected within the lesion.',
    'Mastier 2018 names microbeads and biological glues as the most usual distal agents.',
  ],
  indications: [
    'Metastasis that is inoperable and resistant to chemotherapy, with pain poorly controlled by analgesics.',
    'Pain due to the tumour volume or to inflammation.',
    'Best suited to hypervascular lesions with enlarged feeding arteries, though possible in theory for any histology.',
  ],
  absoluteContraindications: [...generalContraindications],
  cautions: [
    'Small particles (100–300 µm) go further but increase the risk of necrosis of adjacent tissue.',
    'An artery closed proximally cannot be used again for embolisation if tumour vessels recur.',
    'Risk of embolisation outside the target, to be assessed beforehand.',
  ],
  guidance: ['CT angiography beforehand is often useful to map the feeding arteries and the accessory supply.'],
  results: [
    'A literature review cited by Mastier 2018 reports that in 97 % of cases the VAS fell significantly.',
    'Laredo 2018 describes an almost constant effect on pain.',
  ],
  delayAndDuration: [
    'Duration of 3 weeks to 8 months, according to how aggressive the tumour is (Laredo 2018).',
    'Transient effect of 1 to 9 months (Mastier 2018).',
    'It can be repeated if it was effective at first.',
  ],
  complications: [
    'Exceptional in trained hands.',
    'Post-embolisation syndrome (fever, local pain) possible after treatment of a bulky mass; it usually resolves within days (Laredo 2018).',
    'Post-embolisation syndrome (fever, vomiting) in 18–86 %, requiring short-term care (Mastier 2018).',
  ],
  resources: ['Trained operator.', 'For expert teams with an advanced technical platform.'],
};
