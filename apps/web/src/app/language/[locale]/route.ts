import { isLanguage, LANGUAGE_COOKIE } from '@/i18n/locales';
import { rememberChoice } from '@/server/remember-choice';

export async function GET(request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const { locale } = await params;
  return isLanguage(locale) ? rememberChoice(request, LANGUAGE_COOKIE, locale) : new Response(null, { status: 404 });
}
