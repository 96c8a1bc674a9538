/** Words of the audits of the pillar brand, by audit id. `step` is what to do, `how` how to go about it. */
export const brandAudits = {
  "profile-complete": {
    name: "Complete profile",
    question: "Does your profile show everything a visitor looks for?",
    measures:
      "The parts of your profile that are there, each with its own points: photo, headline, summary, positions, skills and the rest.",
    not: "Whether a part is well written. Parts that no file shows are left out until you tick them in your settings.",
    step: "Add the part of your profile that is missing",
    how: "Begin with the part worth most. A summary needs 40 words: whom you help, and how.",
  },
  "profile-clear": {
    name: "Clear profile",
    question: "Does a stranger understand in five seconds what you stand for?",
    measures:
      "The share of eight checks that headline, summary and current position pass: enough words, your own topics, your main skills.",
    not: "Style and taste. Checks whose data are missing are left out.",
    step: "Name your main skills in headline and summary",
    how: "Use your own words for what you do for whom. Job title and company alone say little.",
  },
  endorsers: {
    name: "People who endorse you",
    question: "How many people vouch for your skills?",
    measures: "People with a visible endorsement, recent ones more. Your five main skills count in full, others half.",
    not: "The number of endorsements: each person counts once. Endorsements swapped within two days count half.",
    step: "Thank the people who know your work, and endorse them first",
    how: "Put your five main skills on top, then endorse people you have really worked with.",
  },
  recommendations: {
    name: "Recommendations received",
    question: "Who has put in writing what it is like to work with you?",
    measures: "Visible recommendations from different people, fading over the years. Under 30 words they count half.",
    not: "Hidden ones. Two that were written for each other within 30 days count half.",
    step: "Ask one person you worked with closely for a recommendation",
    how: "Name the project and one thing worth mentioning. That makes it easy to write.",
  },
  "publish-rate": {
    name: "Posts per week",
    question: "How often do you publish something of your own?",
    measures:
      "Own posts per week over the last 13 weeks, recent weeks more. An article counts one and a half, a reshare with your own words half.",
    not: "More than one post a day or five a week. Bare reposts count next to nothing.",
    step: "Publish one post more every second week",
    how: "Keep it small: one thing you learned from a customer, in ten sentences.",
  },
  "publish-steady": {
    name: "Weeks with a post",
    question: "Can people rely on hearing from you?",
    measures: "The share of the last 13 weeks in which you published something of your own.",
    not: "How much you published in a week.",
    step: "Choose one fixed weekday for publishing",
    how: "Two drafts in stock carry you over a busy week.",
  },
  reach: {
    name: "Reach per post",
    question: "How many people see your posts, for the size of your network?",
    measures: "Impressions per own post, set against what is usual for your number of followers. 1 is usual.",
    not: "The best posts alone: the daily figures of all posts count.",
    step: "Change one thing about your posts and compare",
    how: "Look at your best and worst third by format, length and opening, then test one difference on four posts.",
  },
  "inbound-interest": {
    name: "People who come to you",
    question: "How many people seek contact with you of their own accord?",
    measures: "Incoming invitations per week, and a tenth of the new followers where the workbook shows them.",
    not: "Who viewed your profile: that is in no file. Declined invitations may be missing, so this is at least the number shown.",
    step: "Say on your profile whom you would like to meet",
    how: "One line in the headline and one at the end of the summary are enough.",
  },
  "format-variety": {
    name: "Variety of formats",
    question: "Do you try different kinds of posts?",
    measures:
      "How many formats you really use: text, image, document, video, poll, article, link. Three used alike count as three.",
    not: "Which format is best: studies contradict each other. Posts whose format no file shows are left out.",
    step: "Publish your next post in a format you have not used lately",
    how: "Take a topic that went well as text, and make a document of five pages of it.",
  },
};
