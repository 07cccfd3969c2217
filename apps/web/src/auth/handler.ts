import 'server-only';
import nextAuth from 'next-auth';
import { authOptions } from './options';

type RouteContext = { params: Promise<{ nextauth: string[] }> };

/** next-auth's own routes. The options are read at the first request, when the environment is known. */
export const authHandler = (request: Request, context: RouteContext): Promise<Response> =>
  (nextAuth(authOptions()) as (request: Request, context: RouteContext) => Promise<Response>)(request, context);
