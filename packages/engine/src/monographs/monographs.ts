import type { TechniqueId } from '../techniques/techniques.js';
import { cementoplasty } from './cementoplasty.js';
import { vertebroplasty } from './vertebroplasty.js';
import { balloonKyphoplasty } from './balloon-kyphoplasty.js';
import { vertebralImplant } from './vertebral-implant.js';
import { acetabuloplasty } from './acetabuloplasty.js';
import { pubicRamiCementoplasty } from './pubic-rami-cementoplasty.js';
import { sacroplasty } from './sacroplasty.js';
import { scapuloplasty } from './scapuloplasty.js';
import { headCementoplasty } from './head-cementoplasty.js';
import { flatBoneCementoplasty } from './flat-bone-cementoplasty.js';
import { longBoneCementoplasty } from './long-bone-cementoplasty.js';
import { posteriorSpinalFixation } from './posterior-spinal-fixation.js';
import { percutaneousScrews } from './percutaneous-screws.js';
import { pelvicNail } from './pelvic-nail.js';
import { femoralNeckImplant } from './femoral-neck-implant.js';
import { reinforcedCementoplasty } from './reinforced-cementoplasty.js';
import { flexibleNails } from './flexible-nails.js';
import { cementAndRadiotherapy } from './cement-and-radiotherapy.js';
import { radiofrequency } from './radiofrequency.js';
import { monopolarRadiofrequency } from './monopolar-radiofrequency.js';
import { bipolarRadiofrequency } from './bipolar-radiofrequency.js';
import { microwave } from './microwave.js';
import { cryoablation } from './cryoablation.js';
import { laser } from './laser.js';
import { focusedUltrasound } from './focused-ultrasound.js';
import { alcoholInjection } from './alcohol-injection.js';
import { sensitisingPerfusion } from './sensitising-perfusion.js';
import { ablationThenCement } from './ablation-then-cement.js';
import { cryoablationAndRadiotherapy } from './cryoablation-and-radiotherapy.js';
import { preoperativeEmbolisation } from './preoperative-embolisation.js';
import { palliativeEmbolisation } from './palliative-embolisation.js';
import { chemoembolisation } from './chemoembolisation.js';
import { chemicalNeurolysis } from './chemical-neurolysis.js';
import { physicalNeurolysis } from './physical-neurolysis.js';
import { mixedNerveNeurolysis } from './mixed-nerve-neurolysis.js';
import { biopsy } from './biopsy.js';
import { thermalProtection } from './thermal-protection.js';
import { spineSurgery } from './spine-surgery.js';
import { longBoneSurgery } from './long-bone-surgery.js';
import { acetabularSurgery } from './acetabular-surgery.js';
import { otherSurgery } from './other-surgery.js';
import { radiotherapy } from './radiotherapy.js';
import { stereotacticRadiotherapy } from './stereotactic-radiotherapy.js';
import { systemicTreatment } from './systemic-treatment.js';
import { noLocalTreatment } from './no-local-treatment.js';
import { analgesicTreatment } from './analgesic-treatment.js';
import type { Monograph } from './define.js';

/** What the articles say of each technique. Not widened, so that the texts are checked against every section. */
export const MONOGRAPHS = {
  'T-CEM': cementoplasty,
  'T-VP': vertebroplasty,
  'T-BKP': balloonKyphoplasty,
  'T-VAI': vertebralImplant,
  'T-ACET': acetabuloplasty,
  'T-RAMI': pubicRamiCementoplasty,
  'T-SACRO': sacroplasty,
  'T-SCAP': scapuloplasty,
  'T-HEAD': headCementoplasty,
  'T-FLAT': flatBoneCementoplasty,
  'T-LONGCEM': longBoneCementoplasty,
  'T-PSF': posteriorSpinalFixation,
  'T-SCREW': percutaneousScrews,
  'T-NAIL': pelvicNail,
  'T-YIMPL': femoralNeckImplant,
  'T-REBAR': reinforcedCementoplasty,
  'T-FLEX': flexibleNails,
  'T-CEMRT': cementAndRadiotherapy,
  'T-RFA': radiofrequency,
  'T-RFA-M': monopolarRadiofrequency,
  'T-RFA-B': bipolarRadiofrequency,
  'T-MWA': microwave,
  'T-CRYO': cryoablation,
  'T-LASER': laser,
  'T-HIFU': focusedUltrasound,
  'T-ALC': alcoholInjection,
  'T-SENS': sensitisingPerfusion,
  'T-ABLCEM': ablationThenCement,
  'T-CRYORT': cryoablationAndRadiotherapy,
  'T-EMB-PRE': preoperativeEmbolisation,
  'T-EMB-PAIN': palliativeEmbolisation,
  'T-CHEMOEMB': chemoembolisation,
  'T-NEURO-C': chemicalNeurolysis,
  'T-NEURO-P': physicalNeurolysis,
  'T-NEURO-M': mixedNerveNeurolysis,
  'T-BIOPSY': biopsy,
  'T-PROTECT': thermalProtection,
  'T-SURG-SPINE': spineSurgery,
  'T-SURG-LONG': longBoneSurgery,
  'T-SURG-ACET': acetabularSurgery,
  'T-SURG-OTHER': otherSurgery,
  'T-RT': radiotherapy,
  'T-SBRT': stereotacticRadiotherapy,
  'T-SYST': systemicTreatment,
  'T-NONE': noLocalTreatment,
  'T-MED': analgesicTreatment,
} satisfies Readonly<Record<TechniqueId, Monograph>>;
