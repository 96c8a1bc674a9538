/** Every page of the app by its address: those of no member, and those of one, behind `/m/<id>`. */
export const plainPages = ["/welcome", "/import", "/check", "/privacy"] as const;
export const memberPages = [
  "",
  "/pillar/brand",
  "/audit/reply-won",
  "/steps",
  "/plan",
  "/what-if",
  "/people",
  "/content",
  "/content/figures",
  "/content/audience",
  "/content/draft",
  "/content/experiments",
  "/network",
  "/history",
  "/readings",
  "/method",
  "/settings",
  "/data",
  "/report",
] as const;
