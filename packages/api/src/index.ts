export { type AppRouter, appRouter, createCaller } from './router';
export type { ApiContext } from './trpc';
export { authenticate } from './sign-in/authenticate';
export type { DecisionSnapshot } from './decisions/snapshot';
