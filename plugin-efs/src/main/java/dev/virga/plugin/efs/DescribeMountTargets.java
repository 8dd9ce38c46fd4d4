package dev.virga.plugin.efs;

import dev.virga.plugin.efs.model.MountTargetDescription;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Query;
import dev.virga.spi.wire.Range;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Answers [DescribeMountTargets](https://docs.aws.amazon.com/efs/latest/ug/API_DescribeMountTargets.html).
@Http(method = "GET", uri = "/2015-02-01/mount-targets")
public final class DescribeMountTargets
    implements Operation<DescribeMountTargets.Request, DescribeMountTargets.Response> {
  private final FileSystems fileSystems;
  private final MountTargets mountTargets;
  private final AccessPoints accessPoints;

  DescribeMountTargets(
      FileSystems fileSystems, MountTargets mountTargets, AccessPoints accessPoints) {
    this.fileSystems = fileSystems;
    this.mountTargets = mountTargets;
    this.accessPoints = accessPoints;
  }

  /// What a client sends.
  public record Request(
      @Query("MaxItems") @Range(min = 1) @Nullable Integer maxItems,
      @Query("Marker") @Length(min = 1, max = 128) @Pattern(".+") @Nullable String marker,
      @Query("FileSystemId")
          @Length(max = 128)
          @Pattern(
              "^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:file-system/fs-[0-9a-f]{8,40}|fs-[0-9a-f]{8,40})$")
          @Nullable String fileSystemId,
      @Query("MountTargetId") @Length(min = 13, max = 45) @Pattern("^fsmt-[0-9a-f]{8,40}$")
          @Nullable String mountTargetId,
      @Query("AccessPointId")
          @Length(max = 128)
          @Pattern(
              "^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:access-point/fsap-[0-9a-f]{8,40}|fsap-[0-9a-f]{8,40})$")
          @Nullable String accessPointId) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Request of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Request in the making.
    public static final class Builder {
      public @Nullable Integer maxItems;
      public @Nullable String marker;
      public @Nullable String fileSystemId;
      public @Nullable String mountTargetId;
      public @Nullable String accessPointId;

      private Request build() {
        return new Request(maxItems, marker, fileSystemId, mountTargetId, accessPointId);
      }
    }
  }

  /// What it gets.
  public record Response(
      @Nullable String marker,
      @Nullable List<MountTargetDescription> mountTargets,
      @Nullable String nextMarker) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Page<MountTarget> page =
        Page.of(
            select(context.scope(), request),
            MountTarget::order,
            request.maxItems(),
            request.marker());
    return new Response(
        request.marker(),
        page.items().stream().map(MountTarget::description).toList(),
        page.next());
  }

  private List<MountTarget> select(Scope scope, Request request) {
    long selectors =
        Stream.of(request.fileSystemId(), request.mountTargetId(), request.accessPointId())
            .filter(Objects::nonNull)
            .count();
    if (selectors != 1) {
      throw EfsErrors.badRequest(
          "You must specify one of FileSystemId, MountTargetId and AccessPointId.");
    } else if (request.mountTargetId() != null) {
      return List.of(mountTargets.find(scope, request.mountTargetId()));
    } else if (request.fileSystemId() != null) {
      return mountTargets.of(scope, fileSystems.find(scope, request.fileSystemId()).id());
    }
    String accessPoint = Objects.requireNonNull(request.accessPointId());
    return mountTargets.of(scope, accessPoints.find(scope, accessPoint).fileSystemId());
  }
}
