package dev.virga.plugin.iam.simulation;

import dev.virga.plugin.iam.model.AttachedPermissionsBoundary;
import dev.virga.plugin.iam.model.AttachedPolicy;
import dev.virga.plugin.iam.model.PolicyDetail;
import dev.virga.plugin.iam.policy.IdentityPolicies;
import dev.virga.plugin.iam.store.Entities;
import dev.virga.plugin.iam.store.Entity;
import dev.virga.plugin.iam.store.EntityKind;
import dev.virga.spi.Arn;
import dev.virga.spi.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Finds the policies of users, groups and roles.
final class PrincipalPolicies {
  private final IdentityPolicies policies;
  private final Entities entities;

  PrincipalPolicies(IdentityPolicies policies, Entities entities) {
    this.policies = policies;
    this.entities = entities;
  }

  /// The entity of an ARN.
  ///
  /// @throws dev.virga.spi.AwsException `NoSuchEntity`, `InvalidInput` for other ARNs
  Entity entity(Scope scope, String arn) {
    Arn parsed =
        Arn.parse(arn)
            .filter(it -> it.service().equals("iam"))
            .orElseThrow(() -> SimulationErrors.entity(arn));
    EntityKind kind =
        switch (parsed.resourceType()) {
          case "user" -> EntityKind.USER;
          case "group" -> EntityKind.GROUP;
          case "role" -> EntityKind.ROLE;
          default -> throw SimulationErrors.entity(arn);
        };
    String name = parsed.resource().substring(parsed.resource().lastIndexOf('/') + 1);
    return entities.of(scope, arn).orElseGet(() -> entities.named(scope, kind, name));
  }

  /// The entity of an ARN, where the account has it.
  Optional<Entity> find(Scope scope, String arn) {
    return entities.of(scope, arn);
  }

  /// The policies of an entity, and those of a user's groups.
  ///
  /// @throws dev.virga.spi.AwsException 501 where the document of a policy of AWS is not known
  List<PrincipalPolicy> of(Scope scope, Entity entity) {
    var found = new ArrayList<PrincipalPolicy>();
    addOwn(scope, entity, found);
    if (entity.kind() == EntityKind.USER) {
      entities.groupsOf(scope, entity).forEach(group -> addOwn(scope, group, found));
    }
    return List.copyOf(found);
  }

  /// The policy that bounds an entity.
  ///
  /// @throws dev.virga.spi.AwsException 501 where the document of a policy of AWS is not known
  Optional<PrincipalPolicy> boundary(Scope scope, Entity entity) {
    return policies
        .boundary(scope, entity)
        .map(AttachedPermissionsBoundary::permissionsBoundaryArn)
        .map(arn -> managed(scope, entity, arn.substring(arn.lastIndexOf('/') + 1), arn));
  }

  private void addOwn(Scope scope, Entity entity, List<PrincipalPolicy> found) {
    for (PolicyDetail inline : policies.inline(scope, entity)) {
      String name = Objects.requireNonNull(inline.policyName());
      String document = Objects.requireNonNull(inline.policyDocument());
      found.add(new PrincipalPolicy(entity, name, null, InputPolicies.parsed(name, document)));
    }
    for (AttachedPolicy attached : policies.attached(scope, entity)) {
      found.add(
          managed(
              scope,
              entity,
              Objects.requireNonNull(attached.policyName()),
              Objects.requireNonNull(attached.policyArn())));
    }
  }

  private PrincipalPolicy managed(Scope scope, Entity owner, String name, String arn) {
    String document = policies.document(scope, arn);
    return new PrincipalPolicy(owner, name, arn, InputPolicies.parsed(name, document));
  }
}
