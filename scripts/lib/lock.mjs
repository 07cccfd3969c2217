const nameOf = (place) => place.split('node_modules/').at(-1);

/**
 * Optional packages that are named and not in the lock: mostly binaries for another platform that
 * the registry did not have yet. `npm ci` would leave that platform without them, silently.
 */
export function missingOptional(lock) {
  const present = new Set(Object.keys(lock.packages).map(nameOf));
  return Object.entries(lock.packages).flatMap(([place, { version, optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !present.has(name))
      .map((name) => `${nameOf(place)} ${version} needs ${name}`),
  );
}

/** Places in the lock that name a host: another network, or a mirror, could not install from it. */
export const namedHosts = (lock) =>
  Object.entries(lock.packages)
    .filter(([, { resolved = '' }]) => /^[a-z+]+:\/\//i.test(resolved))
    .map(([place, { resolved }]) => `${nameOf(place)} is fetched from ${new URL(resolved).host}`);

/** The checks of the lock, each with what it found. */
export const lockChecks = (lock) => [
  { name: 'the lock holds every optional package', faults: missingOptional(lock) },
  { name: 'the lock names no host', faults: namedHosts(lock) },
];
