export { type AppRouter, appRouter, createCaller } from './router';
export type { ApiContext } from './trpc';
export { authenticate, type SignInPolicy, type SignInResult } from './sign-in/authenticate';
export { PASSWORD_LENGTH } from '@bonemet/db';
export type { DecisionSnapshot, SnapshotRound } from './decisions/snapshot';
export { Refusal } from './refusal';
