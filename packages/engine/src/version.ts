/** The version of this package; a test keeps it equal to package.json. */
export const ENGINE_VERSION = '0.1.0';

/** The version of the clinical knowledge, by year and month. */
export const KNOWLEDGE_VERSION = '2026.11';
