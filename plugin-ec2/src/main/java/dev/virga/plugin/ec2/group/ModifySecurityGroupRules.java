package dev.virga.plugin.ec2.group;

import dev.virga.plugin.ec2.model.SecurityGroupRuleUpdate;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [ModifySecurityGroupRules](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifySecurityGroupRules.html).
public final class ModifySecurityGroupRules
    implements Operation<ModifySecurityGroupRules.Request, ModifySecurityGroupRules.Response> {
  /// What a client sends.
  public record Request(
      String groupId,
      @Name("SecurityGroupRule") List<SecurityGroupRuleUpdate> securityGroupRules,
      @Nullable Boolean dryRun) {}

  /// What it gets.
  public record Response(@Name("return") @Nullable Boolean returnValue) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "ModifySecurityGroupRules is not implemented.");
  }
}
