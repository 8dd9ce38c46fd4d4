package dev.virga.plugin.iam.policy;

import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;

/// Answers [PutRolePermissionsBoundary](https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutRolePermissionsBoundary.html).
public final class PutRolePermissionsBoundary
    implements Operation<PutRolePermissionsBoundary.Request, PutRolePermissionsBoundary.Response> {
  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 64) @Pattern("[\\w+=,.@-]+") String roleName,
      @Length(min = 20, max = 2048) String permissionsBoundary) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "PutRolePermissionsBoundary is not implemented.");
  }
}
