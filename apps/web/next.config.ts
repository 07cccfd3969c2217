import path from 'node:path';
import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const config: NextConfig = {
  ...(process.env['NEXT_STANDALONE'] ? { output: 'standalone' as const } : {}),
  outputFileTracingRoot: path.join(import.meta.dirname, '../..'),
  transpilePackages: ['@bonemet/api', '@bonemet/board', '@bonemet/db', '@bonemet/files', '@bonemet/record', '@bonemet/ui'],
  serverExternalPackages: ['@node-rs/argon2', 'pdfkit', 'pg', 'sharp'],
  // The fonts of what is printed are read as files, which no import shows.
  outputFileTracingIncludes: Object.fromEntries(
    ['/decisions/*/pdf', '/meetings/*/minutes'].map((route) => [route, ['../../node_modules/source-sans/package.json', '../../node_modules/source-sans/TTF/SourceSans3-{Regular,Semibold,Bold}.ttf']]),
  ),
  poweredByHeader: false,
  allowedDevOrigins: ['127.0.0.1'],
  reactStrictMode: true,
  // Pages are checked by `npm test` on their own; the build need not do it again.
  typescript: { ignoreBuildErrors: true },
};

export default createNextIntlPlugin('./src/i18n/request.ts')(config);
