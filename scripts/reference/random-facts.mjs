// Random facts over the whole catalogue, the same for the same seed on every machine.

/** Numbers from 0 up to 1 (mulberry32). */
export function randomNumbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function randomValue(field, next) {
  switch (field.type) {
    case 'tri':
    case 'enum':
      return field.values[Math.floor(next() * field.values.length)];
    case 'multi':
      return field.values.filter(() => next() < 0.3);
    case 'text':
      return 'text';
    default: {
      const { min, max } = field.range;
      // Half of the numbers are small, since thresholds stand near the lower end of wide ranges.
      const number = min + next() * (next() < 0.5 ? Math.min(max - min, 100) : max - min);
      return field.type === 'integer' ? Math.floor(number) : Math.round(number * 10) / 10;
    }
  }
}

/** Facts of one lesion: each set has a density of its own, so that sparse and full cases both occur. */
export function randomFacts(catalogue, next) {
  const density = next();
  const facts = {};
  for (const field of catalogue) {
    if (!field.computed && next() < density) facts[field.id] = randomValue(field, next);
  }
  return facts;
}
