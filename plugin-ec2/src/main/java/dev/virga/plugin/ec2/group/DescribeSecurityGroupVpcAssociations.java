package dev.virga.plugin.ec2.group;

import dev.virga.plugin.ec2.model.Filter;
import dev.virga.plugin.ec2.model.SecurityGroupVpcAssociation;
import dev.virga.plugin.ec2.resource.Filters;
import dev.virga.plugin.ec2.resource.Pages;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [DescribeSecurityGroupVpcAssociations](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSecurityGroupVpcAssociations.html).
public final class DescribeSecurityGroupVpcAssociations
    implements Operation<
        DescribeSecurityGroupVpcAssociations.Request,
        DescribeSecurityGroupVpcAssociations.Response> {
  private static final Filters<SecurityGroupVpcAssociation> FILTERS =
      Filters.<SecurityGroupVpcAssociation>none()
          .one("group-id", SecurityGroupVpcAssociation::groupId)
          .one("group-owner-id", SecurityGroupVpcAssociation::groupOwnerId)
          .one("state", SecurityGroupVpcAssociation::state)
          .one("vpc-id", SecurityGroupVpcAssociation::vpcId)
          .one("vpc-owner-id", SecurityGroupVpcAssociation::vpcOwnerId);

  private final VpcAssociations associations;

  DescribeSecurityGroupVpcAssociations(VpcAssociations associations) {
    this.associations = associations;
  }

  /// What a client sends.
  public record Request(
      @Name("Filter") @Nullable List<Filter> filters,
      @Nullable String nextToken,
      @Nullable Integer maxResults,
      @Nullable Boolean dryRun) {}

  /// What it gets.
  public record Response(
      @Name("securityGroupVpcAssociationSet")
          @Nullable List<SecurityGroupVpcAssociation> securityGroupVpcAssociations,
      @Nullable String nextToken) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var matching = FILTERS.matching(request.filters(), _ -> List.of());
    var found = associations.all(context.scope()).stream().filter(matching).toList();
    var page = Pages.of(found, request.maxResults(), request.nextToken());
    return new Response(page.rows(), page.nextToken());
  }
}
