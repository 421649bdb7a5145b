"use client";

import { CircleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { useForm, type DefaultValues, type FieldPath, type FieldValues, type UseFormRegister } from "react-hook-form";
import { Button } from "../controls/button.tsx";
import type { Answer } from "./answer.ts";

/** What a form's fields need: how to register one, and its error. */
export type Fields<Values extends FieldValues> = {
  register: UseFormRegister<Values>;
  errorOf: (field: FieldPath<Values>) => string | undefined;
};

export type SessionFormProps<Values extends FieldValues> = {
  defaultValues: DefaultValues<Values>;
  renderFields: (fields: Fields<Values>) => ReactNode;
  submit: string;
  /** While it is under way, in place of the submit's word. */
  submitting: string;
  onSubmit: (values: Values) => Promise<Answer<FieldPath<Values>>>;
};

/** One form with one button: checks its fields when they are left, says what was refused where it was, and why. */
export function SessionForm<Values extends FieldValues>(props: SessionFormProps<Values>) {
  const { defaultValues, renderFields, submit, submitting, onSubmit } = props;
  const {
    register,
    handleSubmit,
    setError,
    formState: { errors, isSubmitting },
  } = useForm<Values>({ defaultValues, mode: "onTouched" });
  const answer = handleSubmit(async (values) => {
    const result = await onSubmit(values);
    if (result.kind === "done") return;
    const id = result.id === undefined ? "" : ` Error ${result.id}.`;
    setError(result.field ?? "root", { message: result.message + id }, { shouldFocus: true });
  });
  const errorOf = (field: FieldPath<Values>) => {
    const message = errors[field]?.message;
    return typeof message === "string" ? message : undefined;
  };
  return (
    // A browser that has not run the scripts yet would otherwise put the password into the address.
    <form method="post" noValidate onSubmit={(event) => void answer(event)} className="flex flex-col gap-4">
      {renderFields({ register, errorOf })}
      {errors.root?.message !== undefined && (
        <p role="alert" className="flex gap-2 text-bad">
          <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
          {errors.root.message}
        </p>
      )}
      <Button type="submit" look="primary" size="field" aria-disabled={isSubmitting}>
        {isSubmitting ? submitting : submit}
      </Button>
    </form>
  );
}
