export { createHospital, type Hospital } from './board-room';
export { asActor, asOwner } from './raw-sql';
export { createTestDatabase, type TestDatabase } from './test-database';
