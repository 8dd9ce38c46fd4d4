package dev.virga.plugin.ec2.group;

import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import org.jspecify.annotations.Nullable;

/// Answers [DeleteSecurityGroup](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteSecurityGroup.html).
public final class DeleteSecurityGroup
    implements Operation<DeleteSecurityGroup.Request, DeleteSecurityGroup.Response> {
  /// What a client sends.
  public record Request(
      @Nullable String groupId, @Nullable String groupName, @Nullable Boolean dryRun) {}

  /// What it gets.
  public record Response(@Name("return") @Nullable Boolean returnValue, @Nullable String groupId) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "DeleteSecurityGroup is not implemented.");
  }
}
