import type { Speech } from "../traits.ts";
import { englishComments, germanComments, pitchComments } from "./comments.ts";
import { germanMessages } from "./messages-de.ts";
import { englishMessages, pitchMessages } from "./messages-en.ts";
import { germanChange, germanPosts, germanSales } from "./posts-de.ts";
import { englishChange, englishPosts, englishSales } from "./posts-en.ts";
import { englishStartup, pitchPosts } from "./posts-startup.ts";
import { englishPraise, germanPraise } from "./praise.ts";
import { englishSearches, germanSearches } from "./searches.ts";

const german = { comments: germanComments, messages: germanMessages, searches: germanSearches, praise: germanPraise };
const english = { comments: englishComments, messages: englishMessages, searches: englishSearches, praise: englishPraise };

// How each persona speaks: shapes that all share, with the words of the topic.
export const germanSalesSpeech: Speech = { ...german, posts: { ...germanPosts, ...germanSales } };
export const englishSalesSpeech: Speech = { ...english, posts: { ...englishPosts, ...englishSales } };
export const germanChangeSpeech: Speech = { ...german, posts: { ...germanPosts, ...germanChange } };
export const englishChangeSpeech: Speech = { ...english, posts: { ...englishPosts, ...englishChange } };
export const startupSpeech: Speech = { ...english, posts: { ...englishPosts, ...englishStartup } };
export const pitchSpeech: Speech = {
  ...english,
  posts: { ...englishPosts, ...pitchPosts },
  comments: pitchComments,
  messages: pitchMessages,
};
