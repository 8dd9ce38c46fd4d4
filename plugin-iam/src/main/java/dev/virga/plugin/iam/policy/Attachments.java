package dev.virga.plugin.iam.policy;

import dev.virga.plugin.iam.model.PolicyUsageType;
import dev.virga.plugin.iam.store.Entity;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which entities use which managed policies.
final class Attachments {
  private static final int QUOTA = 10;

  private final Table<Attachment> table;

  Attachments(ServiceContext context) {
    table = context.table("policy-attachments", Attachment.class);
  }

  /// The ARNs of the policies that an entity is given.
  List<String> of(Scope scope, Entity entity) {
    return table.list(scope, prefix(entity, PolicyUsageType.PERMISSIONS_POLICY)).stream()
        .map(Attachment::policyArn)
        .toList();
  }

  /// The ARN of the policy that bounds an entity.
  Optional<String> boundary(Scope scope, Entity entity) {
    return table.list(scope, prefix(entity, PolicyUsageType.PERMISSIONS_BOUNDARY)).stream()
        .map(Attachment::policyArn)
        .findFirst();
  }

  /// Every use of a policy.
  List<Attachment> uses(Scope scope, String policyArn) {
    return table.list(scope).stream().filter(it -> it.policyArn().equals(policyArn)).toList();
  }

  /// How often each policy is used in one way.
  Map<String, Integer> counts(Scope scope, PolicyUsageType usage) {
    var counts = new HashMap<String, Integer>();
    for (Attachment attachment : table.list(scope)) {
      if (attachment.usage() == usage) {
        counts.merge(attachment.policyArn(), 1, Integer::sum);
      }
    }
    return counts;
  }

  /// @throws dev.virga.spi.AwsException `LimitExceeded` at the eleventh policy
  void attach(Scope scope, Entity entity, String policyArn) {
    List<String> attached = of(scope, entity);
    if (attached.contains(policyArn)) {
      return;
    }
    if (attached.size() >= QUOTA) {
      throw PolicyErrors.quota(quotaName(entity), QUOTA);
    }
    put(scope, entity, policyArn, PolicyUsageType.PERMISSIONS_POLICY);
  }

  /// @return whether the policy was attached
  boolean detach(Scope scope, Entity entity, String policyArn) {
    String key = prefix(entity, PolicyUsageType.PERMISSIONS_POLICY) + policyArn;
    return table.remove(scope, key).isPresent();
  }

  void bound(Scope scope, Entity entity, String policyArn) {
    unbound(scope, entity);
    put(scope, entity, policyArn, PolicyUsageType.PERMISSIONS_BOUNDARY);
  }

  void unbound(Scope scope, Entity entity) {
    removeAll(scope, prefix(entity, PolicyUsageType.PERMISSIONS_BOUNDARY));
  }

  void forget(Scope scope, Entity entity) {
    removeAll(scope, entity.id() + "/");
  }

  private void put(Scope scope, Entity entity, String policyArn, PolicyUsageType usage) {
    table.put(
        scope, prefix(entity, usage) + policyArn, new Attachment(entity.id(), policyArn, usage));
  }

  private void removeAll(Scope scope, String prefix) {
    for (Attachment it : table.list(scope, prefix)) {
      table.remove(scope, it.entityId() + "/" + it.usage() + "/" + it.policyArn());
    }
  }

  private static String prefix(Entity entity, PolicyUsageType usage) {
    return entity.id() + "/" + usage + "/";
  }

  private static String quotaName(Entity entity) {
    return switch (entity.kind()) {
      case USER -> "PoliciesPerUser";
      case GROUP -> "PoliciesPerGroup";
      case ROLE -> "PoliciesPerRole";
    };
  }
}
