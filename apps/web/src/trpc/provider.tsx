'use client';
import type { AppRouter } from '@bonemet/api';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createTRPCClient, httpLink } from '@trpc/client';
import { createTRPCContext } from '@trpc/tanstack-react-query';
import { type ReactNode, useState } from 'react';
import superjson from 'superjson';
import { DRAWN_FOR } from './drawn-for';

const { TRPCProvider, useTRPC, useTRPCClient } = createTRPCContext<AppRouter>();

export { useTRPC, useTRPCClient };

// "always": a vote without a network fails at once and is kept by the ballot, which says so; it must not
// wait silently in a queue of the library's.
const DEFAULTS = { queries: { retry: false, staleTime: 30_000 }, mutations: { networkMode: 'always' } } as const;

type Props = {
  /** The membership that this page was drawn for; null when nobody was signed in. */
  readonly drawnFor: string | null;
  readonly children: ReactNode;
};

/** One request a call: a vote must not wait for what happens to be asked beside it. */
export function ApiProvider({ drawnFor, children }: Props) {
  const [queryClient] = useState(() => new QueryClient({ defaultOptions: DEFAULTS }));
  const [client] = useState(() => createTRPCClient<AppRouter>({ links: [httpLink({ url: '/api/trpc', transformer: superjson, headers: drawnFor === null ? {} : { [DRAWN_FOR]: drawnFor } })] }));
  return (
    <QueryClientProvider client={queryClient}>
      <TRPCProvider trpcClient={client} queryClient={queryClient}>
        {children}
      </TRPCProvider>
    </QueryClientProvider>
  );
}
