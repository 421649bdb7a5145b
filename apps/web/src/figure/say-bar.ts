/** What a figure of stances says of the confidence it counts from. It promises more than new texts keep. */
export function sayBar(bar: number): string {
  const counted = bar === 0 ? "" : `Labels from ${Math.round(bar * 100)} of 100 count; `;
  return `${counted}${counted === "" ? "Confidence" : "confidence"} is not calibrated.`;
}
