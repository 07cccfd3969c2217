import { classNames } from '../../class-names';

export type RegionBarProps<Value extends string> = {
  label: string;
  values: readonly Value[];
  text: Readonly<Record<Value, string>>;
  current: Value;
  onChoose: (value: Value) => void;
  minor?: boolean | undefined;
};

export function RegionBar<Value extends string>({ label, values, text, current, onChoose, minor = false }: RegionBarProps<Value>) {
  return (
    <div className={classNames('bm-pick-bar', minor && 'bm-pick-bar--minor')} role="group" aria-label={label}>
      {values.map((value) => (
        <button key={value} type="button" className="bm-pick-tab" aria-pressed={value === current} onClick={() => onChoose(value)}>
          {text[value]}
        </button>
      ))}
    </div>
  );
}
