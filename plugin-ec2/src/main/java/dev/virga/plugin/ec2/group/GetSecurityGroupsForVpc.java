package dev.virga.plugin.ec2.group;

import dev.virga.plugin.ec2.model.Filter;
import dev.virga.plugin.ec2.model.SecurityGroup;
import dev.virga.plugin.ec2.model.SecurityGroupForVpc;
import dev.virga.plugin.ec2.model.Tag;
import dev.virga.plugin.ec2.resource.Filters;
import dev.virga.plugin.ec2.resource.Pages;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Range;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Answers [GetSecurityGroupsForVpc](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetSecurityGroupsForVpc.html).
public final class GetSecurityGroupsForVpc
    implements Operation<GetSecurityGroupsForVpc.Request, GetSecurityGroupsForVpc.Response> {
  private static final Filters<SecurityGroupForVpc> FILTERS =
      Filters.<SecurityGroupForVpc>none()
          .one("group-id", SecurityGroupForVpc::groupId)
          .one("description", SecurityGroupForVpc::description)
          .one("group-name", SecurityGroupForVpc::groupName)
          .one("owner-id", SecurityGroupForVpc::ownerId)
          .one("primary-vpc-id", SecurityGroupForVpc::primaryVpcId);

  private final Store store;
  private final SecurityGroups groups;

  GetSecurityGroupsForVpc(Store store, SecurityGroups groups) {
    this.store = store;
    this.groups = groups;
  }

  /// What a client sends.
  public record Request(
      String vpcId,
      @Nullable String nextToken,
      @Range(min = 5, max = 1000) @Nullable Integer maxResults,
      @Name("Filter") @Nullable List<Filter> filters,
      @Nullable Boolean dryRun) {}

  /// What it gets.
  public record Response(
      @Nullable String nextToken,
      @Name("securityGroupForVpcSet") @Nullable List<SecurityGroupForVpc> securityGroupForVpcs) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    store.vpcs().get(context.scope(), request.vpcId());
    var matching =
        FILTERS.matching(
            request.filters(), it -> Objects.requireNonNullElse(it.tags(), List.<Tag>of()));
    var found =
        groups.usableIn(context.scope(), request.vpcId()).stream()
            .map(it -> shown(context.scope(), it))
            .filter(matching)
            .toList();
    var page = Pages.of(found, request.maxResults(), request.nextToken());
    return new Response(page.nextToken(), page.rows());
  }

  private SecurityGroupForVpc shown(Scope scope, SecurityGroup group) {
    return SecurityGroupForVpc.of(it -> {
      it.groupId = group.groupId();
      it.groupName = group.groupName();
      it.description = group.description();
      it.ownerId = group.ownerId();
      it.primaryVpcId = group.vpcId();
      it.tags = store.tags().of(scope, SecurityGroups.id(group));
    });
  }
}
