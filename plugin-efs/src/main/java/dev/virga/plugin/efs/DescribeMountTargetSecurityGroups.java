package dev.virga.plugin.efs;

import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.List;

/// Answers [DescribeMountTargetSecurityGroups](https://docs.aws.amazon.com/efs/latest/ug/API_DescribeMountTargetSecurityGroups.html).
@Http(method = "GET", uri = "/2015-02-01/mount-targets/{MountTargetId}/security-groups")
public final class DescribeMountTargetSecurityGroups
    implements Operation<
        DescribeMountTargetSecurityGroups.Request, DescribeMountTargetSecurityGroups.Response> {
  private final MountTargets mountTargets;

  DescribeMountTargetSecurityGroups(MountTargets mountTargets) {
    this.mountTargets = mountTargets;
  }

  /// What a client sends.
  public record Request(
      @Label @Length(min = 13, max = 45) @Pattern("^fsmt-[0-9a-f]{8,40}$") String mountTargetId) {}

  /// What it gets.
  public record Response(List<String> securityGroups) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    return new Response(
        mountTargets.find(context.scope(), request.mountTargetId()).securityGroups());
  }
}
