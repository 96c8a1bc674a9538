import { audit } from "./en/app-audit.ts";
import { frame } from "./en/app-frame.ts";
import { history } from "./en/app-history.ts";
import { importing } from "./en/app-import.ts";
import { method } from "./en/app-method.ts";
import { overview } from "./en/app-overview.ts";
import { posts } from "./en/app-posts.ts";
import { readings } from "./en/app-readings.ts";
import { settings } from "./en/app-settings.ts";
import { welcome } from "./en/app-welcome.ts";
import { audience } from "./en/audience.ts";
import { brandAudits } from "./en/audits-brand.ts";
import { engageAudits } from "./en/audits-engage.ts";
import { peopleAudits } from "./en/audits-people.ts";
import { relationshipsAudits } from "./en/audits-relationships.ts";
import { charts } from "./en/charts.ts";
import { command } from "./en/command.ts";
import { content } from "./en/content.ts";
import { draft } from "./en/draft.ts";
import { errors } from "./en/errors.ts";
import { evidence } from "./en/evidence.ts";
import { experiments } from "./en/experiments.ts";
import { figures } from "./en/figures.ts";
import { model } from "./en/model.ts";
import { network } from "./en/network.ts";
import { people } from "./en/people.ts";
import { plan } from "./en/plan.ts";
import { published } from "./en/published.ts";
import { reading } from "./en/reading.ts";
import { report } from "./en/report.ts";
import { steps } from "./en/steps.ts";
import { titles } from "./en/titles.ts";
import { views } from "./en/views.ts";
import { whatIf } from "./en/what-if.ts";
import { workspace } from "./en/workspace.ts";

/** All English words. They define the type: a language that lacks one does not compile. */
export const en = {
  audits: { ...brandAudits, ...peopleAudits, ...engageAudits, ...relationshipsAudits },
  model,
  people,
  plan,
  audience,
  content,
  draft,
  figures,
  published,
  network,
  reading,
  evidence,
  errors,
  experiments,
  report,
  steps,
  titles,
  views,
  whatIf,
  workspace,
  command,
  charts,
  app: { audit, frame, history, importing, method, overview, posts, readings, settings, welcome },
};

export type Catalogue = typeof en;
