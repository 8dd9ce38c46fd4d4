package dev.virga.plugin.iam.role;

import dev.virga.plugin.iam.model.DeletionTaskFailureReasonType;
import dev.virga.plugin.iam.model.DeletionTaskStatusType;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import org.jspecify.annotations.Nullable;

/// Answers [GetServiceLinkedRoleDeletionStatus](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetServiceLinkedRoleDeletionStatus.html).
public final class GetServiceLinkedRoleDeletionStatus
    implements Operation<
        GetServiceLinkedRoleDeletionStatus.Request, GetServiceLinkedRoleDeletionStatus.Response> {
  /// What a client sends.
  public record Request(@Length(min = 1, max = 1000) String deletionTaskId) {}

  /// What it gets.
  public record Response(
      DeletionTaskStatusType status, @Nullable DeletionTaskFailureReasonType reason) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of(
        "NotImplemented", 501, "GetServiceLinkedRoleDeletionStatus is not implemented.");
  }
}
