import { TRPCError } from "@trpc/server";
import { notFound } from "next/navigation";

/** What a procedure answers, or the page that says there is no such thing. */
export async function orNotFound<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof TRPCError && error.code === "NOT_FOUND") notFound();
    throw error;
  }
}
