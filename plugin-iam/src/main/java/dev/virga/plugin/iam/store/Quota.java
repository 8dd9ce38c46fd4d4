package dev.virga.plugin.iam.store;

/// [Quotas](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html) of IAM: the
/// values that an account has until it asks for more.
public enum Quota {
  /// Users of an account.
  USERS("UsersPerAccount", 5000),
  /// Groups of an account.
  GROUPS("GroupsPerAccount", 300),
  /// Roles of an account.
  ROLES("RolesPerAccount", 1000),
  /// Instance profiles of an account.
  INSTANCE_PROFILES("InstanceProfilesPerAccount", 1000),
  /// Server certificates of an account.
  SERVER_CERTIFICATES("ServerCertificatesPerAccount", 20),
  /// OpenID Connect providers of an account.
  OPEN_ID_PROVIDERS("OpenIdConnectProvidersPerAccount", 100),
  /// SAML providers of an account.
  SAML_PROVIDERS("SAMLProvidersPerAccount", 100),
  /// Groups that a user is in.
  GROUPS_OF_USER("GroupsPerUser", 10),
  /// Access keys of a user.
  ACCESS_KEYS("AccessKeysPerUser", 2),
  /// MFA devices of a user.
  MFA_DEVICES("MFADevicesPerUser", 8),
  /// Signing certificates of a user.
  SIGNING_CERTIFICATES("CertificatesPerUser", 2),
  /// SSH public keys of a user.
  SSH_KEYS("SSHPublicKeysPerUser", 5),
  /// Credentials of a user for one service.
  SERVICE_CREDENTIALS("ServiceSpecificCredentialsPerUser", 2),
  /// Roles of an instance profile.
  ROLES_OF_PROFILE("InstanceSessionsPerInstanceProfile", 1),
  /// Characters of a trust policy that are not white space.
  TRUST_POLICY("ACLSizePerRole", 2048),
  /// Client ids of an OpenID Connect provider.
  CLIENT_IDS("ClientIdsPerOpenIdConnectProvider", 100);

  private final String title;
  private final int limit;

  Quota(String title, int limit) {
    this.title = title;
    this.limit = limit;
  }

  /// The most that is allowed.
  public int limit() {
    return limit;
  }

  /// Refuses what is beyond the quota.
  ///
  /// @param size how many there would be
  /// @throws dev.virga.spi.AwsException `LimitExceeded`
  public void require(int size) {
    if (size > limit) {
      throw EntityErrors.quotaExceeded(title, limit);
    }
  }
}
