import { audit } from "./de/app-audit.ts";
import { frame } from "./de/app-frame.ts";
import { history } from "./de/app-history.ts";
import { importing } from "./de/app-import.ts";
import { method } from "./de/app-method.ts";
import { overview } from "./de/app-overview.ts";
import { posts } from "./de/app-posts.ts";
import { readings } from "./de/app-readings.ts";
import { settings } from "./de/app-settings.ts";
import { welcome } from "./de/app-welcome.ts";
import { audience } from "./de/audience.ts";
import { brandAudits } from "./de/audits-brand.ts";
import { engageAudits } from "./de/audits-engage.ts";
import { peopleAudits } from "./de/audits-people.ts";
import { relationshipsAudits } from "./de/audits-relationships.ts";
import { charts } from "./de/charts.ts";
import { command } from "./de/command.ts";
import { content } from "./de/content.ts";
import { draft } from "./de/draft.ts";
import { errors } from "./de/errors.ts";
import { evidence } from "./de/evidence.ts";
import { experiments } from "./de/experiments.ts";
import { figures } from "./de/figures.ts";
import { model } from "./de/model.ts";
import { network } from "./de/network.ts";
import { people } from "./de/people.ts";
import { plan } from "./de/plan.ts";
import { published } from "./de/published.ts";
import { reading } from "./de/reading.ts";
import { report } from "./de/report.ts";
import { steps } from "./de/steps.ts";
import { titles } from "./de/titles.ts";
import { views } from "./de/views.ts";
import { whatIf } from "./de/what-if.ts";
import { workspace } from "./de/workspace.ts";
import type { Catalogue } from "./en.ts";

/** Alle deutschen Worte. */
export const de: Catalogue = {
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
