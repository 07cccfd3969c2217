export { followCase, type FollowedCase } from './follow-up';
export { prepareCase, type Preparation } from './preparation';
export { createHospital, type Hospital } from './board-room';
export { asActor, asOwner } from './raw-sql';
export { createTestDatabase, TEST_IDENTITY_KEY, type TestDatabase } from './test-database';
export { letIn } from './guests';
