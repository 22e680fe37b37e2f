import { Component, type ErrorInfo, type ReactNode } from "react";

interface Props {
  readonly children: ReactNode;
  /** What is shown in place of a view that failed; `retry` draws the view again. */
  readonly instead: (retry: () => void) => ReactNode;
}

/** Keeps a fault in one view from taking the pane with it. */
export class ErrorBoundary extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override componentDidCatch(fault: Error, { componentStack }: ErrorInfo): void {
    console.error(fault, componentStack);
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return this.props.instead(() => {
      this.setState({ hasFailed: false });
    });
  }
}
