type Outcomes<T> = {
  readonly onLoaded: (value: T) => Promise<void> | void;
  readonly onFault: () => void;
};

/**
 * Calls one of two functions when something has loaded or failed; neither after an abort. What has
 * loaded and then makes `onLoaded` throw or reject has failed, too.
 */
export function whenLoaded<T>(
  loading: Promise<T>,
  { onLoaded, onFault }: Outcomes<T>,
  signal: AbortSignal,
): void {
  loading
    .then((value) => (signal.aborted ? undefined : onLoaded(value)))
    .catch(() => {
      if (!signal.aborted) onFault();
    });
}
