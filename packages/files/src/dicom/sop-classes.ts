/** In which plane a class of pictures states its pixel spacing (PS3.3, 10.7.1). */
export type Geometry = 'patient' | 'projection' | 'unstated' | 'none';

/**
 * The single-frame image classes of PS3.4 annex B that may be a key image. Reports, presentation
 * states, directories, videos and multi-frame classes are not here and are refused.
 */
export const SOP_CLASSES: Readonly<Record<string, Geometry>> = {
  // Computed and digital radiography, mammography, intra-oral.
  '1.2.840.10008.5.1.4.1.1.1': 'projection',
  '1.2.840.10008.5.1.4.1.1.1.1': 'projection',
  '1.2.840.10008.5.1.4.1.1.1.1.1': 'projection',
  '1.2.840.10008.5.1.4.1.1.1.2': 'projection',
  '1.2.840.10008.5.1.4.1.1.1.2.1': 'projection',
  '1.2.840.10008.5.1.4.1.1.1.3': 'projection',
  '1.2.840.10008.5.1.4.1.1.1.3.1': 'projection',
  // Angiography and fluoroscopy, when they hold one frame.
  '1.2.840.10008.5.1.4.1.1.12.1': 'projection',
  '1.2.840.10008.5.1.4.1.1.12.2': 'projection',
  // CT, MR, PET.
  '1.2.840.10008.5.1.4.1.1.2': 'patient',
  '1.2.840.10008.5.1.4.1.1.4': 'patient',
  '1.2.840.10008.5.1.4.1.1.128': 'patient',
  // Scintigraphy, planar or reconstructed.
  '1.2.840.10008.5.1.4.1.1.20': 'unstated',
  // Ultrasound measures in regions with their own units; a pixel spacing says nothing there.
  '1.2.840.10008.5.1.4.1.1.6.1': 'none',
  // Secondary capture: screenshots and scanned films.
  '1.2.840.10008.5.1.4.1.1.7': 'unstated',
};
