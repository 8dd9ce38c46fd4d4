package dev.virga.plugin.ec2.group;

import dev.virga.plugin.ec2.model.SecurityGroupReference;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [DescribeSecurityGroupReferences](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSecurityGroupReferences.html).
public final class DescribeSecurityGroupReferences
    implements Operation<
        DescribeSecurityGroupReferences.Request, DescribeSecurityGroupReferences.Response> {
  /// What a client sends.
  public record Request(@Nullable Boolean dryRun, List<String> groupId) {}

  /// What it gets.
  public record Response(@Nullable List<SecurityGroupReference> securityGroupReferenceSet) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of(
        "NotImplemented", 501, "DescribeSecurityGroupReferences is not implemented.");
  }
}
