package dev.virga.plugin.cloudmap.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `HttpInstanceSummary` of the [Cloud Map API](https://docs.aws.amazon.com/cloud-map/latest/api/API_HttpInstanceSummary.html).
public record HttpInstanceSummary(
    @Length(max = 64) @Nullable String instanceId,
    @Length(max = 1024) @Pattern("^[!-~]{1,1024}$") @Nullable String namespaceName,
    @Pattern(
            "((?=^.{1,127}$)^([a-zA-Z0-9_][a-zA-Z0-9-_]{0,61}[a-zA-Z0-9_]|[a-zA-Z0-9])(\\.([a-zA-Z0-9_][a-zA-Z0-9-_]{0,61}[a-zA-Z0-9_]|[a-zA-Z0-9]))*$)|(^\\.$)")
        @Nullable String serviceName,
    @Nullable HealthStatus healthStatus,
    @Nullable
        Map<
            @Length(max = 255) @Pattern("^[a-zA-Z0-9!-~]+$") String,
            @Length(max = 1024)
            @Pattern("^([a-zA-Z0-9!-~][ \\ta-zA-Z0-9!-~]*){0,1}[a-zA-Z0-9!-~]{0,1}$") String>
        attributes) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static HttpInstanceSummary of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public HttpInstanceSummary with(Consumer<Builder> changes) {
    var it = new Builder();
    it.instanceId = this.instanceId;
    it.namespaceName = this.namespaceName;
    it.serviceName = this.serviceName;
    it.healthStatus = this.healthStatus;
    it.attributes = this.attributes;
    changes.accept(it);
    return it.build();
  }

  /// The members of a HttpInstanceSummary in the making.
  public static final class Builder {
    public @Nullable String instanceId;
    public @Nullable String namespaceName;
    public @Nullable String serviceName;
    public @Nullable HealthStatus healthStatus;
    public @Nullable Map<String, String> attributes;

    private HttpInstanceSummary build() {
      return new HttpInstanceSummary(
          instanceId, namespaceName, serviceName, healthStatus, attributes);
    }
  }
}
