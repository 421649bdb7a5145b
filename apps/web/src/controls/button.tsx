import type { ComponentProps } from "react";
import { buttonLook, type ButtonLook, type ButtonSize } from "./button-look.ts";

export type ButtonProps = Omit<ComponentProps<"button">, "className"> & {
  look?: ButtonLook;
  size?: ButtonSize;
};

/** A button; it submits only where `type="submit"` says so. */
export function Button({ look = "plain", size = "normal", type = "button", ...rest }: ButtonProps) {
  return <button {...rest} type={type} className={buttonLook(look, size)} />;
}
