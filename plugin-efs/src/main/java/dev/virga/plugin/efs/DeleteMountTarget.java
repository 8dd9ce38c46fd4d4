package dev.virga.plugin.efs;

import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;

/// Answers [DeleteMountTarget](https://docs.aws.amazon.com/efs/latest/ug/API_DeleteMountTarget.html).
@Http(method = "DELETE", uri = "/2015-02-01/mount-targets/{MountTargetId}", status = 204)
public final class DeleteMountTarget
    implements Operation<DeleteMountTarget.Request, DeleteMountTarget.Response> {
  private final MountTargets mountTargets;

  DeleteMountTarget(MountTargets mountTargets) {
    this.mountTargets = mountTargets;
  }

  /// What a client sends.
  public record Request(
      @Label @Length(min = 13, max = 45) @Pattern("^fsmt-[0-9a-f]{8,40}$") String mountTargetId) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope();
    mountTargets.delete(scope, mountTargets.find(scope, request.mountTargetId()));
    return new Response();
  }
}
