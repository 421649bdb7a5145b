import { useId } from "react";
import { fitText, textWidth } from "../drawing/fit-text.ts";
import { Hatch } from "../drawing/hatch.tsx";
import { MarkLink, type Openable } from "../drawing/mark-link.tsx";
import { WalkableSvg } from "../drawing/walkable-svg.tsx";
import { sayCount } from "../say-number.ts";
import {
  sayVoiceBar,
  sayDrawn,
  sayVoice,
  type Voice,
  voiceBars,
  type VoiceMark,
  type VoicesSeries,
  voicesSummary,
} from "./voices-series.ts";

export interface VoicesChartProps extends Openable<VoiceMark> {
  series: VoicesSeries;
  /** In pixels; 320 and up. */
  width: number;
}

const HEAD = 24;

/**
 * A row a speaker: against to the left of zero, for to the right, mixed and unclear apart, statements as a number. A bar opens its
 * stances, the rest of the row the statements.
 */
export function VoicesChart({ series, width, hrefFor, onOpen }: VoicesChartProps) {
  const hatchId = useId();
  const layout = layOut(series, width);
  const { rowHeight, zero, strip, pixels, barY } = layout;
  const roomForHead = width - textWidth("statements") - 12 - strip;
  const stripHead = layout.isWide && textWidth("mixed, unclear") <= roomForHead ? "mixed, unclear" : "other";
  const bottom = HEAD + series.voices.length * rowHeight;
  return (
    <WalkableSvg
      width={width}
      height={bottom + 24}
      label={voicesSummary(series)}
      lanes={hrefFor === undefined ? [] : series.voices.map((voice) => walkRow(voice, layout, width))}
    >
      <Hatch id={hatchId} colour="var(--mixed)" />
      <g fill="var(--muted)" aria-hidden="true">
        <text x={zero - 6} y={12} textAnchor="end">
          against
        </text>
        <text x={zero + 6} y={12}>
          for
        </text>
        <text x={strip} y={12}>
          {stripHead}
        </text>
        <text x={width} y={12} textAnchor="end">
          {layout.isWide ? "statements" : "all"}
        </text>
      </g>
      {series.voices.map((voice, index) => {
        const y = HEAD + index * rowHeight;
        const lengths = {
          against: voice.against * pixels,
          for: voice.for * pixels,
          mixed: voice.mixed * pixels,
          unclear: voice.unclear * pixels,
        };
        const middle = y + barY + BAR / 2;
        return (
          <g key={voice.key}>
            <MarkLink
              mark={{ voice, labels: [], n: voice.statements }}
              markKey={voice.key}
              label={sayVoice(series, voice)}
              ring={{ x: width - textWidth(sayCount(voice.statements)) / 2, y: middle, r: 12 }}
              hrefFor={hrefFor}
              onOpen={onOpen}
            >
              <rect x={0} y={y} width={width} height={rowHeight} fill="transparent" />
            </MarkLink>
            <g pointerEvents="none">
              <path d={`M${zero} ${y + barY - 4}v${BAR + 8}`} stroke="var(--muted)" />
              <rect
                x={zero - lengths.against}
                width={lengths.against}
                y={y + barY}
                height={BAR}
                fill="var(--against)"
              />
              <rect x={zero} width={lengths.for} y={y + barY} height={BAR} fill="var(--for)" />
              <path d={`M${strip} ${y + barY - 4}v${BAR + 8}`} stroke="var(--hairline)" />
              <rect x={strip} width={lengths.mixed} y={y + barY} height={BAR} fill="var(--mixed)" />
              {voice.unclear > 0 && (
                <rect
                  x={strip + lengths.mixed + 0.5}
                  width={Math.max(1, lengths.unclear - 1)}
                  y={y + barY + 0.5}
                  height={BAR - 1}
                  fill={`url(#${hatchId})`}
                  stroke="var(--mixed)"
                />
              )}
            </g>
            {voiceBars(voice).map((mark) => {
              const { from, to } = spanOf(mark, layout);
              return (
                <MarkLink
                  key={barKey(mark)}
                  mark={mark}
                  markKey={barKey(mark)}
                  label={sayVoiceBar(mark)}
                  ring={{ x: numberX(mark, layout), y: middle, r: 12 }}
                  hrefFor={hrefFor}
                  onOpen={onOpen}
                >
                  <rect x={from} width={to - from} y={middle - TARGET / 2} height={TARGET} fill="transparent" />
                </MarkLink>
              );
            })}
            <g aria-hidden="true" pointerEvents="none">
              <text x={0} y={layout.isWide ? middle : y + 12} dy={layout.isWide ? "0.35em" : 0} fill="var(--ink)">
                {fitText(voice.name, layout.nameWidth)}
              </text>
              <g fill="var(--muted)">
                {voice.against > 0 && (
                  <text x={zero - lengths.against - 4} y={middle} dy="0.35em" textAnchor="end">
                    {sayCount(voice.against)}
                  </text>
                )}
                {voice.for > 0 && (
                  <text x={zero + lengths.for + 4} y={middle} dy="0.35em">
                    {sayCount(voice.for)}
                  </text>
                )}
                {voice.mixed + voice.unclear > 0 && (
                  <text x={strip + lengths.mixed + lengths.unclear + 4} y={middle} dy="0.35em">
                    {sayCount(voice.mixed + voice.unclear)}
                  </text>
                )}
              </g>
              <text x={width} y={middle} dy="0.35em" textAnchor="end" fill="var(--ink)">
                {sayCount(voice.statements)}
              </text>
            </g>
          </g>
        );
      })}
      {/* What is left out is printed below the picture, where it opens. */}
      <text x={0} y={bottom + 18} fill="var(--muted)" aria-hidden="true">
        {sayDrawn(series)}
      </text>
    </WalkableSvg>
  );
}

