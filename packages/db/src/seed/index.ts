export { asOperator } from '../operator/provision';
export type { NewAccount, Operator, ProvisionedAccount } from '../operator/provision';
export { type AuditReport, verifyAudit } from '../operator/verify-audit';
export { DEMO_PASSWORD } from './password';
export { DEMO_INSTITUTION, DEMO_PEOPLE, OTHER_INSTITUTION, OTHER_PEOPLE } from './people';
export type { DemoCase } from './demo-case';
export { DEMO_CASES, type DemoLanguage, seedDemo, type SeedOptions } from './seed-demo';
