package dev.virga.plugin.ec2.acl;

import dev.virga.plugin.ec2.model.Filter;
import dev.virga.plugin.ec2.model.NetworkAcl;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [DescribeNetworkAcls](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNetworkAcls.html).
public final class DescribeNetworkAcls
    implements Operation<DescribeNetworkAcls.Request, DescribeNetworkAcls.Response> {
  /// What a client sends.
  public record Request(
      @Nullable String nextToken,
      @Range(min = 5, max = 1000) @Nullable Integer maxResults,
      @Nullable Boolean dryRun,
      @Name("NetworkAclId") @Nullable List<String> networkAclIds,
      @Name("Filter") @Nullable List<Filter> filters) {}

  /// What it gets.
  public record Response(
      @Name("networkAclSet") @Nullable List<NetworkAcl> networkAcls, @Nullable String nextToken) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "DescribeNetworkAcls is not implemented.");
  }
}
