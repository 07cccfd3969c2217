'use client';
import { agendaLoad } from '@bonemet/board';
import { useTranslations } from 'next-intl';

type Props = { readonly minutes: readonly { readonly id: string; readonly minutes: number; readonly discussion: 'board' | 'protocol' }[]; readonly available: number };

const HEIGHT = 10;

/** What the agenda takes of the time of its meeting: one block a case, and in words whether it fits. */
export function LoadBar({ minutes, available }: Props) {
  const t = useTranslations('agenda.load');
  const load = agendaLoad(minutes.map((item) => item.minutes), available);
  const whole = Math.max(load.planned, available, 1);
  const scale = 1000 / whole;
  const end = available * scale;
  const words = load.over > 0 ? t('over', { over: load.over }) : load.free > 0 ? t('free', { free: load.free }) : t('full');
  return (
    <div className={load.over > 0 ? 'load load--over' : 'load'}>
      <p className="load-words">
        <b className="bm-num">{t('sum', { planned: load.planned, available })}</b> <span>{words}</span>
      </p>
      <svg className="load-bar" viewBox={`0 0 1000 ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        <rect className="load-room" x="0" y="0" width={end} height={HEIGHT} />
        {minutes.map((item, index) => {
          const from = minutes.slice(0, index).reduce((sum, one) => sum + one.minutes, 0) * scale;
          return <rect key={item.id} className={`load-case load-case--${item.discussion}`} x={from} y="0" width={Math.max(0, item.minutes * scale - 3)} height={HEIGHT} />;
        })}
        {load.over > 0 && <rect className="load-excess" x={end} y="0" width={1000 - end} height={HEIGHT} />}
        <rect className="load-end" x={Math.min(end, 996)} y="0" width="4" height={HEIGHT} />
      </svg>
    </div>
  );
}
