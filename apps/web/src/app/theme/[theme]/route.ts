import { rememberChoice } from '@/server/remember-choice';
import { isTheme, THEME_COOKIE } from '@/server/theme';

export async function GET(request: Request, { params }: { params: Promise<{ theme: string }> }): Promise<Response> {
  const { theme } = await params;
  return isTheme(theme) ? rememberChoice(request, THEME_COOKIE, theme) : new Response(null, { status: 404 });
}
