import '@/features/live-board/live-board.css';
import type { Metadata } from 'next';
import { requireActor } from '@/auth/session';
import { LiveBoard } from '@/features/live-board/live-board';
import { loadLiveMeeting } from '@/features/live-board/load-live-meeting';
import { PageShell } from '@/features/shell/page-shell';

type Props = { params: Promise<{ meetingId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await loadLiveMeeting((await params).meetingId)).title };
}

export default async function MeetingPage({ params }: Props) {
  const actor = await requireActor();
  const meeting = await loadLiveMeeting((await params).meetingId);
  return (
    <PageShell actor={actor} place="meetings" width="full">
      <LiveBoard meeting={meeting} />
    </PageShell>
  );
}
