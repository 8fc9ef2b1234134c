import { Component, type ReactNode } from 'react';

type Props = {
  /** What stands in the place of a part that cannot be drawn; `again` draws the part anew. */
  readonly instead: (again: () => void) => ReactNode;
  /** What the part shows. Another subject is drawn even where the one before could not be. */
  readonly subject?: unknown;
  readonly children: ReactNode;
};

/** Keeps an exception that is thrown while a part of the page is drawn from emptying the whole page. */
export class Boundary extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidUpdate({ subject }: Props) {
    if (this.state.hasFailed && subject !== this.props.subject) this.again();
  }

  again = () => this.setState({ hasFailed: false });

  override render() {
    return this.state.hasFailed ? this.props.instead(this.again) : this.props.children;
  }
}
