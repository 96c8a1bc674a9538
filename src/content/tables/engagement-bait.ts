// Own table of the project. Phrases that ask for a reaction instead of giving a reason for one. An honest question ("What do you think?") is
// none of them. Lower case, because texts are compared in lower case.

export const baitKinds = [
  "comment-keyword",
  "repost-ask",
  "follow-ask",
  "like-ask",
  "tag-ask",
  "dm-ask",
  "link-in-comments",
  "poll-bait",
] as const;
export type BaitKind = (typeof baitKinds)[number];

type BaitRule = { readonly kind: BaitKind; readonly lang: string; readonly regex: string; readonly example: string };
export const baitRules: readonly BaitRule[] = [
  {
    kind: "comment-keyword",
    lang: "en",
    regex:
      "\\b(?:comment|drop|type|reply(?: with)?)\\s+(?:an? |the (?:word|letter)s? |me )?(?:[\"“”‘’'][\\w ]{1,20}[\"“”‘’']|(?:yes|me|info|guide|link|pdf|interested)\\b)|\\b(?:comment|drop|write|type)\\b[^.!?\\n]{0,40}\\b(?:and|then) (?:i|we)(?:[’']ll| will) (?:send|dm|share)\\b",
    example: "Comment “GUIDE” and I’ll send it",
  },
  {
    kind: "comment-keyword",
    lang: "de",
    regex:
      "\\b(?:kommentier\\w*|schreib\\w*|tippe?)\\s+(?:einfach |gerne |mir |jetzt )*[\"„“'‚‘»]?\\w{2,15}[\"“”'‘’«]?\\s+(?:in die kommentare|unter (?:diesen|den) (?:post|beitrag)|als kommentar|(?:und|dann) (?:ich )?(?:schicke|sende))",
    example: "Kommentiere „LISTE“ und ich schicke sie dir",
  },
  {
    kind: "repost-ask",
    lang: "en",
    regex:
      "\\b(?:please )?(?:repost|reshare)\\b(?= (?:this|it|if|to|so)\\b)|(?<=(?:^|[.!?:·\\n])\\s{0,3}|please )share (?:this|it) (?:with|to|if)\\b|\\bhit (?:repost|share)\\b|\\bconsider (?:resharing|reposting)\\b",
    example: "♻️ Repost if this helps",
  },
  {
    kind: "repost-ask",
    lang: "de",
    regex:
      "\\b(?:teilt?|teile) (?:diesen (?:beitrag|post)|den (?:beitrag|post)|das gerne|gerne|bitte)\\b|\\breposte?(?=,? (?:wenn|das|diesen|gerne|bitte))|\\bgerne weitersagen\\b",
    example: "Teile diesen Beitrag, wenn er dir hilft",
  },
  {
    kind: "follow-ask",
    lang: "en",
    regex:
      "\\bfollow (?:me|along)? ?(?:here )?for more\\b|\\bfollow me\\b|\\b(?:hit|ring) (?:the )?bell\\b|\\bturn on notifications\\b",
    example: "Follow me for more",
  },
  {
    kind: "follow-ask",
    lang: "de",
    regex:
      "\\bfolgt? mir\\b|\\bfolge mir\\b|\\babonniert? (?:mich|meinen|gerne)\\b|\\bglocke (?:aktivieren|anklicken|drücken)\\b",
    example: "Folge mir für mehr davon",
  },
  {
    kind: "like-ask",
    lang: "en",
    regex:
      "\\b(?:like|smash|hit) (?:this (?:post )?if|the like|like (?:if|button))\\b|\\bdouble tap\\b|\\blike if you\\b|\\bagree\\?[^a-z]*$",
    example: "Like if you agree",
  },
  {
    kind: "like-ask",
    lang: "de",
    regex:
      "\\bliket?,? (?:wenn|falls)\\b|\\blass(?:t)? (?:mir )?(?:gerne )?(?:einen|ein) like\\b|\\bdaumen hoch,? (?:wenn|falls)\\b",
    example: "Lasst ein Like da",
  },
  {
    kind: "tag-ask",
    lang: "en",
    regex: "\\b(?:tag|mention) (?:a (?:friend|colleague|person)|some(?:one|body)|your|three|3)\\b",
    example: "Tag someone who needs this",
  },
  {
    kind: "tag-ask",
    lang: "de",
    regex: "\\b(?:markier\\w*|verlink\\w*) (?:gerne )?(?:jemand\\w*|eine[nr]?|deine\\w*|eure\\w*|drei) ?",
    example: "Markiere jemanden, der das kennt",
  },
  { kind: "dm-ask", lang: "en", regex: "\\b(?:dm|inbox) me\\b|\\bsend me a dm\\b", example: "DM me “START”" },
  {
    kind: "dm-ask",
    lang: "de",
    regex: "\\bschreibt? mir (?:eine |per )?(?:dm|pn)\\b|\\b(?:kommt|schicke ich|sende ich|gibt es) per (?:dm|pn)\\b",
    example: "Schreib mir eine DM",
  },
  {
    kind: "link-in-comments",
    lang: "en",
    regex:
      "\\blinks? (?:is |are )?in (?:the )?(?:first )?comments?\\b|\\b(?:see|check|in) (?:the )?first comment\\b|\\bcomments? (?:section )?below for (?:the )?link\\b",
    example: "Link in the first comment",
  },
  {
    kind: "link-in-comments",
    lang: "de",
    regex: "\\blinks? (?:ist |sind |dazu )?(?:im|in den|zum \\w+ im) (?:ersten )?kommentar\\w*|\\bim ersten kommentar\\b",
    example: "Link im ersten Kommentar",
  },
  {
    kind: "poll-bait",
    lang: "en",
    regex: "\\b(?:vote (?:below|now)|pick one|this or that|which one are you)\\b|\\ba or b\\s?\\?",
    example: "A or B?",
  },
  {
    kind: "poll-bait",
    lang: "de",
    regex: "\\b(?:stimmt? (?:jetzt |hier )?ab|team [a-z]+ oder team|a oder b)\\b",
    example: "Team Kaffee oder Team Tee?",
  },
];
