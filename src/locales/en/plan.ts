/** Words of the plan: command and calendar file. */
export const plan = {
  none: "No step fits into this time, or there is none to advise.",
  title_one: "One step until {{to, date}}, about {{gain, signed}} points",
  title_other: "{{count, whole}} steps until {{to, date}}, about {{gain, signed}} points together",
  lead: "{{minutes, whole}} minutes in all. Most points for the effort first, as far as your time goes.",
  begins: "Begins",
  proof: {
    profile: "To see it next time, tick Profile at LinkedIn.",
    connections: "To see it next time, tick Connections at LinkedIn.",
    invitations: "To see it next time, tick Invitations and Connections at LinkedIn.",
    messages: "To see it next time, tick Messages at LinkedIn.",
    complete: "To see it next time, choose the larger archive at LinkedIn.",
    workbook: "To see it next time, export the analytics of your posts at LinkedIn.",
  },
  import: "Fetch new data from LinkedIn and see what it brought",
  importText: "linkedin.com/mypreferences/d/download-my-data. The larger archive takes about a day; its link lives 72 hours.",
  foot: "--ics FILE puts the plan into your calendar. What was done shows in your next archive.",
};
