/** @jsxImportSource react */
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Chat } from './chat';
import { Composer } from './composer';
import { Account, Tweet } from './timeline';

declare global {
  interface Window {
    /** Makes the page build its compose boxes anew, as it does by itself after an upload. */
    remount(): void;
  }
}

/** The page of one address: the home feed, a post with its answers, a compose dialog over the feed, or a chat. */
function Page() {
  const [generation, setGeneration] = useState(0);
  const remount = () => setGeneration((before) => before + 1);
  useEffect(() => {
    window.remount = remount;
  });
  const { pathname, searchParams } = new URL(location.href);
  if (pathname.startsWith('/i/chat')) return <Chat />;
  const shared = { generation, remount };
  return (
    <>
      <header>
        <Account />
      </header>
      <main role="main">
        {pathname.includes('/status/') ? (
          <>
            <Tweet />
            <Composer place="inline" button="Beantwoorden" {...shared} />
          </>
        ) : (
          <>
            <Composer place="inline" button="Posten" {...shared} />
            <Tweet />
          </>
        )}
        <Tweet author="Meester Joost" handle="meesterjoost" text="Wij rekenen vandaag met appels." />
      </main>
      {pathname === '/compose/post' && (
        <div id="layers" className="c2">
          <div role="dialog" aria-modal="true" className="c3">
            {searchParams.has('in_reply_to') && <Tweet />}
            <Composer place="dialog" button="Posten" quotes={location.hash === '#citaat'} {...shared} />
          </div>
        </div>
      )}
    </>
  );
}

createRoot(document.querySelector('#react-root') as HTMLElement).render(<Page />);
