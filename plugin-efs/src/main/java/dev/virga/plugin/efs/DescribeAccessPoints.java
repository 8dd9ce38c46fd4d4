package dev.virga.plugin.efs;

import dev.virga.plugin.efs.model.AccessPointDescription;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Query;
import dev.virga.spi.wire.Range;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [DescribeAccessPoints](https://docs.aws.amazon.com/efs/latest/ug/API_DescribeAccessPoints.html).
@Http(method = "GET", uri = "/2015-02-01/access-points")
public final class DescribeAccessPoints
    implements Operation<DescribeAccessPoints.Request, DescribeAccessPoints.Response> {
  private final FileSystems fileSystems;
  private final AccessPoints accessPoints;

  DescribeAccessPoints(FileSystems fileSystems, AccessPoints accessPoints) {
    this.fileSystems = fileSystems;
    this.accessPoints = accessPoints;
  }

  /// What a client sends.
  public record Request(
      @Query("MaxResults") @Range(min = 1) @Nullable Integer maxResults,
      @Query("NextToken") @Length(min = 1, max = 128) @Pattern(".+") @Nullable String nextToken,
      @Query("AccessPointId")
          @Length(max = 128)
          @Pattern(
              "^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:access-point/fsap-[0-9a-f]{8,40}|fsap-[0-9a-f]{8,40})$")
          @Nullable String accessPointId,
      @Query("FileSystemId")
          @Length(max = 128)
          @Pattern(
              "^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:file-system/fs-[0-9a-f]{8,40}|fs-[0-9a-f]{8,40})$")
          @Nullable String fileSystemId) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Request of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Request in the making.
    public static final class Builder {
      public @Nullable Integer maxResults;
      public @Nullable String nextToken;
      public @Nullable String accessPointId;
      public @Nullable String fileSystemId;

      private Request build() {
        return new Request(maxResults, nextToken, accessPointId, fileSystemId);
      }
    }
  }

  /// What it gets.
  public record Response(
      @Nullable List<AccessPointDescription> accessPoints, @Nullable String nextToken) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope();
    Page<AccessPoint> page =
        Page.of(
            select(scope, request), AccessPoint::order, request.maxResults(), request.nextToken());
    return new Response(page.items().stream().map(AccessPoint::description).toList(), page.next());
  }

  private List<AccessPoint> select(Scope scope, Request request) {
    if (request.accessPointId() != null && request.fileSystemId() != null) {
      throw EfsErrors.badRequest("You can specify either AccessPointId or FileSystemId.");
    } else if (request.accessPointId() != null) {
      return List.of(accessPoints.find(scope, request.accessPointId()));
    } else if (request.fileSystemId() != null) {
      return accessPoints.of(scope, fileSystems.find(scope, request.fileSystemId()).id());
    }
    return accessPoints.list(scope);
  }
}
