/** Words of the audience: whom the posts reach. */
export const audience = {
  link: "Audience",
  titlePeople: "{{n, share}} of those who responded and whose title is known fit your target",
  titleContent: "At least {{n, share}} of those who saw your posts fit your target",
  titleFollowers: "At least {{n, share}} of your followers fit your target",
  titleNoTarget: "Your target does not tell which of these groups fit",
  titleNone: "Whom your posts reach comes with the workbook",
  lead: "What LinkedIn lists of {{who}} from {{first, date}} to {{last, date}}, held against your target: {{target}}.",
  leadNone:
    "LinkedIn's workbook of a period lists the largest groups by function, level, industry, company and place: analytics, content, export.",
  leadPeople:
    "{{count, whole}} people reacted or commented in the last 13 weeks; of {{known, whole}} title or company tells whether they fit.",
  noTarget: "nobody in particular yet",
  change: "Change the target",
  who: { content: "those who saw your posts", followers: "your followers" },
  sheet: "Who",
  sheets: { content: "Saw your posts", followers: "Followers" },
  dimension: "By",
  dimensions: {
    Seniority: "Level",
    "Job title": "Job title",
    Industry: "Industry",
    Company: "Company",
    "Company size": "Company size",
    Location: "Place",
  },
  sideFits: "{{name}}: at least {{n, share}} fit",
  sideLargest: "{{name}}: {{value}} is the largest group, {{n, share}}",
  reading:
    "LinkedIn lists the largest groups only, under its own names; the rest is not known. Strong: fits your target. Outlined: does not. Grey: the target does not ask.",
  group: "Group",
  share: "Share",
  fit: "Target",
  fits: "fits",
  fitsNot: "does not fit",
};
