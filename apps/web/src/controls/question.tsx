"use client";

import { AlertDialog } from "@base-ui/react/alert-dialog";
import type { ReactNode } from "react";

export type QuestionProps = {
  /** "Delete Port strike?" */
  title: string;
  /** What is lost and what stays. */
  children: ReactNode;
  /** The answers, as buttons that close it; the one that changes nothing first. */
  answers: ReactNode;
};

/** What is asked before something is lost. Stands within an `AlertDialog.Root`, which says when. */
export function Question({ title, children, answers }: QuestionProps) {
  return (
    <AlertDialog.Portal>
      <AlertDialog.Backdrop className="fades fixed inset-0 z-50 bg-veil" />
      <AlertDialog.Popup className="fades fixed top-1/4 left-1/2 z-50 w-[min(28rem,calc(100vw-2rem))] -translate-x-1/2 rounded border border-hairline bg-page p-6 shadow-float">
        <AlertDialog.Title className="text-heading">{title}</AlertDialog.Title>
        <AlertDialog.Description className="mt-1 text-muted">{children}</AlertDialog.Description>
        <div className="mt-6 flex flex-wrap justify-end gap-2">{answers}</div>
      </AlertDialog.Popup>
    </AlertDialog.Portal>
  );
}
