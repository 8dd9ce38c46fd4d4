package dev.virga.plugin.iam.group;

import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;

/// Answers [DeleteGroup](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteGroup.html).
public final class DeleteGroup implements Operation<DeleteGroup.Request, DeleteGroup.Response> {
  /// What a client sends.
  public record Request(@Length(min = 1, max = 128) @Pattern("[\\w+=,.@-]+") String groupName) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "DeleteGroup is not implemented.");
  }
}
