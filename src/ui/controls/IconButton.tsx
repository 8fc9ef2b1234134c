const PATHS = {
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  fit: 'M4 8V4h4M16 8V4h-4M4 12v4h4M16 12v4h-4',
  play: 'M6 3.5l10.5 6.5L6 16.5z',
  pause: 'M7 4v12M13 4v12',
  previous: 'M15 4.5L7.5 10l7.5 5.5zM4.5 4.5v11',
  next: 'M5 4.5l7.5 5.5L5 15.5zM15.5 4.5v11',
  up: 'M5 12.5l5-5 5 5',
  down: 'M5 7.5l5 5 5-5',
  left: 'M12.5 5l-5 5 5 5',
  right: 'M7.5 5l5 5-5 5',
  move: 'M10 2.5v15M2.5 10h15M7.5 5L10 2.5 12.5 5M7.5 15l2.5 2.5 2.5-2.5M5 7.5L2.5 10 5 12.5M15 7.5l2.5 2.5-2.5 2.5',
  back: 'M12 4l-6 6 6 6',
  forward: 'M8 4l6 6-6 6',
  earlier: 'M17 10H4M9 5l-5 5 5 5',
  later: 'M3 10h13M11 5l5 5-5 5',
  fitSelection: 'M4 7.5V4h3.5M16 7.5V4h-3.5M4 12.5V16h3.5M16 12.5V16h-3.5M8.5 8.5h3v3h-3z',
  shrink: 'M8 4v4H4M12 4v4h4M8 16v-4H4M12 16v-4h4',
  grid: 'M4 4h5v5H4zM11 4h5v5h-5zM4 11h5v5H4zM11 11h5v5h-5z',
  settings: 'M4 6h6M14 6h2M12 4v4M4 14h2M10 14h6M8 12v4',
  speaker: 'M3 4h14v9H3zM10 13v4M6.5 17h7',
  close: 'M5 5l10 10M15 5L5 15',
  more: 'M3.5 10h2M9 10h2M14.5 10h2',
  legend: 'M4 5.5h2M9 5.5h7M4 10h2M9 10h7M4 14.5h2M9 14.5h7',
  search: 'M13 13l4 4M14 8.5a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0z',
  help: 'M6.8 7.4a3.2 3.2 0 1 1 4.6 2.9c-.9.5-1.4 1.1-1.4 2.3M10 14.8v1.6',
} as const;

type Props = {
  readonly label: string;
  /** Undefined where the style sheet draws one. */
  readonly icon?: keyof typeof PATHS;
  readonly onPress: () => void;
  /** It keeps the focus that it has, and says that it does nothing now. */
  readonly isDisabled?: boolean;
  /** Whether what it opens and closes is open, and the id of that. */
  readonly opens?: { readonly id?: string; readonly isOpen: boolean };
};

/**
 * A button that shows a sign; its name is for those who do not see it, and a tooltip. Disabled, it
 * does nothing but keeps the focus: one that steps to the end must not lose its place there.
 */
export function IconButton({ label, icon, onPress, isDisabled = false, opens }: Props) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      title={label}
      aria-disabled={isDisabled || undefined}
      onClick={isDisabled ? undefined : onPress}
      aria-expanded={opens?.isOpen}
      aria-controls={opens?.id}
    >
      {icon && <Icon icon={icon} />}
    </button>
  );
}

/** A sign in the colour of the words around it. */
export function Icon({ icon }: { readonly icon: keyof typeof PATHS }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d={PATHS[icon]} />
    </svg>
  );
}
