"use client";

import { AlertDialog } from "@base-ui/react/alert-dialog";
import type { ReactNode } from "react";
import { buttonLook, type ButtonLook, type ButtonSize } from "./button-look.ts";
import { Question } from "./question.tsx";

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
      <Question
        title={question}
        answers={
          <>
            <AlertDialog.Close className={buttonLook("plain")}>Cancel</AlertDialog.Close>
            <AlertDialog.Close className={buttonLook("delete")} onClick={onConfirm}>
              {label}
            </AlertDialog.Close>
          </>
        }
      >
        {children}
      </Question>
    </AlertDialog.Root>
  );
}
