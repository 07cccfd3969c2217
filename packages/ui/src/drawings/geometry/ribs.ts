import { tube, type Shape } from './shape';

/** Rear arc of ribs 1 to 10, left side, from the spine to the flank. */
const RIB_REAR: readonly string[] = [
  'M8 127.2C14.9 122.2 24 129.1 24 134',
  'M8 135.5C22 130.5 35.5 139 35.5 148',
  'M8 143.8C26.7 138.8 43 148.9 43 162',
  'M8 152.2C29.9 147.2 48.2 158.3 48.2 174',
  'M8 160.5C32 155.5 51.6 167.5 51.6 185.5',
  'M8 168.8C33.5 163.8 54 176.7 54 197',
  'M8 177.1C34.5 172.1 55.6 185.5 55.6 207',
  'M8 185.5C34.7 180.5 56 194.3 56 217',
  'M8 193.8C34.1 188.8 55 203 55 226.5',
  'M8 202.1C32.2 197.1 52 211.2 52 234.5',
];

/** Ribs 11 and 12. */
const RIB_FLOATING: readonly string[] = [
  'M8 210.5C25.8 208.5 41.3 224 43 240',
  'M8 218.8C18 216.8 28.8 224 30 240',
];

/** Front arc of ribs 1 to 10, from the flank towards the sternum. */
const RIB_FRONT: readonly string[] = [
  'M24 134C24 136.9 18 139.6 12 138.6',
  'M35.5 148C35.5 154.2 26.8 159 18 158',
  'M43 162C43 168.8 32.5 174 22 173',
  'M48.2 174C48.2 182.1 36.6 188 25 187',
  'M51.6 185.5C51.6 195.1 39.8 202 28 201',
  'M54 197C54 207.5 43 215 32 214',
  'M55.6 207C55.6 218.2 46.3 226 37 225',
  'M56 217C56 226.6 49.2 233.5 42.5 232.5',
  'M55 226.5C55 233.9 50.8 239.5 46.5 238.5',
  'M52 234.5C52 239.8 49.8 244 47.5 243',
];

/** Costal cartilage of ribs 1 to 10. */
const RIB_CARTILAGE: readonly string[] = [
  'M12 138.6C10.4 137.1 9.1 135 7.5 133',
  'M18 158C13.8 156.5 10.2 149.6 6 145',
  'M22 173C16.3 171.5 11.3 161.3 5.6 155',
  'M25 187C18.1 185.5 12.3 172.1 5.4 164',
  'M28 201C20 199.5 13.2 182.5 5.2 172.5',
  'M32 214C22.6 212.5 14.4 192.2 5 180.5',
  'M37 225C25.7 223.5 16.1 200.9 4.8 188',
  'M42.5 232.5C36 231 30.5 219.8 24 213',
  'M46.5 238.5C42 237 38 229.4 33.5 224.5',
  'M47.5 243C45.2 241.5 43.3 237.2 41 234',
];

/** Whichever arc is further from the viewer is drawn first and paler. */
export const RIBS_FRONT_FAR: readonly Shape[] = [...RIB_REAR.map((d) => tube(d, 4.2, 2.5, 'far')), ...RIB_FLOATING.map((d) => tube(d, 3.8, 2.1, 'far'))];
export const RIBS_FRONT_NEAR: readonly Shape[] = [...RIB_FRONT.map((d) => tube(d, 4.2, 2.5)), ...RIB_CARTILAGE.map((d) => tube(d, 3.6, 1.9, 'far'))];
export const RIBS_BACK_FAR: readonly Shape[] = RIB_FRONT.map((d) => tube(d, 4.2, 2.5, 'far'));
export const RIBS_BACK_NEAR: readonly Shape[] = [...RIB_REAR.map((d) => tube(d, 4.2, 2.5)), ...RIB_FLOATING.map((d) => tube(d, 3.8, 2.1))];
