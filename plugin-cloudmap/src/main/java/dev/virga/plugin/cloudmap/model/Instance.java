package dev.virga.plugin.cloudmap.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `Instance` of the [Cloud Map API](https://docs.aws.amazon.com/cloud-map/latest/api/API_Instance.html).
public record Instance(
    @Length(max = 64) String id,
    @Length(max = 64) @Nullable String creatorRequestId,
    @Nullable
        Map<
            @Length(max = 255) @Pattern("^[a-zA-Z0-9!-~]+$") String,
            @Length(max = 1024)
            @Pattern("^([a-zA-Z0-9!-~][ \\ta-zA-Z0-9!-~]*){0,1}[a-zA-Z0-9!-~]{0,1}$") String>
        attributes,
    @Nullable String createdByAccount) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static Instance of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public Instance with(Consumer<Builder> changes) {
    var it = new Builder();
    it.id = this.id;
    it.creatorRequestId = this.creatorRequestId;
    it.attributes = this.attributes;
    it.createdByAccount = this.createdByAccount;
    changes.accept(it);
    return it.build();
  }

  /// The members of a Instance in the making.
  public static final class Builder {
    public @Nullable String id;
    public @Nullable String creatorRequestId;
    public @Nullable Map<String, String> attributes;
    public @Nullable String createdByAccount;

    private Instance build() {
      return new Instance(
          Objects.requireNonNull(id, "Id"), creatorRequestId, attributes, createdByAccount);
    }
  }
}
