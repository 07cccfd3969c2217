export { createHospital, type Hospital } from './board-room';
export { createTestDatabase, type TestDatabase } from './test-database';
