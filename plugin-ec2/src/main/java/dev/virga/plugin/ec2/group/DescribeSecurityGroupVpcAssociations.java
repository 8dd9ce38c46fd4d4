package dev.virga.plugin.ec2.group;

import dev.virga.plugin.ec2.model.Filter;
import dev.virga.plugin.ec2.model.SecurityGroupVpcAssociation;
import dev.virga.spi.AwsException;
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
    throw AwsException.of(
        "NotImplemented", 501, "DescribeSecurityGroupVpcAssociations is not implemented.");
  }
}
