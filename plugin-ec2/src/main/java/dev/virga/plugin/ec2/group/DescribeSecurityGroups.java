package dev.virga.plugin.ec2.group;

import dev.virga.plugin.ec2.model.Filter;
import dev.virga.plugin.ec2.model.IpPermission;
import dev.virga.plugin.ec2.model.SecurityGroup;
import dev.virga.plugin.ec2.model.SecurityGroupRule;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Answers [DescribeSecurityGroups](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSecurityGroups.html).
public final class DescribeSecurityGroups
    implements Operation<DescribeSecurityGroups.Request, DescribeSecurityGroups.Response> {
  private final Store store;
  private final SecurityGroups groups;
  private final GroupRules rules;
  private final Peers peers;

  DescribeSecurityGroups(Store store, SecurityGroups groups, GroupRules rules, Peers peers) {
    this.store = store;
    this.groups = groups;
    this.rules = rules;
    this.peers = peers;
  }

  /// What a client sends.
  public record Request(
      @Name("GroupId") @Nullable List<String> groupIds,
      @Name("GroupName") @Nullable List<String> groupNames,
      @Nullable String nextToken,
      @Range(min = 5, max = 1000) @Nullable Integer maxResults,
      @Nullable Boolean dryRun,
      @Name("Filter") @Nullable List<Filter> filters) {}

  /// What it gets.
  public record Response(
      @Nullable String nextToken,
      @Name("securityGroupInfo") @Nullable List<SecurityGroup> securityGroups) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope();
    var ids = new ArrayList<>(Objects.requireNonNullElse(request.groupIds(), List.<String>of()));
    for (String name : Objects.requireNonNullElse(request.groupNames(), List.<String>of())) {
      ids.add(SecurityGroups.id(groups.named(scope, null, name)));
    }
    var byGroup = rules.byGroup(scope);
    var page =
        store
            .securityGroups()
            .describe(
                scope,
                SecurityGroup::groupId,
                ids,
                request.filters(),
                request.maxResults(),
                request.nextToken(),
                group -> {
                  var own = byGroup.getOrDefault(SecurityGroups.id(group), List.of());
                  return group.with(it -> {
                    it.ipPermissions = permissions(scope, own, false);
                    it.ipPermissionsEgress = permissions(scope, own, true);
                  });
                });
    return new Response(page.nextToken(), page.rows());
  }

  private List<IpPermission> permissions(
      Scope scope, List<SecurityGroupRule> rules, boolean egress) {
    return Permissions.of(
        rules.stream()
            .filter(it -> Boolean.TRUE.equals(it.isEgress()) == egress)
            .map(it -> peers.shown(scope, it))
            .toList());
  }
}
