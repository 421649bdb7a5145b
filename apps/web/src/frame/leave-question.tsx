"use client";

import { AlertDialog } from "@base-ui/react/alert-dialog";
import { buttonLook } from "../controls/button-look.ts";
import { Question } from "../controls/question.tsx";

export type LeaveQuestionProps = { onStay: () => void; onLeave: () => void };

/** Asked when a link leads away from what is not saved. */
export function LeaveQuestion({ onStay, onLeave }: LeaveQuestionProps) {
  return (
    <AlertDialog.Root open onOpenChange={(open) => !open && onStay()}>
      <Question
        title="Leave without saving?"
        answers={
          <>
            <AlertDialog.Close className={buttonLook("plain")}>Stay</AlertDialog.Close>
            <button type="button" className={buttonLook("delete")} onClick={onLeave}>
              Leave
            </button>
          </>
        }
      >
        What was changed here is not saved yet, and is lost when you leave.
      </Question>
    </AlertDialog.Root>
  );
}
