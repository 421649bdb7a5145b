import { Skeleton } from "./skeleton.tsx";

/** A screen before its first data: filter bar, title and two pictures at their sizes, so that nothing moves when they come. */
export function PageSkeleton() {
  return (
    <output aria-label="Loading" className="mx-auto block max-w-[90rem]">
      <div className="flex h-12 items-center gap-2 border-b border-hairline px-4 tablet:px-6">
        <Skeleton className="h-7 w-36" />
        <Skeleton className="h-7 w-28" />
      </div>
      <div className="px-4 pt-6 tablet:px-6">
        <Skeleton className="h-7 w-56" />
        <Skeleton className="mt-10 h-5 w-80 max-w-full" />
        <Skeleton className="mt-3 h-60 w-full" />
        <Skeleton className="mt-10 h-5 w-64 max-w-full" />
        <Skeleton className="mt-3 h-60 w-full" />
      </div>
    </output>
  );
}
