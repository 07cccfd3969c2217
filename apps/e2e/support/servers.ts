/** Two processes of the application on one database. */
export const FIRST = process.env['BASE_URL'] ?? 'http://localhost:3000';
export const SECOND = process.env['OTHER_URL'] ?? FIRST;
