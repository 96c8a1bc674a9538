import { Select } from "@mantine/core";
import type { ReactNode } from "react";
import { postFormats } from "../../../core/post-format.ts";
import { rateText, wholeOr } from "../../../report/figures.ts";
import { openingOf, rateOfPost, standingOf } from "../../../report/posts.ts";
import { useChanged, useHome, useMember } from "../../home/context.tsx";
import { useWords } from "../../words.tsx";
import type { Post } from "./filter.ts";

type Props = { readonly posts: readonly Post[]; readonly remove: (id: string) => void };

/** Posts side by side, trait by trait and figure by figure, with their whole text; here their format can be put right. */
export function SideBySide({ posts, remove }: Props): ReactNode {
  const { t } = useWords();
  if (posts.length === 0) return <p className="small beside-hint">{t("app.posts.besideNone")}</p>;
  return (
    <section className="beside" aria-labelledby="h-beside" aria-live="polite">
      <p className="eyebrow">{t("app.posts.beside")}</p>
      <h3 id="h-beside">{t("app.posts.besideFinding", { count: posts.length })}</h3>
      <div className="beside-posts">
        {posts.map(post => (
          <OnePost key={post.id} post={post} remove={() => remove(post.id)} />
        ))}
      </div>
      <p className="small muted">{t("app.posts.formatHint")}</p>
    </section>
  );
}

function OnePost({ post, remove }: { readonly post: Post; readonly remove: () => void }): ReactNode {
  const words = useWords();
  const { t, named, numbers } = words;
  const yes = (is: boolean): string => t(is ? "app.posts.yes" : "app.posts.no");
  const facts = [
    [t("content.seen"), wholeOr(post.impressions, words)],
    [t("content.response"), wholeOr(post.total, words)],
    [t("app.posts.reactions"), wholeOr(post.reactions, words)],
    [t("app.posts.comments"), wholeOr(post.comments, words)],
    [t("app.posts.reposts"), wholeOr(post.reposts, words)],
    [t("app.posts.rate"), rateText(rateOfPost(post), words)],
    [t("content.against"), standingOf(post, words)],
    [t("app.posts.when"), t("app.posts.clock", { day: post.day, hour: post.hour })],
    [t("app.posts.language"), named("app.posts.languages", post.language)],
    [t("app.posts.topic"), post.topics.length === 0 ? "–" : post.topics.join(", ")],
    [t("app.posts.length"), numbers.whole(post.length)],
    [t("app.posts.hashtags"), numbers.whole(post.hashtags)],
    [t("app.posts.emoji"), numbers.whole(post.emoji)],
    [t("app.posts.link"), yes(post.link)],
    [t("app.posts.openingQuestion"), yes(post.openingQuestion)],
    [t("app.posts.closingQuestion"), yes(post.closingQuestion)],
    [t("app.posts.firstPerson"), yes(post.firstPerson)],
  ] as const;
  return (
    <article>
      <h4>{openingOf(post, words)}</h4>
      <dl>
        {facts.map(([term, fact]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd className="num">{fact}</dd>
          </div>
        ))}
      </dl>
      <FormatByHand post={post} />
      <p className="whole">{post.text}</p>
      <button type="button" className="quiet" onClick={remove}>
        {t("app.posts.remove")}
      </button>
    </article>
  );
}

/** The member's own word on the format, kept in the settings (decision 18); taken back, the files decide again. */
function FormatByHand({ post }: { readonly post: Post }): ReactNode {
  const { t, named } = useWords();
  const { workspace } = useHome();
  const member = useMember();
  const changed = useChanged();
  if (!member) return null;
  const { formats = {}, ...settings } = member.settings;
  const { [post.id]: byHand, ...others } = formats;
  const save = async (value: string | null): Promise<void> => {
    const format = postFormats.find(each => each === value);
    const next = format === undefined ? others : { ...others, [post.id]: format };
    await workspace.saveSettings(member.id, Object.keys(next).length === 0 ? settings : { ...settings, formats: next });
    await changed();
  };
  return (
    <Select
      label={t("app.posts.formatHand")}
      data={[
        { value: "", label: byHand === undefined ? named("evidence.formats", post.format) : t("app.posts.formatFile") },
        ...postFormats
          .filter(format => format !== "unknown")
          .map(format => ({ value: format, label: named("evidence.formats", format) })),
      ]}
      value={byHand ?? ""}
      onChange={value => void save(value)}
      allowDeselect={false}
    />
  );
}
