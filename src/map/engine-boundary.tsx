import { Component, type ErrorInfo, type ReactNode } from 'react';

interface EngineBoundaryProps {
  readonly onError: () => void;
  readonly children: ReactNode;
}

/** Keeps a map engine that throws from taking the page with it. */
export class EngineBoundary extends Component<EngineBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    console.info('The zoomable map could not be started; the fixed one stays.', error.message, info.componentStack);
    this.props.onError();
  }

  override render(): ReactNode {
    return this.state.failed ? null : this.props.children;
  }
}
