/** A team's name as its place in the address: "Harbour Desk" becomes `harbour-desk`. */
export function teamSlug(name: string): string {
  const plain = name
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "")
    .slice(0, 63);
  return plain === "" ? "team" : plain;
}
