import type { femoralNeckImplant as statements } from '../../../monographs/femoral-neck-implant.js';
import type { MonographTexts } from '../../texts.js';
import {
  cementExtension,
  cementJointRelative,
  cementSafetyContraindications,
  cementWithFixationCautions,
} from './cement-contraindications.js';

export const femoralNeckImplant: MonographTexts<typeof statements> = {
  aim: ['Renforcer un col fémoral ostéolytique.'],
  principle: [
    'Deux pièces creuses et perforées, introduites séparément, s’emboîtent sur place et sont ensuite cimentées.',
    'L’implant illustré par Laredo 2018 est l’Y-strut, dont le matériau est imprimé « Peak ».',
  ],
  indications: [
    'Ostéolyse du col fémoral, à la place d’un clou gamma, si la région trochantérienne et la tête sont épargnées et la destruction corticale limitée.',
  ],
  absoluteContraindications: [...cementSafetyContraindications, ...cementExtension],
  relativeContraindications: [
    'Hors des conditions d’emploi : extension à la région intertrochantérienne ou à la tête, ou destruction corticale excessive.',
    ...cementJointRelative,
  ],
  cautions: [
    'La place et l’efficacité de cet implant sont encore à préciser.',
    'La chirurgie, par clou gamma ou prothèse fémorale, est la référence.',
    ...cementWithFixationCautions,
  ],
  anatomy: ['Col fémoral uniquement.'],
  combinations: ['Chimiothérapie et radiothérapie peuvent ne pas être retardées.'],
  results: ['Laredo 2018 cite une étude pilote prospective, sans donner de chiffre.'],
};
