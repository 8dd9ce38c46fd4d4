package dev.virga.plugin.logs;

import dev.virga.plugin.logs.model.LogGroup;
import dev.virga.plugin.logs.model.LogGroupClass;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Creates a log group.
///
/// See [CreateLogGroup](https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogGroup.html).
public final class CreateLogGroup
    implements Operation<CreateLogGroup.Request, CreateLogGroup.Response> {
  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 512) @Pattern("[\\.\\-_/#A-Za-z0-9]+") String logGroupName,
      @Length(max = 256) @Nullable String kmsKeyId,
      @Length(min = 1, max = 50)
          @Nullable
              Map<
                  @Length(min = 1, max = 128) @Pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+)$")
                  String,
                  @Length(max = 256) @Pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$") String>
              tags,
      @Nullable LogGroupClass logGroupClass,
      @Nullable Boolean deletionProtectionEnabled) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Request of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Request in the making.
    public static final class Builder {
      public @Nullable String logGroupName;
      public @Nullable String kmsKeyId;
      public @Nullable Map<String, String> tags;
      public @Nullable LogGroupClass logGroupClass;
      public @Nullable Boolean deletionProtectionEnabled;

      private Request build() {
        return new Request(
            Objects.requireNonNull(logGroupName, "logGroupName"),
            kmsKeyId,
            tags,
            logGroupClass,
            deletionProtectionEnabled);
      }
    }
  }

  /// What it gets.
  public record Response() {}

  private final LogGroups groups;

  CreateLogGroup(LogGroups groups) {
    this.groups = groups;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    boolean made =
        groups.create(
            context.scope(),
            request.logGroupName(),
            request.tags() == null ? Map.of() : request.tags(),
            it -> choose(request, it));
    if (!made) {
      throw LogsErrors.groupExists();
    }
    return new Response();
  }

  private static void choose(Request request, LogGroup.Builder it) {
    it.kmsKeyId = request.kmsKeyId();
    if (request.logGroupClass() != null) {
      it.logGroupClass = request.logGroupClass();
    }
    if (it.logGroupClass == LogGroupClass.DELIVERY) {
      it.retentionInDays = LogGroups.DELIVERY_DAYS;
    }
    it.deletionProtectionEnabled = Boolean.TRUE.equals(request.deletionProtectionEnabled());
  }
}
