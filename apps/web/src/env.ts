import { z } from 'zod';

/** A variable that is set to nothing is not set. */
const optional = <Schema extends z.ZodType>(schema: Schema) => z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

const ZEnvironment = z.object({
  APP_DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//),
  AUTH_SECRET: z.string().min(32),
  IDENTITY_KEY: z.string().min(32),
  DOCUMENT_FOLDER: z.string().min(1),
  S3_ENDPOINT: optional(z.url()),
  S3_REGION: optional(z.string()),
  S3_BUCKET: optional(z.string()),
  S3_ACCESS_KEY_ID: optional(z.string()),
  S3_SECRET_ACCESS_KEY: optional(z.string()),
  SMTP_URL: optional(z.string().regex(/^smtps?:\/\//)),
  MAIL_FROM: optional(z.string().max(320)),
  PUBLIC_URL: optional(z.url()),
  BONEMET_MODE: z.enum(['demo', 'production']).default('production'),
  BONEMET_SECURE_COOKIES: z.enum(['true', 'false']).default('true'),
  NODE_ENV: z.string().optional(),
});

/** Where key images and documents are kept: a folder, or a bucket that speaks S3. */
export type DocumentPlace =
  | { readonly kind: 'folder'; readonly folder: string }
  | {
      readonly kind: 's3';
      readonly endpoint: string; readonly region: string; readonly bucket: string;
      readonly accessKeyId: string; readonly secretAccessKey: string;
    };

type MailSettings = {
  /** smtp://user:password@host:port, or smtps:// */
  readonly url: string;
  readonly from: string;
  /** The address that links in mails lead to. */
  readonly publicUrl: string;
};

/** What the installation decides. Read once, here and nowhere else. */
type Environment = {
  readonly databaseUrl: string;
  readonly authSecret: string;
  /** Seals the identities of patients. */
  readonly identityKey: string;
  readonly documents: DocumentPlace;
  /** Null: no mail leaves, and people see their notices here alone. */
  readonly mail: MailSettings | null;
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
  const { APP_DATABASE_URL, AUTH_SECRET, IDENTITY_KEY, BONEMET_MODE, BONEMET_SECURE_COOKIES, NODE_ENV } = parsed.data;
  cached = {
    databaseUrl: APP_DATABASE_URL,
    authSecret: AUTH_SECRET,
    identityKey: IDENTITY_KEY,
    documents: documentPlace(parsed.data),
    mail: mailSettings(parsed.data),
    isDemo: BONEMET_MODE === 'demo',
    secureCookies: BONEMET_SECURE_COOKIES === 'true',
    isDevelopment: NODE_ENV === 'development',
  };
  return cached;
}

type Variables = z.infer<typeof ZEnvironment>;

/** @throws when a bucket is named by halves: documents must not land in a folder that nobody backs up */
function documentPlace({ DOCUMENT_FOLDER, S3_ENDPOINT, S3_REGION, S3_BUCKET, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY }: Variables): DocumentPlace {
  if (!S3_ENDPOINT) return { kind: 'folder', folder: DOCUMENT_FOLDER };
  if (!S3_REGION || !S3_BUCKET || !S3_ACCESS_KEY_ID || !S3_SECRET_ACCESS_KEY) {
    throw new Error('S3_ENDPOINT is set: S3_REGION, S3_BUCKET, S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY are needed too');
  }
  return { kind: 's3', endpoint: S3_ENDPOINT, region: S3_REGION, bucket: S3_BUCKET, accessKeyId: S3_ACCESS_KEY_ID, secretAccessKey: S3_SECRET_ACCESS_KEY };
}

/** @throws when mail is set by halves: a mail without a sender or a way back is never sent */
function mailSettings({ SMTP_URL, MAIL_FROM, PUBLIC_URL }: Variables): MailSettings | null {
  if (!SMTP_URL) return null;
  if (!MAIL_FROM || !PUBLIC_URL) throw new Error('SMTP_URL is set: MAIL_FROM and PUBLIC_URL are needed too');
  return { url: SMTP_URL, from: MAIL_FROM, publicUrl: PUBLIC_URL.replace(/\/$/, '') };
}
