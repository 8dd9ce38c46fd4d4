package dev.virga.plugin.efs;

import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;

/// Answers [DeleteAccessPoint](https://docs.aws.amazon.com/efs/latest/ug/API_DeleteAccessPoint.html).
@Http(method = "DELETE", uri = "/2015-02-01/access-points/{AccessPointId}", status = 204)
public final class DeleteAccessPoint
    implements Operation<DeleteAccessPoint.Request, DeleteAccessPoint.Response> {
  private final AccessPoints accessPoints;

  DeleteAccessPoint(AccessPoints accessPoints) {
    this.accessPoints = accessPoints;
  }

  /// What a client sends.
  public record Request(
      @Label
          @Length(max = 128)
          @Pattern(
              "^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:access-point/fsap-[0-9a-f]{8,40}|fsap-[0-9a-f]{8,40})$")
          String accessPointId) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope();
    accessPoints.delete(scope, accessPoints.find(scope, request.accessPointId()));
    return new Response();
  }
}
