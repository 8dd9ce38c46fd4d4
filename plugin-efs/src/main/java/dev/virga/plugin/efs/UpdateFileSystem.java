package dev.virga.plugin.efs;

import dev.virga.plugin.efs.model.FileSystemDescription;
import dev.virga.plugin.efs.model.ThroughputMode;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Range;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Answers [UpdateFileSystem](https://docs.aws.amazon.com/efs/latest/ug/API_UpdateFileSystem.html).
@Http(method = "PUT", uri = "/2015-02-01/file-systems/{FileSystemId}", status = 202)
public final class UpdateFileSystem
    implements Operation<UpdateFileSystem.Request, FileSystemDescription> {
  /// How long AWS wants between two changes of the mode, or two decreases.
  private static final Duration BETWEEN_CHANGES = Duration.ofHours(24);

  private final FileSystems fileSystems;
  private final InstantSource clock;
  private final Leniency leniency;

  UpdateFileSystem(FileSystems fileSystems, InstantSource clock, Leniency leniency) {
    this.fileSystems = fileSystems;
    this.clock = clock;
    this.leniency = leniency;
  }

  /// What a client sends.
  public record Request(
      @Label
          @Length(max = 128)
          @Pattern(
              "^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:file-system/fs-[0-9a-f]{8,40}|fs-[0-9a-f]{8,40})$")
          String fileSystemId,
      @Nullable ThroughputMode throughputMode,
      @Range(min = 1) @Nullable Double provisionedThroughputInMibps) {}

  @Override
  public FileSystemDescription handle(Request request, RequestContext context) {
    Scope scope = context.scope();
    FileSystem found = fileSystems.find(scope, request.fileSystemId());
    FileSystemDescription before = found.description();
    if (request.throughputMode() == null && request.provisionedThroughputInMibps() == null) {
      return fileSystems.describe(scope, found);
    }
    ThroughputMode mode = Objects.requireNonNullElse(request.throughputMode(), current(before));
    Double provisioned = request.provisionedThroughputInMibps();
    if (provisioned == null && mode == before.throughputMode()) {
      provisioned = before.provisionedThroughputInMibps();
    }
    var throughput = Throughput.of(mode, provisioned, before.performanceMode());
    boolean limited = throughput.isLimitedChangeOf(before);
    Instant now = clock.instant();
    Instant last = found.throughputChangedAt();
    if (limited && last != null && now.isBefore(last.plus(BETWEEN_CHANGES))) {
      leniency.forgive(
          EfsErrors.tooManyRequests(), "Changing the throughput again within 24 hours");
    }
    FileSystem changed =
        fileSystems.update(
            scope,
            found,
            it -> (limited ? it.withThroughputChanged(now) : it).describe(throughput::describe));
    return fileSystems.describe(scope, changed);
  }

  private static ThroughputMode current(FileSystemDescription it) {
    return Objects.requireNonNullElse(it.throughputMode(), ThroughputMode.BURSTING);
  }
}
