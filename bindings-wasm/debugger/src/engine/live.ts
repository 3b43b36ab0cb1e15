/**
 * Runs something after what changes has come to rest, one run at a time: while one is under way, the newest change waits for its end.
 * `tell` is told whether there is anything still to come.
 */
export function live(run: () => Promise<void>, tell: (isBusy: boolean) => void, pause = 120): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  let again = false;
  const go = async (): Promise<void> => {
    timer = undefined;
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
      } else if (timer === undefined) tell(false);
    }
  };
  return () => {
    tell(true);
    clearTimeout(timer);
    timer = setTimeout(() => void go(), pause);
  };
}
