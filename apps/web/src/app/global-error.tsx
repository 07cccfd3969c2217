'use client';
import '@bonemet/ui/styles.css';
import './app.css';
import { Button } from '@bonemet/ui';

type Props = { readonly reset: () => void };

/** The last resort: the frame itself failed, so neither the language nor the messages are known. */
export default function GlobalError({ reset }: Props) {
  return (
    <html lang="en">
      <body>
        <main className="bm-main bm-main--narrow">
          <title>Error · Erreur · BoneMet</title>
          <div className="fault">
            <h1>The page could not be shown.</h1>
            <p>What was saved is kept. Try again; if it happens again, tell the administrator of your institution.</p>
            <div lang="fr" className="fault">
              <h2>{'La page n’a pas pu s’afficher.'}</h2>
              <p>{'Ce qui était enregistré est conservé. Réessayez\u00a0; si cela se reproduit, prévenez l’administrateur de votre établissement.'}</p>
            </div>
            <p>
              <Button variant="primary" onClick={reset}>
                Try again · <span lang="fr">Réessayer</span>
              </Button>
            </p>
          </div>
        </main>
      </body>
    </html>
  );
}
