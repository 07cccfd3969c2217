import { type DecisionSheet, grouped, momentsIn, SPECIALTY_NAMES, type SheetWords } from '@bonemet/record';
import { Logo } from '@bonemet/ui';
import { type Language, TIME_ZONE } from '@/i18n/locales';

type Props = { readonly sheet: DecisionSheet; readonly words: SheetWords; readonly language: Language };

/** Who signed and when, what the sheet is, and the fingerprint it was signed with. */
export function SheetFoot({ sheet, words, language }: Props) {
  const { signatory, fingerprint } = sheet;
  return (
    <footer className="sheet-foot">
      <div className="sheet-signature">
        <Logo />
        <p>
          <b>{signatory?.name}</b>
          <br />
          {[words.chair, signatory?.specialty && SPECIALTY_NAMES[language][signatory.specialty].toLowerCase()].filter(Boolean).join(', ')}
          <br />
          <span className="bm-num">{momentsIn(language, TIME_ZONE).moment(sheet.signedAt)}</span>
        </p>
      </div>
      <div className="sheet-seal">
        <p>
          {words.creed} {words.immutable}
        </p>
        <p className="bm-num">
          {words.fingerprint}
          {words.colon}
          {fingerprint ? grouped(fingerprint) : words.none}
        </p>
        <p className="bm-num">{words.knowledge(sheet.engine, sheet.knowledgeVersion, grouped(sheet.knowledgeHash))}</p>
      </div>
    </footer>
  );
}
