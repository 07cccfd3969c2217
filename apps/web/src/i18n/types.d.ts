import type messages from '../../messages/en.json';
import type { Language, LOCALES } from './locales';

declare module 'next-intl' {
  interface AppConfig {
    Locale: (typeof LOCALES)[Language];
    Messages: typeof messages;
  }
}
