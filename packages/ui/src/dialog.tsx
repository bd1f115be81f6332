import { type ReactNode, useEffect, useId, useRef } from "react";

interface DialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
  /** Buttons, the safe one first. */
  readonly actions: ReactNode;
}

/** The native dialog, only for what cannot be undone. Esc closes it and focus goes back. */
export function Dialog({ open, onClose, title, children, actions }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (open && dialog && !dialog.open) dialog.showModal();
    if (!open && dialog?.open) dialog.close();
  }, [open]);
  return (
    <dialog
      ref={ref}
      aria-labelledby={titleId}
      onClose={onClose}
      className="m-auto w-[min(36rem,calc(100vw-2rem))] rounded-card bg-surface p-4 text-text shadow-menu line"
    >
      <h2 id={titleId} className="text-title font-semibold">
        {title}
      </h2>
      <div className="my-3 flex flex-col gap-3 text-body">{open && children}</div>
      <div className="flex flex-wrap justify-end gap-2">{actions}</div>
    </dialog>
  );
}
