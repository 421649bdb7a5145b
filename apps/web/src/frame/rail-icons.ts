import {
  AudioLines,
  CheckCheck,
  Columns3,
  Hash,
  Newspaper,
  Quote,
  UserRound,
  UsersRound,
  type LucideIcon,
} from "lucide-react";
import type { RailScreen } from "./rail-entry.ts";

export const railIcons: Record<RailScreen, LucideIcon> = {
  overview: AudioLines,
  topics: Hash,
  speakers: UserRound,
  statements: Quote,
  compare: Columns3,
  outlets: Newspaper,
  review: CheckCheck,
  team: UsersRound,
};
