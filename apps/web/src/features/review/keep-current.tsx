'use client';
import { useRouter } from 'next/navigation';
import { useCallback } from 'react';
import { useCaseNews } from '../case-workspace/live/use-case-news';

/**
 * Reads the page again when somebody comments, answers, proposes or reveals. What is typed here stays; but a reading
 * that loses its network takes the page with it, so that there is none without news.
 */
export function KeepCurrent({ caseId, me }: { readonly caseId: string; readonly me: string }) {
  const router = useRouter();
  useCaseNews(caseId, me, useCallback(() => router.refresh(), [router]));
  return null;
}
