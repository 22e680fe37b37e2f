import { proseItem } from "../lines/prose-items";
import { isBlank } from "../../form/text";
import { isLevel } from "./level-cell";
import { isGradable, looksLikeTarget } from "./looks-like-target";

/** One of several indicators that stand in one cell. */
export interface PackedItem {
  readonly name: string;
  readonly target: string | null;
}

const shortest = 6;
const between = /[;；\n]+|(?=指标\s*\d+\s*[:：])|(?<=[)）])[,，、\s]+/;
const number = /^(?:指标\s*)?\d{1,2}\s*(?:[、:：)）]|\.(?!\d))\s*|^[(（]\d{1,2}[)）]\s*|^[①-⑳]\s*/;
const nameAndTarget = /^(.*[^\s(（:：])\s*(?:[(（]([^()（）]*)[)）]|[:：]\s*(.+))$/s;

function read(part: string): PackedItem | null {
  const [, name = "", inBrackets, behindColon] = nameAndTarget.exec(part.replace(number, "").trim()) ?? [];
  const target = (inBrackets ?? behindColon ?? "").trim();
  // 产出指标(50分) is a level with its score.
  return name !== "" && !isLevel(name) && looksLikeTarget(target) ? { name: name.trim(), target } : null;
}

function partsOf(text: string): readonly string[] {
  return text
    .trim()
    .split(between)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function allOf(items: readonly (PackedItem | null)[]): readonly PackedItem[] {
  return items.includes(null) ? [] : items.filter((item) => item !== null);
}

/**
 * Reads a cell that holds names with their targets: `更换路灯（≥350盏）；验收合格率（=100%）`,
 * `指标1：机柜数量（≥77台）`. An empty list where it is none; every part must read so.
 */
export function packedItems(text: string): readonly PackedItem[] {
  return text.length < shortest || !/[(（:：]/.test(text) ? [] : allOf(partsOf(text).map(read));
}

/** Whether a cell surely holds names with their targets: a unit or a remark in brackets is no target, a figure is one. */
export function isPackedCell(text: string): boolean {
  return packedItems(text).some(({ target }) => target !== null && isGradable(target));
}

/** The parts of a list that is numbered from 1 up, in lines or behind blanks: `1.甲 2.乙`. Empty where it is none. */
function numberedParts(text: string): readonly string[] {
  const parts: string[] = [];
  let rest = text.trim();
  const first = /^1\s*[.、．)）]\s*/.exec(rest);
  if (!first) return [];
  rest = rest.slice(first[0].length);
  for (let next = 2; ; next++) {
    const found = new RegExp(`[\\s;；]+${next}\\s*[.、．)）]\\s*`).exec(rest);
    parts.push((found ? rest.slice(0, found.index) : rest).trim());
    if (!found) return parts;
    rest = rest.slice(found.index + found[0].length);
  }
}

const colon = /^([^:：]*[^\s\d:：])[:：]\s*([^:：]*\d[^:：]*)$/;

/** A name with its target behind it in whatever way: behind a colon, in brackets, glued to it. */
function readGlued(part: string): PackedItem | null {
  const bare = part
    .replace(number, "")
    .replace(/[。.]$/, "")
    .trim();
  const [, name = "", target = ""] = colon.exec(bare) ?? [];
  if (name !== "" && !isLevel(name)) return { name, target };
  const item = proseItem(bare);
  return item?.length === bare.length ? { name: item.name, target: item.target } : read(bare);
}

/**
 * The same for a cell under a header that promises names with their targets, where these may be glued together:
 * `改造公厕≥8座；验收合格率100%`, also numbered or with commas between them, if each has a figure of its own.
 */
export function gluedItems(text: string): readonly PackedItem[] {
  const numbered = numberedParts(text);
  const parts = numbered.length > 0 ? numbered.map((part) => part.replace(/[;；]$/, "")) : partsOf(text);
  const items = allOf(parts.map(readGlued));
  if (items.length > 0) return items;
  const clauses = text.split(/[，、,;；\n]+/).filter((clause) => !isBlank(clause));
  return clauses.every((clause) => /\d/.test(clause)) ? allOf(clauses.map(readGlued)) : [];
}

function plainLines(text: string): readonly string[] {
  if (!text.includes("\n")) return [];
  const lines = text
    .trim()
    .split(/\n+/)
    .map((part) => part.trim());
  return lines.length > 1 ? lines : [];
}

/** One name with its number, and one target with its own: a number that is a part of the target has no blank behind it. */
function isOneNumbered(target: string): boolean {
  return /^\s*1\s*[.、．)）]\s*[^\d\s]/.test(target);
}

const afterTemplate = /^指标\s*\d{1,2}\s*[:：、.]\s*(.+)$/;

/** Names behind the template's own numbering, 指标1：, one a line; empty where a line has another beginning. */
function namesAfterTemplate(text: string): readonly string[] {
  const lines = text.trim().split(/\n+/);
  const names = lines.flatMap((line) => afterTemplate.exec(line.trim())?.[1] ?? []);
  return names.length === lines.length ? names : [];
}

/** Names that the template numbers beside a cell with a target for each in a line of its own. */
function itemsOfTemplate(names: string, targets: string): readonly PackedItem[] {
  const left = namesAfterTemplate(names);
  const right = targets.trim().split(/\n+/);
  if (left.length === 0 || left.length !== right.length || !right.every(looksLikeTarget)) return [];
  return left.map((name, at) => ({ name, target: right[at]?.trim() ?? null }));
}

/**
 * Names in one cell, and their targets in another, both numbered or line by line. An empty list where that is not sure:
 * a long name may go on in a second line, and lines without numbers count only where each has a figure of its own.
 */
export function itemsInLines(names: string, targets: string): readonly PackedItem[] {
  const ofTemplate = itemsOfTemplate(names, targets);
  if (ofTemplate.length > 0) return ofTemplate;
  const numbered = numberedParts(names);
  const left = numbered.length > 0 ? numbered : plainLines(names);
  const right = numbered.length > 0 ? numberedParts(targets) : plainLines(targets);
  if (left.length === 0 || left.length !== right.length) return [];
  const isSure =
    numbered.length > 0
      ? right.every(looksLikeTarget) && (left.length > 1 || isOneNumbered(targets))
      : right.every(isGradable);
  return isSure && left.every((name) => name.length > 1)
    ? left.map((name, at) => ({ name, target: right[at] ?? null }))
    : [];
}
