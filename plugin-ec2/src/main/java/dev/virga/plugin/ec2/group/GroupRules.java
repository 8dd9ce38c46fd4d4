package dev.virga.plugin.ec2.group;

import dev.virga.plugin.ec2.model.SecurityGroup;
import dev.virga.plugin.ec2.model.SecurityGroupRule;
import dev.virga.plugin.ec2.model.Tag;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Arn;
import dev.virga.spi.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The [rules](https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html) of the groups.
final class GroupRules {
  private final Store store;

  GroupRules(Store store) {
    this.store = store;
  }

  /// The rules of a group, in the order in which they were made.
  List<SecurityGroupRule> of(Scope scope, String groupId) {
    return store.securityGroupRules().all(scope, it -> groupId.equals(it.groupId()));
  }

  /// The rules of a group for one direction.
  List<SecurityGroupRule> of(Scope scope, String groupId, boolean egress) {
    return of(scope, groupId).stream().filter(it -> directed(it, egress)).toList();
  }

  private static boolean directed(SecurityGroupRule rule, boolean egress) {
    return Boolean.TRUE.equals(rule.isEgress()) == egress;
  }

  /// The rules of all groups, by group.
  Map<String, List<SecurityGroupRule>> byGroup(Scope scope) {
    return store.securityGroupRules().all(scope).stream()
        .collect(Collectors.groupingBy(it -> String.valueOf(it.groupId())));
  }

  /// Gives new rules to a group.
  ///
  /// @return the rules as they are shown
  /// @throws dev.virga.spi.AwsException `InvalidPermission.Duplicate`,
  ///     `RulesPerSecurityGroupLimitExceeded`
  synchronized List<SecurityGroupRule> add(
      Scope scope, SecurityGroup group, List<SecurityGroupRule> added, List<Tag> tags) {
    String groupId = SecurityGroups.id(group);
    var present = of(scope, groupId);
    var taken = present.stream().map(RuleIdentity::of).collect(Collectors.toSet());
    for (SecurityGroupRule rule : added) {
      refuseDuplicate(taken, rule);
    }
    var all = new ArrayList<>(present);
    all.addAll(added);
    new RuleQuota(store).check(scope, all);
    return added.stream().map(rule -> write(scope, group, rule, tags)).toList();
  }

  private static void refuseDuplicate(Set<RuleIdentity> taken, SecurityGroupRule rule) {
    var identity = RuleIdentity.of(rule);
    if (taken.contains(identity)) {
      throw GroupErrors.duplicateRule(identity.toString());
    }
  }

  private SecurityGroupRule write(
      Scope scope, SecurityGroup group, SecurityGroupRule rule, List<Tag> tags) {
    return store
        .securityGroupRules()
        .add(
            scope,
            tags,
            id ->
                rule.with(it -> {
                  it.securityGroupRuleId = id;
                  it.securityGroupRuleArn =
                      Arn.of("ec2", scope, "security-group-rule/" + id).toString();
                  it.groupId = group.groupId();
                  it.groupOwnerId = group.ownerId();
                }));
  }

  /// The rule of a group that is meant, whatever its description.
  Optional<SecurityGroupRule> like(Scope scope, String groupId, SecurityGroupRule meant) {
    var identity = RuleIdentity.of(meant);
    return of(scope, groupId).stream().filter(it -> RuleIdentity.of(it).equals(identity)).findAny();
  }

  /// A rule of a group by its id.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidSecurityGroupRuleId.NotFound`
  SecurityGroupRule get(Scope scope, String groupId, boolean egress, String ruleId) {
    SecurityGroupRule rule = store.securityGroupRules().get(scope, ruleId);
    if (!groupId.equals(rule.groupId()) || !directed(rule, egress)) {
      throw store.securityGroupRules().kind().errors().notFound(ruleId);
    }
    return rule;
  }

  /// A rule of a group, for whichever direction.
  SecurityGroupRule get(Scope scope, String groupId, String ruleId) {
    boolean egress = Boolean.TRUE.equals(store.securityGroupRules().get(scope, ruleId).isEgress());
    return get(scope, groupId, egress, ruleId);
  }

  /// Changes a rule of a group into another one.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidPermission.Duplicate`
  synchronized void replace(Scope scope, SecurityGroupRule old, SecurityGroupRule made) {
    String groupId = Objects.requireNonNull(old.groupId());
    var others =
        of(scope, groupId).stream()
            .filter(it -> !id(it).equals(id(old)))
            .collect(Collectors.toCollection(ArrayList::new));
    refuseDuplicate(others.stream().map(RuleIdentity::of).collect(Collectors.toSet()), made);
    others.add(made);
    new RuleQuota(store).check(scope, others);
    store
        .securityGroupRules()
        .update(
            scope,
            id(old),
            row ->
                made.with(it -> {
                  it.securityGroupRuleId = row.securityGroupRuleId();
                  it.securityGroupRuleArn = row.securityGroupRuleArn();
                  it.groupId = row.groupId();
                  it.groupOwnerId = row.groupOwnerId();
                }));
  }

  /// Gives a rule another description.
  void describe(Scope scope, SecurityGroupRule rule, @Nullable String description) {
    String text = GroupText.ofRule(description);
    store
        .securityGroupRules()
        .update(scope, id(rule), row -> row.with(it -> it.description = text));
  }

  /// Takes rules away.
  void remove(Scope scope, List<SecurityGroupRule> rules) {
    rules.forEach(it -> store.securityGroupRules().remove(scope, id(it)));
  }

  static String id(SecurityGroupRule rule) {
    return Objects.requireNonNull(rule.securityGroupRuleId(), "securityGroupRuleId");
  }
}
