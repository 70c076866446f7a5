const longestPauseMs = 30_000;
/** The server says something every 25 s; a longer silence is a network that went away, or a computer that slept. */
const silenceMs = 60_000;

export interface Hearing {
  /** Somebody did something; after an outage, anything may have been done. */
  readonly changed: (after: "deed" | "outage") => void;
  /** Whether what others do is heard at present. */
  readonly connected: (yes: boolean) => void;
  /** The server did not let us listen: perhaps nobody is signed in any more. */
  readonly turnedAway: () => void;
}

/**
 * Listens to what others do until told to stop. The browser comes back by itself after a broken connection, but gives up
 * after an answer that is no stream – the server's while its database is away, a proxy's – and never notices a silence.
 */
export function hearServer(hearing: Hearing): () => void {
  let source: EventSource;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let listening: ReturnType<typeof setTimeout> | undefined;
  let pauseMs = 1000;
  let missed = false;

  const lost = (): void => {
    missed = true;
    hearing.connected(false);
  };
  const found = (): void => {
    hearing.connected(true);
    if (missed) hearing.changed("outage");
    missed = false;
  };
  const alive = (): void => {
    clearTimeout(listening);
    listening = setTimeout(() => {
      lost();
      open();
    }, silenceMs);
  };
  function open(): void {
    clearTimeout(waiting);
    waiting = undefined;
    source?.close();
    source = new EventSource("/api/live");
    source.onopen = () => {
      pauseMs = 1000;
      alive();
      found();
    };
    source.onmessage = () => {
      alive();
      hearing.changed("deed");
    };
    source.addEventListener("beat", alive);
    source.addEventListener("deaf", lost); // the server itself hears nothing: its database is away
    source.addEventListener("hearing", found);
    source.onerror = () => {
      lost();
      clearTimeout(listening);
      if (source.readyState !== EventSource.CLOSED) return;
      hearing.turnedAway();
      waiting = setTimeout(open, pauseMs * (0.5 + Math.random() / 2));
      pauseMs = Math.min(longestPauseMs, pauseMs * 2);
    };
  }
  const atOnce = (): void => {
    if (waiting !== undefined) open();
  };
  window.addEventListener("online", atOnce);
  open();
  return () => {
    window.removeEventListener("online", atOnce);
    clearTimeout(waiting);
    clearTimeout(listening);
    source.close();
    hearing.connected(true);
  };
}
