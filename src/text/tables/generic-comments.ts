// Own table of the project. Comments that would fit under any post.

export type GenericRule = { readonly kind: string; readonly lang: string; readonly regex: string; readonly example: string };
export const genericRules: readonly GenericRule[] = [
  {
    kind: "praise",
    lang: "en",
    regex:
      "^(?:so |very |really |absolutely |what (?:a|an) )*(?:great|nice|good|excellent|amazing|awesome|wonderful|fantastic|brilliant|super|interesting|insightful|inspiring|beautiful|powerful|love(?:ly)?|valuable|useful|helpful|well said|well written|spot on|nailed it)[\\w ]{0,25}(?:post|read|article|share|sharing|insight|insights|content|work|job|one|stuff|point|points|perspective|advice|tips?|thoughts?|message|reminder|breakdown|summary|piece|story|thread|news|take)?[ !.…]*$",
    example: "Great post!",
  },
  {
    kind: "congrats",
    lang: "en",
    regex:
      "^(?:many |huge |big |heartiest |hearty )*(?:congrat(?:s|z|ulations)?|kudos|bravo|well done|well deserved|cheers)\\b[\\w ,@.\\'-]{0,40}[ !.]*$",
    example: "Congrats, well deserved!",
  },
  {
    kind: "thanks",
    lang: "en",
    regex:
      "^(?:many |huge |big )*(?:thanks|thank you|thx|tysm|appreciate (?:it|this|you))(?: (?:so much|a lot|very much))?(?: for (?:sharing|posting|this|the (?:share|post|insights?|info\\w*)|tagging|the mention))?[\\w ,@.\\'-]{0,30}[ !.]*$",
    example: "Thanks for sharing",
  },
  {
    kind: "agree",
    lang: "en",
    regex:
      "^(?:i )?(?:(?:totally|completely|absolutely|fully|100 ?%|couldn\\'?t|could not|so|very)\\s*)*(?:agree[d]?(?: more| with (?:this|you))?|true|exactly|absolutely|indeed|this|facts?|same|right|yes|preach|amen|\\+1|100 ?%?)[\\w ,@.\\'-]{0,20}[ !.]*$",
    example: "Totally agree!",
  },
  {
    kind: "interest",
    lang: "en",
    regex:
      "^(?:interested|following|count me in|i\\'?m in|dm(?:ed)? you|please share|send (?:it|me)|sign me up|commenting for reach|cfbr|cfr|bump)[\\w ,@.!]{0,20}$",
    example: "Interested",
  },
  {
    kind: "luck",
    lang: "en",
    regex:
      "^(?:all the best|good luck|best of luck|wish(?:ing)? you [\\w ]{0,30}|happy (?:birthday|work anniversary|new year|holidays)|welcome(?: aboard| to the team)?|enjoy)[\\w ,@.\\'-]{0,30}[ !.]*$",
    example: "All the best!",
  },
  {
    kind: "praise",
    lang: "de",
    regex:
      "^(?:so |sehr |echt |wirklich |absolut |mega |was für ein[e]? |ein )*(?:toll\\w*|super|klasse|stark\\w*|groß(?:artig\\w*)?|gut\\w*|schön\\w*|spannend\\w*|interessant\\w*|inspirierend\\w*|wichtig\\w*|genial|mega|top|hervorragend\\w*|wunderbar\\w*|beeindruckend\\w*|hilfreich\\w*|wertvoll\\w*|sehr gut|gefällt mir|stark|chapeau|respekt)[\\w äöüß]{0,25}(?:beitrag|post|artikel|impuls\\w*|einblick\\w*|arbeit|aktion|idee|punkt\\w*|worte|zusammenfassung|tipp\\w*|sache|thema|leistung|geschrieben|gesagt|team)?[ !.…]*$",
    example: "Toller Beitrag!",
  },
  {
    kind: "congrats",
    lang: "de",
    regex:
      "^(?:ganz |sehr |aller|die )*(?:herzlich\\w* )*(?:glückwunsch\\w*|glückwünsche|gratul\\w+|gratuliere|bravo|respekt|hut ab|gut gemacht|wohlverdient|hochverdient)\\b[\\w äöüß,@.\\'-]{0,40}[ !.]*$",
    example: "Herzlichen Glückwunsch!",
  },
  {
    kind: "thanks",
    lang: "de",
    regex:
      "^(?:vielen |herzlichen |tausend |lieben |besten |großen )*(?:dank(?:e|eschön)?|merci)\\b(?: dir| euch| ihnen)?(?: (?:fürs|für (?:das|den|die|deine\\w*|eure\\w*|ihre\\w*))? ?(?:teilen|beitrag|post|einblick\\w*|tipp\\w*|impuls\\w*|info\\w*|erwähn\\w*|hinweis\\w*))?[\\w äöüß,@.\\'-]{0,25}[ !.]*$",
    example: "Danke fürs Teilen!",
  },
  {
    kind: "agree",
    lang: "de",
    regex:
      "^(?:(?:absolut|völlig|ganz|voll(?:kommen)?|sehr|genau|so|100 ?%?)\\s*)*(?:richtig|einverstanden|zustimmung|stimme? (?:ich )?(?:dir|ihnen|euch|dem)?\\s*(?:voll|zu|absolut)?[\\w ]{0,10}|genau(?:so)?|stimmt|wahr|sehe ich (?:auch|genau)so|unterschreibe ich|dito|kann ich (?:nur )?bestätigen|ja|amen|auf den punkt)[\\w äöüß,@.\\'-]{0,20}[ !.]*$",
    example: "Sehe ich genauso",
  },
  {
    kind: "luck",
    lang: "de",
    regex:
      "^(?:alles (?:gute|liebe)|viel (?:erfolg|glück|spaß|freude)|gutes gelingen|willkommen(?: im team| an bord)?|toi toi toi|frohe? \\w+|schöne\\w* (?:feier\\w*|woch\\w*|urlaub|weihnacht\\w*))[\\w äöüß,@.\\'-]{0,35}[ !.]*$",
    example: "Viel Erfolg!",
  },
  {
    kind: "interest",
    lang: "de",
    regex:
      "^(?:interesse|bin dabei|gerne|interessiert|ich auch|bitte (?:senden|schicken|teilen|mehr)|schick(?:e)? mir|für die reichweite|pusht|push)[\\w äöüß,@.!]{0,20}$",
    example: "Interesse",
  },
  {
    kind: "short-generic",
    lang: "en",
    regex:
      "^(?=\\S+(?:\\s+\\S+){0,7}\\s*$)(?!.*[?\\d]).*\\b(?:informative|impressive|beautiful|insightful|thanks?|thank you|thx|congrat\\w*|great|amazing|awesome|inspiring|loved?|well (?:said|done|deserved|put)|nice|brilliant|excellent|proud of you|helpful|so true)\\b",
    example: "Very informative, Steve!",
  },
  {
    kind: "short-generic",
    lang: "de",
    regex:
      "^(?=\\S+(?:\\s+\\S+){0,7}\\s*$)(?!.*[?\\d]).*\\b(?:danke\\w*|dank|glückwunsch\\w*|gratul\\w+|toll\\w*|super|klasse|stark\\w*|großartig\\w*|spannend\\w*|inspirierend\\w*|wunderbar\\w*|mega|weiter so|hilfreich\\w*|freut mich|genau so|sehr gut)\\b",
    example: "Super, weiter so!",
  },
  {
    kind: "emoji-only",
    lang: "*",
    regex: "^[\\p{Extended_Pictographic}\\p{Emoji_Component}\\uFE0F\\u200D\\s!.…❤♥+]+$",
    example: "👏👏👏",
  },
  {
    kind: "mention-only",
    lang: "*",
    regex: "^(?:@?[\\p{Lu}][\\p{L}.\\'’-]+(?:[ ,]+[\\p{Lu}][\\p{L}.\\'’-]+){0,5})[ !.]*$",
    example: "(a tagged name only)",
  },
];
