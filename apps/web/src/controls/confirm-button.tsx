"use client";

import { AlertDialog } from "@base-ui/react/alert-dialog";
import type { ReactNode } from "react";
import { buttonLook, type ButtonLook, type ButtonSize } from "./button-look.ts";

export type ConfirmButtonProps = {
  /** The word on the button, and on the one that confirms: "Delete topic". */
  label: string;
  look?: ButtonLook;
  size?: ButtonSize;
  disabled?: boolean;
  /** The question: "Delete Port strike?" */
  question: string;
  /** What is lost and what stays. */
  children: ReactNode;
  onConfirm: () => void;
};

/** A button for what cannot be taken back: it asks first, and says what is lost. */
export function ConfirmButton(props: ConfirmButtonProps) {
  const { label, look = "delete", size = "normal", disabled = false, question, children, onConfirm } = props;
  return (
    <AlertDialog.Root>
      <AlertDialog.Trigger disabled={disabled} className={buttonLook(look, size)}>
        {label}
      </AlertDialog.Trigger>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="fades fixed inset-0 z-50 bg-veil" />
        <AlertDialog.Popup className="fades fixed top-1/4 left-1/2 z-50 w-[min(28rem,calc(100vw-2rem))] -translate-x-1/2 rounded border border-hairline bg-page p-6 shadow-float">
          <AlertDialog.Title className="text-heading">{question}</AlertDialog.Title>
          <AlertDialog.Description className="mt-1 text-muted">{children}</AlertDialog.Description>
          <div className="mt-6 flex flex-wrap justify-end gap-2">
            <AlertDialog.Close className={buttonLook("plain")}>Cancel</AlertDialog.Close>
            <AlertDialog.Close className={buttonLook("delete")} onClick={onConfirm}>
              {label}
            </AlertDialog.Close>
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
