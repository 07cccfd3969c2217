import { randomInt } from 'node:crypto';
import type { Transaction } from '@bonemet/db';

/** Stars: short, said alike in both languages, and about nobody. */
const STARS = [
  'Acamar', 'Achird', 'Adhara', 'Alcor', 'Aldebaran', 'Algenib', 'Alhena', 'Alioth', 'Alkaid', 'Almach', 'Alnair', 'Alphard', 'Alrai',
  'Altair', 'Ankaa', 'Antares', 'Arcturus', 'Atria', 'Avior', 'Bellatrix', 'Canopus', 'Capella', 'Castor', 'Deneb', 'Diphda', 'Dubhe',
  'Elnath', 'Enif', 'Gacrux', 'Hadar', 'Hamal', 'Izar', 'Kochab', 'Lesath', 'Markab', 'Megrez', 'Menkar', 'Merak', 'Mimosa', 'Mira',
  'Mirach', 'Mizar', 'Naos', 'Nunki', 'Phecda', 'Polaris', 'Pollux', 'Procyon', 'Rigel', 'Sabik', 'Saiph', 'Schedar', 'Shaula', 'Sirius',
  'Spica', 'Suhail', 'Tarazed', 'Thuban', 'Unukalhai', 'Vega', 'Wezen', 'Zaurak',
] as const;

const ATTEMPTS = 20;

/** A star and three digits that no patient of the institution has; more digits when those run out. */
export async function freePseudonym(tx: Transaction): Promise<string> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const digits = attempt < ATTEMPTS / 2 ? 3 : 6;
    const pseudonym = `${STARS[randomInt(STARS.length)]} ${String(randomInt(10 ** digits)).padStart(digits, '0')}`;
    const taken = await tx.patient.findFirst({ where: { pseudonym }, select: { id: true } });
    if (!taken) return pseudonym;
  }
  throw new Error('no pseudonym is free');
}
