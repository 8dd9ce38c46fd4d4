package dev.virga.plugin.lambda.policy;

import dev.virga.plugin.lambda.store.FunctionName;
import dev.virga.plugin.lambda.store.FunctionPart;
import dev.virga.plugin.lambda.store.Targets;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.Table;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The [resource-based policies](https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html)
/// of functions. A function has one, and each of its versions and aliases has one of its own.
public final class FunctionPolicies implements FunctionPart {
  /// How long a policy may be, in bytes.
  private static final int LIMIT = 20480;

  private final ServiceContext context;
  private final Targets targets;
  private final Table<StoredPolicy> policies;

  /// Opens the table.
  public FunctionPolicies(ServiceContext context, Targets targets) {
    this.context = context;
    this.targets = targets;
    this.policies = context.table("policies", StoredPolicy.class);
  }

  /// Whether a policy lets someone do something. What is not allowed may still be allowed by the
  /// caller's own policies.
  ///
  /// @param name a function, or a version or alias, of which the policy is looked at
  /// @param action such as `lambda:InvokeFunctionUrl`
  /// @param conditions what is known of the request by condition key, such as
  ///     `lambda:FunctionUrlAuthType`, `AWS:SourceArn`, `AWS:SourceAccount`
  public boolean allows(
      FunctionName name, String action, Caller caller, Map<String, String> conditions) {
    Map<String, String> request =
        conditions.entrySet().stream()
            .collect(
                Collectors.toMap(it -> it.getKey().toLowerCase(Locale.ROOT), Map.Entry::getValue));
    return find(name).stream()
        .flatMap(it -> it.statements().stream())
        .anyMatch(it -> it.allows(caller, action, request));
  }

  /// Adds a statement.
  ///
  /// @param revision the policy's revision that the caller knows, or null for any
  void add(FunctionName name, PolicyStatement statement, @Nullable String revision) {
    String first = exists(name);
    String next = context.ids().uuid();
    policies.putIfAbsent(
        name.scope(), key(name), new StoredPolicy(qualifier(name), first, List.of()));
    policies.update(
        name.scope(),
        key(name),
        policy -> {
          checkRevision(policy.statements().isEmpty() ? first : policy.revisionId(), revision);
          if (policy.statement(statement.statementId()).isPresent()) {
            throw PolicyErrors.statementExists(statement.statementId());
          }
          StoredPolicy longer = policy.with(next, statement);
          int size = PolicyDocument.of(longer.statements()).getBytes(StandardCharsets.UTF_8).length;
          if (size > LIMIT) {
            throw PolicyErrors.tooLong(size, LIMIT);
          }
          return longer;
        });
  }

  /// Removes a statement.
  ///
  /// @param revision the policy's revision that the caller knows, or null for any
  void remove(FunctionName name, String statementId, @Nullable String revision) {
    exists(name);
    if (find(name).isEmpty()) {
      throw PolicyErrors.noPolicy();
    }
    String next = context.ids().uuid();
    policies.update(
        name.scope(),
        key(name),
        policy -> {
          checkRevision(policy.revisionId(), revision);
          if (policy.statement(statementId).isEmpty()) {
            throw PolicyErrors.statementNotFound(statementId);
          }
          return policy.without(next, statementId);
        });
  }

  /// The policy of a function, version or alias that is there.
  StoredPolicy get(FunctionName name) {
    exists(name);
    return find(name).orElseThrow(PolicyErrors::policyNotFound);
  }

  @Override
  public void functionDeleted(Scope scope, String name) {
    policies
        .list(scope, name + ":")
        .forEach(it -> policies.remove(scope, name + ":" + it.qualifier()));
  }

  @Override
  public void versionDeleted(Scope scope, String name, String version) {
    policies.remove(scope, name + ":" + version);
  }

  @Override
  public void aliasDeleted(Scope scope, String name, String alias) {
    policies.remove(scope, name + ":" + alias);
  }

  private Optional<StoredPolicy> find(FunctionName name) {
    return policies.get(name.scope(), key(name)).filter(it -> !it.statements().isEmpty());
  }

  /// The revision of what has the policy, which the policy has while there is nothing in it.
  private String exists(FunctionName name) {
    return Objects.requireNonNullElse(
        targets.shown(name).function().configuration().revisionId(), "");
  }

  private static void checkRevision(String latest, @Nullable String revision) {
    if (revision != null && !revision.equals(latest)) {
      throw PolicyErrors.preconditionFailed();
    }
  }

  private static String key(FunctionName name) {
    return name.name() + ":" + qualifier(name);
  }

  private static String qualifier(FunctionName name) {
    return Objects.requireNonNullElse(name.qualifier(), "");
  }
}
