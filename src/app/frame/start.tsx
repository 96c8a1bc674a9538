import type { ReactNode } from "react";
import { Navigate } from "react-router";
import { useWorkspaceState } from "../home/context.tsx";

/** The first page: the member's overview where there is one, else the welcome. With several members the last one looked at here. */
export function Start(): ReactNode {
  const { members } = useWorkspaceState();
  const before = localStorage.getItem(lastMember);
  const member = members.find(each => each.id === before) ?? members[0];
  return <Navigate to={member ? `/m/${member.id}` : "/welcome"} replace />;
}

export const lastMember = "rapport.member";
