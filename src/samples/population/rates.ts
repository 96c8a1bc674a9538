// The rates of the calibration population (docs/model.md 12), a table to be read from the top.
//
// Five habits, from members who hardly ever look in to members who work there every day; a row has one number for each habit. All of
// them are assumptions. They were chosen so that the population as a whole looks as published readings do, and no single row was
// measured. What came of them stands in docs/scoring.md. To try others, change rows here and run `npm run calibrate`: anchors and
// weights of the model are never fitted to them. Chance is drawn in the order of the rows, so moving one changes every member.

export const habits = ["dormant", "passive", "active", "strong", "professional"] as const;
export type Habit = (typeof habits)[number];
export type Row = readonly [dormant: number, passive: number, active: number, strong: number, professional: number];

/** How many of the 10,000 members of a release have the habit. */
export const members: Row = [3000, 4300, 1900, 650, 150];

/** Share of members whose profile has the part: one draw each. */
// biome-ignore format: a table
export const profile = {
  //                                              dormant  passive   active   strong professional
  "a photo":                                    [   0.60,    0.80,    0.92,    0.97,        1.00],
  "a banner":                                   [   0.15,    0.30,    0.60,    0.85,        0.97],
  "an address of their own":                    [   0.15,    0.25,    0.45,    0.70,        0.90],
  "something featured":                         [   0.02,    0.05,    0.25,    0.55,        0.85],
  "a headline beyond title and company":        [   0.12,    0.25,    0.55,    0.80,        0.95],
  "a summary of 40 words":                      [   0.20,    0.40,    0.70,    0.90,        0.98],
  "a summary, if any, that names their field":  [   0.20,    0.30,    0.50,    0.70,        0.90],
  "a description of their job":                 [   0.25,    0.40,    0.60,    0.80,        0.95],
  "two earlier jobs":                           [   0.65,    0.80,    0.90,    0.95,        0.98],
  "education":                                  [   0.80,    0.88,    0.93,    0.96,        0.98],
  "five skills":                                [   0.65,    0.80,    0.90,    0.97,        1.00],
  "a language":                                 [   0.35,    0.45,    0.60,    0.75,        0.90],
} satisfies Record<string, Row>;

/** Mean number of what a member brings along when the 130 weeks begin. */
// biome-ignore format: a table
export const before = {
  //                                              dormant  passive   active   strong professional
  "connections":                                [    170,     310,     450,     750,        1200],
  "close contacts":                             [      5,      10,      16,      24,          36],
} satisfies Record<string, Row>;

/** Mean number a week. */
// biome-ignore format: a table
export const weekly = {
  //                                              dormant  passive   active   strong professional
  "searches":                                   [    0.1,     0.5,       2,     6.5,          14],
  "invitations sent":                           [   0.04,    0.25,     1.2,       3,         6.5],
  "invitations received":                       [    0.2,     0.5,     1.1,     2.4,           5],
  "companies followed":                         [   0.02,    0.08,    0.25,     0.5,         0.8],
  "first messages sent":                        [   0.06,     0.6,     1.8,       4,           8],
  "first messages received":                    [    0.2,    0.65,     1.3,     2.5,           5],
  "posts":                                      [  0.004,    0.07,     0.5,     1.3,           3],
  "comments":                                   [   0.01,     0.3,       2,       5,          10],
  "reactions":                                  [    0.1,     1.5,       6,      12,          22],
  "endorsements received":                      [   0.01,    0.03,    0.08,     0.2,         0.4],
  "endorsements given":                         [  0.003,    0.01,    0.04,     0.1,         0.2],
  "recommendations received":                   [ 0.0005,   0.002,   0.008,    0.02,        0.04],
  "recommendations given":                      [ 0.0005,   0.001,   0.006,    0.02,        0.05],
  "new followers":                              [   0.05,     0.2,     1.5,       8,          30],
} satisfies Record<string, Row>;

/** Share of cases: one draw for each case that a weekly row brings. "Answered" means within 20 hours. */
// biome-ignore format: a table
export const shares = {
  //                                              dormant  passive   active   strong professional
  "new contacts: director or above":            [   0.15,    0.15,    0.20,    0.30,        0.40],
  "new contacts: of the member's field":        [   0.30,    0.30,    0.32,    0.35,        0.38],
  "invitations sent: accepted":                 [   0.30,    0.30,    0.35,    0.45,        0.55],
  "invitations received: taken up":             [   0.50,    0.70,    0.80,    0.85,        0.85],
  "messages and favours: with a close contact": [   0.60,    0.60,    0.60,    0.60,        0.60],
  "first messages sent: one text for many":     [   0.05,    0.05,    0.10,    0.15,        0.10],
  "first messages sent: answered":              [   0.25,    0.30,    0.36,    0.44,        0.52],
  "first messages received: answered":          [   0.30,    0.50,    0.65,    0.75,        0.85],
  "answered messages: with a file":             [   0.03,    0.05,    0.08,    0.10,        0.12],
  "answered messages: the talk goes on":        [   0.35,    0.40,    0.45,    0.50,        0.60],
  "posts: with a source":                       [   0.20,    0.25,    0.35,    0.45,        0.55],
  "posts: with a picture":                      [   0.20,    0.25,    0.30,    0.30,        0.30],
  "posts and comments: on topic":               [   0.30,    0.35,    0.45,    0.55,        0.65],
  "posts: the member comes back":               [   0.10,    0.20,    0.35,    0.55,        0.75],
  "comments: 12 words or more":                 [   0.20,    0.25,    0.35,    0.50,        0.65],
} satisfies Record<string, Row>;

/** Means of what comes back: of every post, and of the sheet that says who is in the audience. */
// biome-ignore format: a table
export const figures = {
  //                                              dormant  passive   active   strong professional
  "impressions per post":                       [     40,      80,     180,     400,         900],
  "engagements per 100 impressions":            [      4,       6,       8,      10,          11],
  "comments per post":                          [    0.3,     0.6,     1.5,       4,           8],
  "audience in the field, of 100":              [     15,      15,      18,      24,          30],
} satisfies Record<string, Row>;
