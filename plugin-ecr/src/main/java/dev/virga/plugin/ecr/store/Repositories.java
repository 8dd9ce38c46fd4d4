package dev.virga.plugin.ecr.store;

import dev.virga.plugin.ecr.EcrErrors;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Repositories and their policies.
public final class Repositories {
  private final Table<StoredRepository> rows;
  private final Table<StoredPolicy> lifecyclePolicies;
  private final Table<StoredPreview> previews;
  private final Table<StoredPolicy> policies;

  Repositories(ServiceContext context) {
    rows = context.table("repositories", StoredRepository.class);
    lifecyclePolicies = context.table("lifecycle-policies", StoredPolicy.class);
    previews = context.table("lifecycle-previews", StoredPreview.class);
    policies = context.table("repository-policies", StoredPolicy.class);
  }

  /// Writes a repository where there is none.
  ///
  /// @return whether it was written
  public boolean create(Scope scope, String name, StoredRepository repository) {
    return rows.putIfAbsent(scope, name, repository).isEmpty();
  }

  /// A repository, if there is one of the name.
  public Optional<StoredRepository> find(Scope scope, String name) {
    return rows.get(scope, name);
  }

  /// A repository.
  ///
  /// @throws dev.virga.spi.AwsException `RepositoryNotFoundException`
  public StoredRepository require(Scope scope, String name) {
    return find(scope, name).orElseThrow(() -> EcrErrors.repositoryNotFound(scope, name));
  }

  /// All repositories, sorted by name.
  public List<StoredRepository> list(Scope scope) {
    return rows.list(scope);
  }

  /// Changes a repository.
  ///
  /// @throws dev.virga.spi.AwsException `RepositoryNotFoundException`
  public StoredRepository update(Scope scope, String name, UnaryOperator<StoredRepository> change) {
    return rows.update(scope, name, change)
        .orElseThrow(() -> EcrErrors.repositoryNotFound(scope, name));
  }

  /// Removes a repository with its policies.
  public void remove(Scope scope, String name) {
    rows.remove(scope, name);
    lifecyclePolicies.remove(scope, name);
    previews.remove(scope, name);
    policies.remove(scope, name);
  }

  /// The lifecycle policy of a repository.
  public Optional<StoredPolicy> lifecyclePolicy(Scope scope, String name) {
    return lifecyclePolicies.get(scope, name);
  }

  /// Sets the lifecycle policy of a repository.
  public void setLifecyclePolicy(Scope scope, String name, String text) {
    lifecyclePolicies.put(scope, name, new StoredPolicy(text, null));
  }

  /// Notes that the lifecycle policy of a repository was applied.
  public void evaluated(Scope scope, String name, Instant at) {
    lifecyclePolicies.update(scope, name, it -> new StoredPolicy(it.text(), at));
  }

  /// Removes the lifecycle policy of a repository.
  public Optional<StoredPolicy> removeLifecyclePolicy(Scope scope, String name) {
    return lifecyclePolicies.remove(scope, name);
  }

  /// The scopes that have lifecycle policies.
  public Set<Scope> scopes() {
    return lifecyclePolicies.scopes();
  }

  /// The last preview of a repository.
  public Optional<StoredPreview> preview(Scope scope, String name) {
    return previews.get(scope, name);
  }

  /// Keeps a preview of a repository in place of the last.
  public void setPreview(Scope scope, String name, StoredPreview preview) {
    previews.put(scope, name, preview);
  }

  /// The policy of a repository.
  public Optional<StoredPolicy> policy(Scope scope, String name) {
    return policies.get(scope, name);
  }

  /// Sets the policy of a repository.
  public void setPolicy(Scope scope, String name, String text) {
    policies.put(scope, name, new StoredPolicy(text, null));
  }

  /// Removes the policy of a repository.
  public Optional<StoredPolicy> removePolicy(Scope scope, String name) {
    return policies.remove(scope, name);
  }
}
