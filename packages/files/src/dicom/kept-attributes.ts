type KeptVr = 'CS' | 'DS' | 'LO' | 'UI' | 'US';

/**
 * One attribute that the stored file keeps. Text is kept only if it is one of a few known words, a
 * number or a UID: a free field is where names end up.
 */
export type KeptAttribute = {
  readonly tag: number;
  readonly keyword: string;
  readonly vr: KeptVr;
  /** For words: the only ones that may stay. */
  readonly words?: readonly string[];
};

const words = (list: string): readonly string[] => list.split(' ');

const MODALITIES = words('CR CT DX ES GM IO MG MR NM OT PT PX RF US XA XC');

const BODY_PARTS = words(
  'SKULL HEAD NECK CSPINE TSPINE LSPINE SSPINE CTSPINE TLSPINE LSSPINE SPINE WHOLESPINE COCCYX SACRUM CHEST RIB RIBS STERNUM ABDOMEN PELVIS HIP SI SIJOINT FEMUR THIGH KNEE PATELLA LEG TIBIA FIBULA ANKLE FOOT CALCANEUS SHOULDER SCAPULA CLAVICLE HUMERUS ARM ELBOW FOREARM RADIUS ULNA WRIST HAND EXTREMITY WHOLEBODY',
);

export const KEPT_ATTRIBUTES: readonly KeptAttribute[] = [
  { tag: 0x00080008, keyword: 'ImageType', vr: 'CS', words: words('ORIGINAL DERIVED PRIMARY SECONDARY AXIAL LOCALIZER MPR REFORMATTED PROJECTION OTHER') },
  { tag: 0x00080016, keyword: 'SOPClassUID', vr: 'UI' },
  { tag: 0x00080060, keyword: 'Modality', vr: 'CS', words: MODALITIES },
  { tag: 0x00080064, keyword: 'ConversionType', vr: 'CS', words: words('DV DI DF WSD SD SI DRW SYN') },
  { tag: 0x00180015, keyword: 'BodyPartExamined', vr: 'CS', words: BODY_PARTS },
  { tag: 0x00180050, keyword: 'SliceThickness', vr: 'DS' },
  { tag: 0x00180088, keyword: 'SpacingBetweenSlices', vr: 'DS' },
  { tag: 0x00181164, keyword: 'ImagerPixelSpacing', vr: 'DS' },
  { tag: 0x00182010, keyword: 'NominalScannedPixelSpacing', vr: 'DS' },
  { tag: 0x00185101, keyword: 'ViewPosition', vr: 'CS', words: words('AP PA LL RL RLD LLD RLO LLO') },
  // Needed for the link to the hospital's own viewer. The profile would replace it (ADR 0012).
  { tag: 0x0020000d, keyword: 'StudyInstanceUID', vr: 'UI' },
  { tag: 0x00200020, keyword: 'PatientOrientation', vr: 'CS', words: words('A P L R H F AL AR PL PR AH AF PH PF LH LF RH RF LA RA LP RP HA FA HP FP HL FL HR FR') },
  { tag: 0x00200032, keyword: 'ImagePositionPatient', vr: 'DS' },
  { tag: 0x00200037, keyword: 'ImageOrientationPatient', vr: 'DS' },
  { tag: 0x00200060, keyword: 'Laterality', vr: 'CS', words: words('R L') },
  { tag: 0x00200062, keyword: 'ImageLaterality', vr: 'CS', words: words('R L U B') },
  { tag: 0x00280002, keyword: 'SamplesPerPixel', vr: 'US' },
  { tag: 0x00280004, keyword: 'PhotometricInterpretation', vr: 'CS', words: words('MONOCHROME1 MONOCHROME2 RGB YBR_FULL YBR_FULL_422 YBR_ICT YBR_RCT') },
  { tag: 0x00280006, keyword: 'PlanarConfiguration', vr: 'US' },
  { tag: 0x00280010, keyword: 'Rows', vr: 'US' },
  { tag: 0x00280011, keyword: 'Columns', vr: 'US' },
  { tag: 0x00280030, keyword: 'PixelSpacing', vr: 'DS' },
  { tag: 0x00280100, keyword: 'BitsAllocated', vr: 'US' },
  { tag: 0x00280101, keyword: 'BitsStored', vr: 'US' },
  { tag: 0x00280102, keyword: 'HighBit', vr: 'US' },
  { tag: 0x00280103, keyword: 'PixelRepresentation', vr: 'US' },
  { tag: 0x00280301, keyword: 'BurnedInAnnotation', vr: 'CS', words: words('NO') },
  { tag: 0x00280a02, keyword: 'PixelSpacingCalibrationType', vr: 'CS', words: words('GEOMETRY FIDUCIAL') },
  { tag: 0x00281050, keyword: 'WindowCenter', vr: 'DS' },
  { tag: 0x00281051, keyword: 'WindowWidth', vr: 'DS' },
  { tag: 0x00281052, keyword: 'RescaleIntercept', vr: 'DS' },
  { tag: 0x00281053, keyword: 'RescaleSlope', vr: 'DS' },
  { tag: 0x00281054, keyword: 'RescaleType', vr: 'LO', words: words('HU US OD MGML Z_EFF ED EDW HU_MOD PCT') },
  { tag: 0x00281056, keyword: 'VOILUTFunction', vr: 'CS', words: words('LINEAR LINEAR_EXACT SIGMOID') },
  { tag: 0x00282110, keyword: 'LossyImageCompression', vr: 'CS', words: words('00 01') },
  { tag: 0x00282112, keyword: 'LossyImageCompressionRatio', vr: 'DS' },
  { tag: 0x20500020, keyword: 'PresentationLUTShape', vr: 'CS', words: words('IDENTITY INVERSE') },
];

const byKeyword = new Map(KEPT_ATTRIBUTES.map((attribute) => [attribute.keyword, attribute]));
const byTag = new Map(KEPT_ATTRIBUTES.map((attribute) => [attribute.tag, attribute]));

export const keptByTag = (tag: number): KeptAttribute | undefined => byTag.get(tag);

export function keptByKeyword(keyword: string): KeptAttribute {
  const attribute = byKeyword.get(keyword);
  if (attribute === undefined) throw new RangeError('not an attribute that is kept');
  return attribute;
}
