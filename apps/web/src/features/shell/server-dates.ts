import 'server-only';
import { getFormatter, getTranslations } from 'next-intl/server';
import { type Dates, datesIn } from './dates';

export async function serverDates(): Promise<Dates> {
  return datesIn(await getFormatter(), await getTranslations('when'));
}
