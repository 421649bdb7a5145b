"use client";

import { Dialog } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import type { ReactNode } from "react";
import { buttonLook } from "../controls/button-look.ts";
import { useMediaQuery } from "./use-media-query.ts";

export type SideSheetProps = {
  open: boolean;
  onClose: () => void;
  title: string;
  /** The filter in words, or how many there are. */
  description?: ReactNode;
  /** Sort, export, "open all in Statements". */
  tools?: ReactNode;
  children: ReactNode;
};

/**
 * What a point, a bar or a cell opens. On a desk it stands beside the page, which can still be used, so that the next point
 * changes its content; on a phone it is a page of its own.
 */
export function SideSheet({ open, onClose, title, description, tools, children }: SideSheetProps) {
  const onPhone = useMediaQuery("(width < 40rem)");
  return (
    <Dialog.Root
      open={open}
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
      modal={onPhone}
      disablePointerDismissal
    >
      <Dialog.Portal>
        <Dialog.Popup className="fades fixed inset-y-0 right-0 z-40 flex w-full flex-col bg-page tablet:w-[30rem] tablet:border-l tablet:border-hairline tablet:shadow-float">
          <header className="border-b border-hairline px-4 pt-3 pb-3 tablet:px-6">
            <div className="flex items-start gap-4">
              <Dialog.Title className="flex-1 pt-1 text-heading">{title}</Dialog.Title>
              <Dialog.Close className={buttonLook("quiet")}>
                <X aria-hidden className="size-4" />
                Close
              </Dialog.Close>
            </div>
            {description !== undefined && (
              <Dialog.Description className="mt-0.5 max-h-[25dvh] overflow-y-auto text-muted">
                {description}
              </Dialog.Description>
            )}
            {tools !== undefined && <div className="mt-2 -ml-2 flex flex-wrap items-center gap-1">{tools}</div>}
          </header>
          <div className="flex-1 overflow-y-auto overscroll-contain px-4 pb-10 tablet:px-6">{children}</div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
