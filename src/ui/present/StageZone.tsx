type Props = { readonly way: 'previous' | 'next'; readonly onPress: () => void };

/** An edge of the screen that can be pressed; keys and the strip have buttons for the same. */
export function StageZone({ way, onPress }: Props) {
  return <div className="present-zone" data-way={way} aria-hidden="true" onClick={onPress} />;
}
