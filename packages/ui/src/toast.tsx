import { Button } from "./button.tsx";

interface ToastProps {
  readonly children: string;
  readonly action?: { readonly label: string; readonly onPress: () => void } | undefined;
}

/** What has just been done, with its way back. */
export function Toast({ children, action }: ToastProps) {
  return (
    <div className="flex items-center gap-3 rounded-card bg-text py-1 pr-1 pl-4 text-hint text-surface shadow-menu">
      <span className="min-w-0 flex-1 py-2">{children}</span>
      {action && (
        <Button variant="quiet" className="bg-surface" onClick={action.onPress}>
          {action.label}
        </Button>
      )}
    </div>
  );
}
