package dev.virga.plugin.ec2.group;

import dev.virga.plugin.ec2.model.SecurityGroup;
import dev.virga.plugin.ec2.model.StaleIpPermission;
import dev.virga.plugin.ec2.model.StaleSecurityGroup;
import dev.virga.plugin.ec2.resource.Pages;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Range;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Answers [DescribeStaleSecurityGroups](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeStaleSecurityGroups.html).
public final class DescribeStaleSecurityGroups
    implements Operation<
        DescribeStaleSecurityGroups.Request, DescribeStaleSecurityGroups.Response> {
  private final Store store;
  private final GroupRules rules;
  private final Peers peers;

  DescribeStaleSecurityGroups(Store store, GroupRules rules, Peers peers) {
    this.store = store;
    this.rules = rules;
    this.peers = peers;
  }

  /// What a client sends.
  public record Request(
      @Nullable Boolean dryRun,
      @Range(min = 5, max = 255) @Nullable Integer maxResults,
      @Length(min = 1, max = 1024) @Nullable String nextToken,
      String vpcId) {}

  /// What it gets.
  public record Response(
      @Nullable String nextToken, @Nullable List<StaleSecurityGroup> staleSecurityGroupSet) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope();
    store.vpcs().get(scope, request.vpcId());
    var stale =
        store.securityGroups().all(scope, it -> request.vpcId().equals(it.vpcId())).stream()
            .map(it -> stale(scope, it))
            .flatMap(Optional::stream)
            .toList();
    var page = Pages.of(stale, request.maxResults(), request.nextToken());
    return new Response(page.nextToken(), page.rows());
  }

  private Optional<StaleSecurityGroup> stale(Scope scope, SecurityGroup group) {
    var in = permissions(scope, group, false);
    var out = permissions(scope, group, true);
    return in.isEmpty() && out.isEmpty()
        ? Optional.empty()
        : Optional.of(
            StaleSecurityGroup.of(it -> {
              it.groupId = group.groupId();
              it.groupName = group.groupName();
              it.description = group.description();
              it.vpcId = group.vpcId();
              it.staleIpPermissions = in;
              it.staleIpPermissionsEgress = out;
            }));
  }

  private List<StaleIpPermission> permissions(Scope scope, SecurityGroup group, boolean egress) {
    var stale =
        rules.of(scope, SecurityGroups.id(group), egress).stream()
            .filter(it -> peers.stale(scope, it))
            .map(it -> peers.shown(scope, it))
            .toList();
    return Permissions.of(stale).stream()
        .map(permission ->
            StaleIpPermission.of(it -> {
              it.ipProtocol = permission.ipProtocol();
              it.fromPort = permission.fromPort();
              it.toPort = permission.toPort();
              it.ipRanges = List.of();
              it.prefixListIds = List.of();
              it.userIdGroupPairs = permission.userIdGroupPairs();
            }))
        .toList();
  }
}
