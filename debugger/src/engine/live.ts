/** One run at a time: while one is under way, the newest change waits for its end. */
export interface Live {
  /** After what is typed has come to rest. */
  soon(): void;
  /** At once, after a choice or a click. */
  now(): void;
}

/** `tell` is told whether there is anything still to come. */
export function live(run: () => Promise<void>, tell: (isBusy: boolean) => void, pause = 120): Live {
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
  const wait = (): void => {
    tell(true);
    clearTimeout(timer);
  };
  return {
    soon() {
      wait();
      timer = setTimeout(() => void go(), pause);
    },
    now() {
      wait();
      void go();
    },
  };
}
