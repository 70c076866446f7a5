import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import * as oidc from "openid-client";
import type { Instant } from "../../../basics/instant.ts";
import { anyone } from "../../../platform/access/index.ts";
import type { KeyedDatabase } from "../../../platform/database/index.ts";
import { perform } from "../../../platform/deeds/index.ts";
import { browserOf, setBrowser, setSession } from "../../../platform/http/index.ts";
import { errandOf, type Errand, forgetErrand, keepErrand } from "./errand.ts";
import { type OidcSettings, readOidcSettings } from "./settings.ts";
import { signInWithProvider } from "./sign-in-with-provider.ts";

/** Where the screen of the sign-in says why it did not work; the codes are those of `providerProblems`. */
const signInPage = (problem: string): string => `/dang-nhap?vi-sao=${problem}`;

/**
 * The two ends of signing in through an identity provider, with PKCE, state and nonce. They are no deeds: a browser
 * is sent away and comes back. What comes of it is one, and stands in the log.
 */
export function addOidcRoutes(
  app: FastifyInstance,
  { database, now, settings }: { database: KeyedDatabase; now: () => Instant; settings: OidcSettings },
): void {
  const provider = rememberOnce(() => discover(settings));

  /** Answers where to go. Posted, so that an invitation's code stands in no address. */
  app.post("/api/oidc/login", async (request, reply) => {
    const { code } = (request.body ?? {}) as { code?: unknown };
    const config = await provider().catch(() => undefined);
    if (!config) return { address: signInPage("provider-away") };
    const errand: Errand = {
      state: oidc.randomState(),
      nonce: oidc.randomNonce(),
      verifier: oidc.randomPKCECodeVerifier(),
      invitation: typeof code === "string" ? code : null,
    };
    keepErrand(request, reply, errand);
    const address = oidc.buildAuthorizationUrl(config, {
      redirect_uri: `${originOf(request)}/api/oidc/callback`,
      scope: "openid email profile",
      code_challenge: await oidc.calculatePKCECodeChallenge(errand.verifier),
      code_challenge_method: "S256",
      state: errand.state,
      nonce: errand.nonce,
    });
    return { address: address.href };
  });

  app.get("/api/oidc/callback", async (request, reply) => {
    const errand = errandOf(request);
    forgetErrand(request, reply);
    if (!errand) return reply.redirect(signInPage("provider-lost"));
    if (new URL(request.url, originOf(request)).searchParams.get("error") === "access_denied")
      return reply.redirect(signInPage("provider-refused"));
    const identity = await identityOf(request, errand, provider).catch(() => undefined);
    if (!identity) return reply.redirect(signInPage("provider-lost"));
    return signIn(request, reply, { database, now: now(), errand, identity });
  });
}

/** Offers the provider when the office has configured one. */
export async function offerProvider(app: FastifyInstance, database: KeyedDatabase): Promise<void> {
  const settings = readOidcSettings(process.env);
  if (settings) addOidcRoutes(app, { database, settings, now: () => new Date().toISOString() });
}

/** The provider's description, asked for when first needed; a provider that was away is asked again. */
function rememberOnce<Value>(ask: () => Promise<Value>): () => Promise<Value> {
  let known: Promise<Value> | undefined;
  return () => {
    known ??= ask();
    known.catch(() => {
      known = undefined;
    });
    return known;
  };
}

function discover({ issuer, clientId, clientSecret }: OidcSettings): Promise<oidc.Configuration> {
  const address = new URL(issuer);
  // Plain HTTP only where the office itself configured it so, as in a closed room.
  const execute = address.protocol === "http:" ? [oidc.allowInsecureRequests] : [];
  return oidc.discovery(address, clientId, clientSecret, undefined, { execute, timeout: 10 });
}

interface ProvenIdentity {
  readonly issuer: string;
  readonly subject: string;
  readonly verifiedEmail: string | null;
}

async function identityOf(
  request: FastifyRequest,
  { verifier, state, nonce }: Errand,
  provider: () => Promise<oidc.Configuration>,
): Promise<ProvenIdentity> {
  const config = await provider();
  const checks = { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce, idTokenExpected: true };
  const tokens = await oidc.authorizationCodeGrant(config, new URL(request.url, originOf(request)), checks);
  const { iss, sub, ...claims } = tokens.claims()!;
  const told = "email" in claims ? claims : await oidc.fetchUserInfo(config, tokens.access_token, sub);
  const email = told["email_verified"] === true && typeof told["email"] === "string" ? told["email"] : null;
  return { issuer: iss, subject: sub, verifiedEmail: email };
}

async function signIn(
  request: FastifyRequest,
  reply: FastifyReply,
  come: { database: KeyedDatabase; now: Instant; errand: Errand; identity: ProvenIdentity },
): Promise<FastifyReply> {
  const { database, now, errand, identity } = come;
  const browser = browserOf(request);
  setBrowser(request, reply, browser);
  const outcome = await perform(signInWithProvider, database, {
    actor: anyone,
    language: "vi",
    now,
    key: `oidc ${errand.state}`,
    browserHash: browser.hash,
    raw: { ...identity, invitation: errand.invitation },
  });
  if (outcome.kind === "refused") return reply.redirect(signInPage(outcome.refusal.code));
  if (outcome.kind !== "done") return reply.redirect(signInPage("provider-lost"));
  const { sessionToken, expiresAt } = outcome.answer as { sessionToken: string; expiresAt: string };
  setSession(request, reply, sessionToken, expiresAt);
  return reply.redirect("/");
}

const originOf = (request: FastifyRequest): string => `${request.protocol}://${request.headers.host}`;
