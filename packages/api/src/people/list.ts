import { listPeople } from '@bonemet/db';
import { authorised } from '../trpc';

/** My colleagues: names, specialties and roles. */
export const listPeopleProcedure = authorised('people.list').query(({ ctx }) => ctx.database.withActor(ctx.actor, ({ tx }) => listPeople(tx)));
