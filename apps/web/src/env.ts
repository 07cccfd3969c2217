import 'server-only';
import { z } from 'zod';

const ZEnvironment = z.object({
  APP_DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//),
  AUTH_SECRET: z.string().min(32),
  BONEMET_MODE: z.enum(['demo', 'production']).default('production'),
  BONEMET_SECURE_COOKIES: z.enum(['true', 'false']).default('true'),
  NODE_ENV: z.string().optional(),
});

/** What the installation decides. Read once, here and nowhere else. */
export type Environment = {
  readonly databaseUrl: string;
  readonly authSecret: string;
  readonly isDemo: boolean;
  readonly secureCookies: boolean;
  /** `npm run dev`: the tools of development need what the strict policy forbids. */
  readonly isDevelopment: boolean;
};

let cached: Environment | null = null;

/** @throws with the names of the variables that are missing or do not fit, never with their values */
export function environment(): Environment {
  if (cached) return cached;
  const parsed = ZEnvironment.safeParse(process.env);
  if (!parsed.success) {
    const names = [...new Set(parsed.error.issues.map(({ path }) => path.join('.')))];
    throw new Error(`environment variables missing or unusable: ${names.join(', ')}`);
  }
  const { APP_DATABASE_URL, AUTH_SECRET, BONEMET_MODE, BONEMET_SECURE_COOKIES, NODE_ENV } = parsed.data;
  cached = {
    databaseUrl: APP_DATABASE_URL,
    authSecret: AUTH_SECRET,
    isDemo: BONEMET_MODE === 'demo',
    secureCookies: BONEMET_SECURE_COOKIES === 'true',
    isDevelopment: NODE_ENV === 'development',
  };
  return cached;
}
