package dev.virga.plugin.efs;

import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [ModifyMountTargetSecurityGroups](https://docs.aws.amazon.com/efs/latest/ug/API_ModifyMountTargetSecurityGroups.html).
@Http(
    method = "PUT",
    uri = "/2015-02-01/mount-targets/{MountTargetId}/security-groups",
    status = 204)
public final class ModifyMountTargetSecurityGroups
    implements Operation<
        ModifyMountTargetSecurityGroups.Request, ModifyMountTargetSecurityGroups.Response> {
  private final MountTargets mountTargets;

  ModifyMountTargetSecurityGroups(MountTargets mountTargets) {
    this.mountTargets = mountTargets;
  }

  /// What a client sends.
  public record Request(
      @Label @Length(min = 13, max = 45) @Pattern("^fsmt-[0-9a-f]{8,40}$") String mountTargetId,
      @Length(max = 100)
          @Nullable List<@Length(min = 11, max = 43) @Pattern("^sg-[0-9a-f]{8,40}") String>
              securityGroups) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope();
    MountTarget found = mountTargets.find(scope, request.mountTargetId());
    if (request.securityGroups() != null) {
      mountTargets.secure(scope, found, request.securityGroups());
    }
    return new Response();
  }
}
