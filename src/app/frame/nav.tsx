import type { ReactNode } from "react";
import { NavLink } from "react-router";
import { pillarIds } from "../../core/pillar.ts";
import { useLaterView, useMember } from "../home/context.tsx";
import { Glyph } from "../parts/glyph.tsx";
import { useWords } from "../words.tsx";

/** Pages of a member in order, by their address below the member and the key of their name. */
export const areas = [
  ["", "overview"],
  ["steps", "steps"],
  ["people", "contacts"],
  ["network", "network"],
  ["content", "content"],
  ["history", "history"],
  ["readings", "readings"],
] as const;
/** With what belongs to an area and only wide screens and the drawer have room for. */
const wide = areas.flatMap((area): Area[] => (area[0] === "steps" ? [area, ["plan", "plan"]] : [area]));
const rest = [
  ["report", "report"],
  ["method", "method"],
  ["data", "data"],
  ["settings", "settings"],
] as const;

type Area = (typeof areas)[number] | (typeof rest)[number] | readonly ["plan", "plan"];

function Links({ of }: { readonly of: readonly Area[] }): ReactNode {
  const member = useMember();
  const { t } = useWords();
  return (
    <ul>
      {of
        .filter(([path]) => (member?.imports.length ?? 0) > 0 || path === "readings" || path === "settings" || path === "data")
        .map(([path, name]) => (
          <li key={path}>
            <NavLink to={`/m/${member?.id}/${path}`.replace(/\/$/, "")} end={path === ""}>
              {t(`app.frame.${name}`)}
            </NavLink>
          </li>
        ))}
    </ul>
  );
}

/** Side bar of wide screens: areas, pillars with their points, the rest. */
export function SideNav(): ReactNode {
  const words = useWords();
  const { t } = words;
  const member = useMember();
  const report = useLaterView("report", {}, (member?.imports.length ?? 0) > 0);
  return (
    <>
      <nav aria-label={t("app.frame.areas")}>
        <Links of={wide} />
      </nav>
      <nav aria-label={t("app.frame.pillars")}>
        <span className="label">{t("app.frame.pillars")}</span>
        <ul>
          {pillarIds.map((id, i) => {
            const points = report?.pillars[i]?.points;
            return (
              <li key={id}>
                <NavLink to={`/m/${member?.id}/pillar/${id}`}>
                  <Glyph of={id} />
                  {t(`model.pillars.${id}.name`)}
                  <span className="num">{typeof points === "number" ? words.numbers.points(points) : "–"}</span>
                </NavLink>
              </li>
            );
          })}
        </ul>
      </nav>
      <nav aria-label={t("app.frame.more")}>
        <Links of={rest} />
      </nav>
    </>
  );
}

/** Six words in the top bar of middle screens. */
export function BarNav(): ReactNode {
  const { t } = useWords();
  return (
    <nav aria-label={t("app.frame.areas")}>
      <Links of={areas} />
    </nav>
  );
}
