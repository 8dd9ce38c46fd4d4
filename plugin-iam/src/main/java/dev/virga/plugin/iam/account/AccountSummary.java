package dev.virga.plugin.iam.account;

import dev.virga.plugin.iam.model.GlobalEndpointTokenVersion;
import dev.virga.plugin.iam.model.ManagedPolicyDetail;
import dev.virga.plugin.iam.model.SummaryKeyType;
import dev.virga.plugin.iam.model.User;
import dev.virga.plugin.iam.store.Quota;
import dev.virga.plugin.iam.store.Store;
import dev.virga.spi.Scope;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What an account has, in numbers, and how much of it it may have.
final class AccountSummary {
  private AccountSummary() {}

  /// The numbers of an account.
  static Map<SummaryKeyType, Integer> of(Store store, Scope scope) {
    Map<SummaryKeyType, Integer> summary = new EnumMap<>(SummaryKeyType.class);
    count(summary, store, scope);
    countRoot(summary, store, scope);
    countPolicies(summary, store.managed().local(scope));
    addQuotas(summary);
    return summary;
  }

  private static void count(Map<SummaryKeyType, Integer> summary, Store store, Scope scope) {
    var devices = store.mfaDevices().all(scope);
    var providers = store.providers();
    summary.put(SummaryKeyType.USERS, store.users().rows().all(scope).size());
    summary.put(SummaryKeyType.GROUPS, store.groups().rows().all(scope).size());
    summary.put(SummaryKeyType.ROLES, store.roles().rows().all(scope).size());
    summary.put(
        SummaryKeyType.INSTANCE_PROFILES, store.instanceProfiles().rows().all(scope).size());
    summary.put(SummaryKeyType.SERVER_CERTIFICATES, providers.certificates().all(scope).size());
    summary.put(
        SummaryKeyType.PROVIDERS,
        providers.openId().all(scope).size() + providers.saml().all(scope).size());
    summary.put(SummaryKeyType.MFA_DEVICES, devices.size());
    summary.put(
        SummaryKeyType.MFA_DEVICES_IN_USE,
        (int) devices.stream().filter(it -> it.userId() != null).count());
    summary.put(
        SummaryKeyType.GLOBAL_ENDPOINT_TOKEN_VERSION,
        version(store.facts().of(scope).tokenVersion()));
  }

  private static int version(@Nullable GlobalEndpointTokenVersion version) {
    return switch (version) {
      case null -> 1;
      case V1_TOKEN -> 1;
      case V2_TOKEN -> 2;
    };
  }

  private static void countRoot(Map<SummaryKeyType, Integer> summary, Store store, Scope scope) {
    User root = store.users().root(scope);
    summary.put(
        SummaryKeyType.ACCOUNT_MFA_ENABLED, store.mfaDevices().of(scope, root).isEmpty() ? 0 : 1);
    summary.put(
        SummaryKeyType.ACCOUNT_ACCESS_KEYS_PRESENT,
        store.accessKeys().of(scope, root).isEmpty() ? 0 : 1);
    summary.put(
        SummaryKeyType.ACCOUNT_SIGNING_CERTIFICATES_PRESENT,
        store.signingCertificates().of(scope, root).isEmpty() ? 0 : 1);
    // nobody signs in to the platform as root, so there is no password
    summary.put(SummaryKeyType.ACCOUNT_PASSWORD_PRESENT, 0);
  }

  private static void countPolicies(
      Map<SummaryKeyType, Integer> summary, List<ManagedPolicyDetail> policies) {
    summary.put(SummaryKeyType.POLICIES, policies.size());
    summary.put(
        SummaryKeyType.POLICY_VERSIONS_IN_USE,
        policies.stream()
            .mapToInt(it -> it.policyVersionList() == null ? 0 : it.policyVersionList().size())
            .sum());
  }

  private static void addQuotas(Map<SummaryKeyType, Integer> summary) {
    summary.put(SummaryKeyType.USERS_QUOTA, Quota.USERS.limit());
    summary.put(SummaryKeyType.GROUPS_QUOTA, Quota.GROUPS.limit());
    summary.put(SummaryKeyType.ROLES_QUOTA, Quota.ROLES.limit());
    summary.put(SummaryKeyType.INSTANCE_PROFILES_QUOTA, Quota.INSTANCE_PROFILES.limit());
    summary.put(SummaryKeyType.SERVER_CERTIFICATES_QUOTA, Quota.SERVER_CERTIFICATES.limit());
    summary.put(SummaryKeyType.GROUPS_PER_USER_QUOTA, Quota.GROUPS_OF_USER.limit());
    summary.put(SummaryKeyType.ACCESS_KEYS_PER_USER_QUOTA, Quota.ACCESS_KEYS.limit());
    summary.put(
        SummaryKeyType.SIGNING_CERTIFICATES_PER_USER_QUOTA, Quota.SIGNING_CERTIFICATES.limit());
    summary.put(SummaryKeyType.ASSUME_ROLE_POLICY_SIZE_QUOTA, Quota.TRUST_POLICY.limit());
    summary.put(SummaryKeyType.USER_POLICY_SIZE_QUOTA, 2048);
    summary.put(SummaryKeyType.GROUP_POLICY_SIZE_QUOTA, 5120);
    summary.put(SummaryKeyType.ROLE_POLICY_SIZE_QUOTA, 10240);
    summary.put(SummaryKeyType.ATTACHED_POLICIES_PER_GROUP_QUOTA, 10);
    summary.put(SummaryKeyType.ATTACHED_POLICIES_PER_ROLE_QUOTA, 10);
    summary.put(SummaryKeyType.ATTACHED_POLICIES_PER_USER_QUOTA, 10);
    summary.put(SummaryKeyType.POLICIES_QUOTA, 1500);
    summary.put(SummaryKeyType.POLICY_SIZE_QUOTA, 6144);
    summary.put(SummaryKeyType.POLICY_VERSIONS_IN_USE_QUOTA, 10000);
    summary.put(SummaryKeyType.VERSIONS_PER_POLICY_QUOTA, 5);
  }
}
