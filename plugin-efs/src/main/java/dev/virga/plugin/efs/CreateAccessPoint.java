package dev.virga.plugin.efs;

import dev.virga.plugin.efs.model.AccessPointDescription;
import dev.virga.plugin.efs.model.PosixUser;
import dev.virga.plugin.efs.model.RootDirectory;
import dev.virga.plugin.efs.model.Tag;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [CreateAccessPoint](https://docs.aws.amazon.com/efs/latest/ug/API_CreateAccessPoint.html).
@Http(method = "POST", uri = "/2015-02-01/access-points")
public final class CreateAccessPoint
    implements Operation<CreateAccessPoint.Request, AccessPointDescription> {
  private final FileSystems fileSystems;
  private final AccessPoints accessPoints;
  private final Leniency leniency;

  CreateAccessPoint(FileSystems fileSystems, AccessPoints accessPoints, Leniency leniency) {
    this.fileSystems = fileSystems;
    this.accessPoints = accessPoints;
    this.leniency = leniency;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 64) @Pattern(".+") String clientToken,
      @Nullable List<Tag> tags,
      @Length(max = 128)
          @Pattern(
              "^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:file-system/fs-[0-9a-f]{8,40}|fs-[0-9a-f]{8,40})$")
          String fileSystemId,
      @Nullable PosixUser posixUser,
      @Nullable RootDirectory rootDirectory) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Request of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Request in the making.
    public static final class Builder {
      public @Nullable String clientToken;
      public @Nullable List<Tag> tags;
      public @Nullable String fileSystemId;
      public @Nullable PosixUser posixUser;
      public @Nullable RootDirectory rootDirectory;

      private Request build() {
        return new Request(
            Objects.requireNonNull(clientToken, "ClientToken"),
            tags,
            Objects.requireNonNull(fileSystemId, "FileSystemId"),
            posixUser,
            rootDirectory);
      }
    }
  }

  @Override
  public AccessPointDescription handle(Request request, RequestContext context) {
    FileSystem found = fileSystems.find(context.scope(), request.fileSystemId());
    AccessPoint made = accessPoints.create(context.scope(), found, request);
    return made.description().with(it -> it.lifeCycleState = leniency.firstState());
  }
}
