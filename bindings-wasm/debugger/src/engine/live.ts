/**
 * Runs something after what changes has come to rest, one run at a time: while one is under way, the newest change waits for its end.
 */
export function live(run: () => Promise<void>, pause = 120): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  let again = false;
  const go = async (): Promise<void> => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    try {
      await run();
    } finally {
      running = false;
      if (again) {
        again = false;
        void go();
      }
    }
  };
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => void go(), pause);
  };
}