const BAR = 12;
/** How high a bar can be pressed: less than its row, in which a name may stand above it. */
const TARGET = 24;
/** Room for a number at the end of a bar. */
const NUMBER = 30;

function layOut(series: VoicesSeries, width: number) {
  const isWide = width >= 520;
  const widest = Math.max(0, ...series.voices.map(({ name }) => textWidth(name)));
  const nameWidth = isWide ? Math.min(widest, width * 0.28) : width - 40;
  const left = isWide ? nameWidth + 16 : 0;
  const right = width - (isWide ? 84 : 36);
  // Three numbers stand beside the bars; what is left is one scale for all directions.
  const most = { against: largest(series, "against"), for: largest(series, "for"), strip: series.maxStrip };
  const needed = Math.max(1, most.against + most.for + most.strip);
  const gap = 24;
  const pixels = Math.max(0, right - left - 3 * NUMBER - gap) / needed;
  const zero = left + Math.max(most.against * pixels + NUMBER, textWidth("against") + 8);
  const strip = Math.min(zero + most.for * pixels + NUMBER + gap, right - most.strip * pixels - NUMBER);
  return { isWide, nameWidth, rowHeight: isWide ? 28 : 42, barY: isWide ? 8 : 20, zero, strip, pixels };
}

type Layout = ReturnType<typeof layOut>;

/** From where to where a bar can be pressed: with its number, so that one of a single stance can be hit. */
function spanOf({ labels: [label], n }: VoiceMark, { zero, strip, pixels }: Layout): { from: number; to: number } {
  const length = n * pixels + NUMBER;
  if (label === "against") return { from: zero - length, to: zero };
  const from = label === "for" ? zero : strip;
  return { from, to: from + length };
}

function numberX(mark: VoiceMark, layout: Layout): number {
  const { from, to } = spanOf(mark, layout);
  return mark.labels[0] === "against" ? from + NUMBER - 10 : to - NUMBER + 10;
}

function barKey({ voice, labels }: VoiceMark): string {
  return `${voice.key} ${labels.join(" ")}`;
}

/** The bars by their numbers, then the statements, as they stand from left to right. */
function walkRow(voice: Voice, layout: Layout, width: number) {
  const bars = voiceBars(voice).map((mark) => ({ key: barKey(mark), x: numberX(mark, layout) }));
  return [...bars, { key: voice.key, x: width }];
}

function largest(series: VoicesSeries, side: "for" | "against"): number {
  return Math.max(0, ...series.voices.map((voice) => voice[side]));
}
