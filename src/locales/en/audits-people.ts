/** Words of the audits of the pillar people, by audit id. */
export const peopleAudits = {
  "search-rate": {
    name: "Searches per week",
    question: "Do you look for people on purpose?",
    measures: "Searches per week over the last 13 weeks, at most ten a day. The same search counts once a day.",
    not: "What you searched for: Rapport does not keep it. Searches in paid products are not in the file.",
    step: "Keep two good questions ready and search for them every week",
    how: "For example: who leads purchasing at the companies on your list?",
  },
  "outreach-days": {
    name: "Days on the look-out",
    question: "On how many days do you do something about new contacts?",
    measures: "The share of days with a search, an invitation you sent, a follow, or a first message from you.",
    not: "How much you do on such a day.",
    step: "Reserve ten minutes on two fixed days a week",
    how: "Two short dates do more than one long evening.",
  },
  relevance: {
    name: "Fitting new contacts",
    question: "Do your new contacts fit the people you want to reach?",
    measures:
      "The share of new connections of the last half year that fit your target: function, level, or a company on your list.",
    not: "Contacts whose file row has neither title nor company. Titles are those of the day of the export.",
    step: "Look at who is missing among your new contacts, and look for exactly them",
    how: "Say in your settings whom you want to reach. Until then your own function and leading people are assumed; many fit that, so the bar is high.",
  },
  "key-people": {
    name: "Key people",
    question: "Do you meet people who decide?",
    measures: "New connections with directors and above per week, and half a point for each first talk with one of them.",
    not: "More than ten a week. Freelancers do not count by their title alone; your own list always does.",
    step: "Answer the key people who have already written or reacted to you",
    how: "Start with the warmest: people who know your name need no introduction.",
  },
  acceptance: {
    name: "Accepted invitations",
    question: "Do people say yes when you invite them?",
    measures:
      "The share of your invitations that became a connection within 21 days. It is at least this share: the file does not name outcomes.",
    not: "Invitations younger than 21 days, and whether you added a note.",
    step: "Comment first, invite afterwards, and withdraw old open invitations",
    how: "People say yes to someone they have read before.",
  },
  "network-growth": {
    name: "New contacts per week",
    question: "Does your network grow at a healthy pace?",
    measures: "New connections per week over the last 13 weeks, at most 25 a week.",
    not: "Whether they fit: other audits ask that. This one weighs little on purpose.",
    step: "Go through the invitations waiting for you and accept those that fit",
    how: "Five minutes a week, on the same day.",
  },
  diversity: {
    name: "Mix of the network",
    question: "Do you know people outside your own corner?",
    measures: "How many groups of function and level your network is made of, weighed as if all were equally large.",
    not: "Contacts whose title says neither function nor level.",
    step: "Get to know one person from a neighbouring function",
    how: "Purchasing, technology, finance: ask a contact there for a short talk.",
  },
  "follow-field": {
    name: "Following your field",
    question: "Do you follow the companies and groups of your field?",
    measures:
      "Companies, people and groups you follow, recent ones more. Those on your target list count in full, unknown ones half.",
    not: "More than five a week, and people you follow automatically because you connected.",
    step: "Follow five companies you would like as customers",
    how: "Then you see what moves them, and have a reason to write.",
  },
};
