import '@/features/live-board/projector.css';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { loadLiveMeeting } from '@/features/live-board/load-live-meeting';
import { Projector } from '@/features/live-board/projector';

type Props = { params: Promise<{ meetingId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('projector'))('title') };
}

/** For the wall of the room: large, dark, and without identity. */
export default async function ProjectorPage({ params }: Props) {
  return <Projector meeting={await loadLiveMeeting((await params).meetingId)} />;
}
