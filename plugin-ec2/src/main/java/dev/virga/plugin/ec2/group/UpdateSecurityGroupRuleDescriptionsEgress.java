package dev.virga.plugin.ec2.group;

import dev.virga.plugin.ec2.model.IpPermission;
import dev.virga.plugin.ec2.model.SecurityGroupRuleDescription;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [UpdateSecurityGroupRuleDescriptionsEgress](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_UpdateSecurityGroupRuleDescriptionsEgress.html).
public final class UpdateSecurityGroupRuleDescriptionsEgress
    implements Operation<
        UpdateSecurityGroupRuleDescriptionsEgress.Request,
        UpdateSecurityGroupRuleDescriptionsEgress.Response> {
  /// What a client sends.
  public record Request(
      @Nullable Boolean dryRun,
      @Nullable String groupId,
      @Nullable String groupName,
      @Nullable List<IpPermission> ipPermissions,
      @Name("SecurityGroupRuleDescription")
          @Nullable List<SecurityGroupRuleDescription> securityGroupRuleDescriptions) {}

  /// What it gets.
  public record Response(@Name("return") @Nullable Boolean returnValue) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of(
        "NotImplemented", 501, "UpdateSecurityGroupRuleDescriptionsEgress is not implemented.");
  }
}
