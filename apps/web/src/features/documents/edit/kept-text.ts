/** How long somebody pauses before what they typed is sent. */
export const PAUSE_MS = 700;

type KeptPorts = {
  /** What the server holds at this moment, and the way to it; false or a rejection says that it did not take the text. */
  readonly current: () => { readonly saved: string; readonly save: (text: string) => Promise<boolean> };
  /** What to show in place of the server's text; null shows the server's. */
  readonly show: (typed: string | null) => void;
};

/**
 * Words on their way to the server, one message after the other, so that an earlier one never overwrites a
 * later one. They are let go only when the server has them: what is refused stays where it was typed.
 */
export function createKeptText({ current, show }: KeptPorts) {
  let typed: string | null = null;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let sending = false;
  let asked = false;

  async function send(): Promise<void> {
    clearTimeout(waiting);
    if (typed === null) return;
    if (sending) {
      asked = true;
      return;
    }
    const text = typed;
    const { saved, save } = current();
    sending = true;
    const kept = text.trim() === saved || (await save(text).catch(() => false));
    sending = false;
    const again = asked && typed !== text;
    asked = false;
    // Somebody who went on typing meanwhile keeps their words.
    if (kept && typed === text) show((typed = null));
    if (again) await send();
  }

  return {
    type(text: string) {
      show((typed = text));
      clearTimeout(waiting);
      waiting = setTimeout(() => void send(), PAUSE_MS);
    },
    /** Sends what is not sent yet, without waiting for a pause: the field is left, or the page. */
    leave: () => void send(),
  };
}
