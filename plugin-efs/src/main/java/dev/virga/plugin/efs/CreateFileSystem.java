package dev.virga.plugin.efs;

import dev.virga.plugin.efs.model.FileSystemDescription;
import dev.virga.plugin.efs.model.PerformanceMode;
import dev.virga.plugin.efs.model.Tag;
import dev.virga.plugin.efs.model.ThroughputMode;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Range;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [CreateFileSystem](https://docs.aws.amazon.com/efs/latest/ug/API_CreateFileSystem.html).
@Http(method = "POST", uri = "/2015-02-01/file-systems", status = 201)
public final class CreateFileSystem
    implements Operation<CreateFileSystem.Request, FileSystemDescription> {
  private final FileSystems fileSystems;
  private final KmsKeys keys;
  private final Leniency leniency;

  CreateFileSystem(FileSystems fileSystems, KmsKeys keys, Leniency leniency) {
    this.fileSystems = fileSystems;
    this.keys = keys;
    this.leniency = leniency;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 64) @Pattern(".+") String creationToken,
      @Nullable PerformanceMode performanceMode,
      @Nullable Boolean encrypted,
      @Length(max = 2048)
          @Pattern(
              "^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|mrk-[0-9a-f]{32}|alias/[a-zA-Z0-9/_-]+|(arn:aws[-a-z]*:kms:[a-z0-9-]+:\\d{12}:((key/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})|(key/mrk-[0-9a-f]{32})|(alias/[a-zA-Z0-9/_-]+))))$")
          @Nullable String kmsKeyId,
      @Nullable ThroughputMode throughputMode,
      @Range(min = 1) @Nullable Double provisionedThroughputInMibps,
      @Length(min = 1, max = 64) @Pattern(".+") @Nullable String availabilityZoneName,
      @Nullable Boolean backup,
      @Nullable List<Tag> tags) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Request of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Request in the making.
    public static final class Builder {
      public @Nullable String creationToken;
      public @Nullable PerformanceMode performanceMode;
      public @Nullable Boolean encrypted;
      public @Nullable String kmsKeyId;
      public @Nullable ThroughputMode throughputMode;
      public @Nullable Double provisionedThroughputInMibps;
      public @Nullable String availabilityZoneName;
      public @Nullable Boolean backup;
      public @Nullable List<Tag> tags;

      private Request build() {
        return new Request(
            Objects.requireNonNull(creationToken, "CreationToken"),
            performanceMode,
            encrypted,
            kmsKeyId,
            throughputMode,
            provisionedThroughputInMibps,
            availabilityZoneName,
            backup,
            tags);
      }
    }
  }

  @Override
  public FileSystemDescription handle(Request request, RequestContext context) {
    Scope scope = context.scope();
    List<Tag> tags = TagSet.of(request.tags());
    PerformanceMode performance =
        Objects.requireNonNullElse(request.performanceMode(), PerformanceMode.GENERAL_PURPOSE);
    var throughput =
        Throughput.of(
            Objects.requireNonNullElse(request.throughputMode(), ThroughputMode.BURSTING),
            request.provisionedThroughputInMibps(),
            performance);
    AvailabilityZone zone = AvailabilityZone.named(request.availabilityZoneName(), scope);
    boolean encrypted = Boolean.TRUE.equals(request.encrypted());
    if (request.kmsKeyId() != null && !encrypted) {
      throw EfsErrors.badRequest("KmsKeyId can be specified for an encrypted file system only.");
    } else if (zone != null && performance == PerformanceMode.MAX_IO) {
      throw EfsErrors.badRequest("One Zone file systems do not support PerformanceMode maxIO.");
    }
    boolean backup = Objects.requireNonNullElse(request.backup(), zone != null);
    FileSystem made =
        fileSystems.create(
            scope,
            request.creationToken(),
            backup,
            it -> {
              it.performanceMode = performance;
              it.throughputMode = throughput.mode();
              it.provisionedThroughputInMibps = throughput.provisioned();
              it.encrypted = encrypted;
              it.kmsKeyId = encrypted ? keys.arn(scope, request.kmsKeyId()) : null;
              it.availabilityZoneName = zone == null ? null : zone.name();
              it.availabilityZoneId = zone == null ? null : zone.id();
              it.tags = tags;
            });
    return made.description().with(it -> it.lifeCycleState = leniency.firstState());
  }
}
