import { Component, type ErrorInfo, type ReactNode } from 'react';

interface LazyBoundaryProps {
  /** What is said when the part cannot be shown. */
  readonly failed: string;
  readonly children: ReactNode;
}

/** Keeps a part that could not be loaded, or threw, from taking the rest of the page with it; says so in its place. */
export class LazyBoundary extends Component<LazyBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    console.info(this.props.failed, error.message, info.componentStack);
  }

  override render(): ReactNode {
    return this.state.failed ? <p role="alert">{this.props.failed}</p> : this.props.children;
  }
}
