package dev.virga.plugin.iam.policy;

import dev.virga.plugin.iam.managed.AwsPolicy;
import dev.virga.plugin.iam.model.PolicyVersion;
import dev.virga.plugin.iam.store.Documents;
import dev.virga.plugin.iam.store.Issuer;
import dev.virga.plugin.iam.store.Page;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The versions of managed policies: up to five, one of which counts.
final class PolicyVersions {
  private static final int QUOTA = 5;

  private final Issuer issuer;
  private final PolicyCatalogue managed;

  PolicyVersions(ServiceContext context, PolicyCatalogue managed) {
    this.issuer = new Issuer(context.clock(), context.ids());
    this.managed = managed;
  }

  /// See [PolicyCatalogue#own].
  StoredPolicy own(Scope scope, String arn, String caller, String action) {
    return managed.own(scope, arn, caller, action);
  }

  /// Adds a version, whose document has been checked.
  ///
  /// @return the version as the answer has it, without its document
  /// @throws dev.virga.spi.AwsException `LimitExceeded`
  PolicyVersion create(Scope scope, StoredPolicy policy, String document, boolean setAsDefault) {
    PolicyCatalogue.checkSize(document);
    var now = issuer.now();
    StoredPolicy changed =
        managed.update(
            scope,
            policy,
            it -> {
              if (it.versions().size() >= QUOTA) {
                throw PolicyErrors.tooManyVersions(QUOTA);
              }
              int number = it.lastVersion() + 1;
              var versions = new ArrayList<PolicyVersion>();
              for (PolicyVersion version : it.versions()) {
                versions.add(
                    setAsDefault ? version.with(old -> old.isDefaultVersion = false) : version);
              }
              versions.add(new PolicyVersion(document, "v" + number, setAsDefault, now));
              return it.with(versions, number, now);
            });
    return withoutDocument(changed.versions().getLast());
  }

  /// @throws dev.virga.spi.AwsException `NoSuchEntity`, `DeleteConflict` for the default version
  void delete(Scope scope, StoredPolicy policy, String versionId) {
    change(
        scope,
        policy,
        versionId,
        versions -> {
          if (Boolean.TRUE.equals(find(versions, policy.arn(), versionId).isDefaultVersion())) {
            throw PolicyErrors.defaultVersion();
          }
          return versions.stream().filter(it -> !versionId.equals(it.versionId())).toList();
        });
  }

  /// @throws dev.virga.spi.AwsException `NoSuchEntity`
  void setDefault(Scope scope, StoredPolicy policy, String versionId) {
    change(
        scope,
        policy,
        versionId,
        versions ->
            versions.stream()
                .map(it -> it.with(v -> v.isDefaultVersion = versionId.equals(v.versionId)))
                .toList());
  }

  /// A version as answers have it.
  ///
  /// @throws dev.virga.spi.AwsException `NoSuchEntity`, or 501 where the document of a policy of AWS
  ///     is not known
  PolicyVersion get(Scope scope, String arn, String versionId) {
    ManagedPolicy policy = managed.get(scope, arn);
    PolicyVersion version =
        switch (policy) {
          case ManagedPolicy.OfAccount(StoredPolicy stored) ->
              find(stored.versions(), arn, versionId);
          case ManagedPolicy.OfAws(var ofAws) -> {
            find(List.of(only(ofAws)), arn, versionId);
            yield only(ofAws).with(it -> it.document = managed.document(policy));
          }
        };
    return version.with(it -> it.document = Documents.encoded(it.document));
  }

  /// The versions of a policy as answers have them, the newest first and without documents.
  ///
  /// @throws dev.virga.spi.AwsException `NoSuchEntity`
  Page<PolicyVersion> page(
      Scope scope, String arn, @Nullable String marker, @Nullable Integer maxItems) {
    List<PolicyVersion> versions =
        switch (managed.get(scope, arn)) {
          case ManagedPolicy.OfAccount(StoredPolicy stored) -> stored.versions().reversed();
          case ManagedPolicy.OfAws(var ofAws) -> List.of(only(ofAws));
        };
    var shown = versions.stream().map(PolicyVersions::withoutDocument).toList();
    return Page.of(shown, PolicyVersions::newestFirst, marker, maxItems);
  }

  private void change(
      Scope scope,
      StoredPolicy policy,
      String versionId,
      UnaryOperator<List<PolicyVersion>> change) {
    var now = issuer.now();
    managed.update(
        scope,
        policy,
        it -> {
          find(it.versions(), it.arn(), versionId);
          return it.with(change.apply(it.versions()), it.lastVersion(), now);
        });
  }

  private static PolicyVersion find(List<PolicyVersion> versions, String arn, String versionId) {
    return versions.stream()
        .filter(it -> versionId.equals(it.versionId()))
        .findFirst()
        .orElseThrow(() -> PolicyErrors.versionNotFound(arn, versionId));
  }

  /// The one version of a policy of AWS that is known here.
  private static PolicyVersion only(AwsPolicy policy) {
    return new PolicyVersion(null, policy.versionId(), true, policy.updated());
  }

  private static PolicyVersion withoutDocument(PolicyVersion version) {
    return version.with(it -> it.document = null);
  }

  /// A key that sorts the newest version first.
  private static String newestFirst(PolicyVersion version) {
    int number = Integer.parseInt(Objects.requireNonNull(version.versionId()).substring(1));
    return String.format("%010d", Integer.MAX_VALUE - number);
  }
}
