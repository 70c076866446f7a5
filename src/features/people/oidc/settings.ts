import { StartRefused } from "../../../platform/start/index.ts";

/** An identity provider (OpenID Connect) of the office, if it has one. */
export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What the button says: “Đăng nhập bằng …”. */
  readonly name: string;
}

/**
 * Reads OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET and OIDC_NAME; undefined unless the first three are set.
 *
 * @throws StartRefused when the issuer is no address
 */
export function readOidcSettings(environment: NodeJS.ProcessEnv): OidcSettings | undefined {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = environment;
  if (!issuer || !clientId || !clientSecret) return undefined;
  if (!URL.canParse(issuer))
    throw new StartRefused({
      vi: `OIDC_ISSUER phải là một địa chỉ như https://dang-nhap.bo.gov.vn, đang là “${issuer}”.`,
      en: `OIDC_ISSUER must be an address such as https://login.example.org, it is "${issuer}"`,
    });
  return { issuer, clientId, clientSecret, name: environment["OIDC_NAME"] || new URL(issuer).host };
}
