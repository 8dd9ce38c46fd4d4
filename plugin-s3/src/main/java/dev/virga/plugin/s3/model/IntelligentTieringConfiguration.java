package dev.virga.plugin.s3.model;

import dev.virga.spi.wire.Flattened;
import dev.virga.spi.wire.Name;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `IntelligentTieringConfiguration` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_IntelligentTieringConfiguration.html).
public record IntelligentTieringConfiguration(
    String id,
    @Nullable IntelligentTieringFilter filter,
    IntelligentTieringStatus status,
    @Name("Tiering") @Flattened List<Tiering> tierings) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static IntelligentTieringConfiguration of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public IntelligentTieringConfiguration with(Consumer<Builder> changes) {
    var it = new Builder();
    it.id = this.id;
    it.filter = this.filter;
    it.status = this.status;
    it.tierings = this.tierings;
    changes.accept(it);
    return it.build();
  }

  /// The members of a IntelligentTieringConfiguration in the making.
  public static final class Builder {
    public @Nullable String id;
    public @Nullable IntelligentTieringFilter filter;
    public @Nullable IntelligentTieringStatus status;
    public @Nullable List<Tiering> tierings;

    private IntelligentTieringConfiguration build() {
      return new IntelligentTieringConfiguration(
          Objects.requireNonNull(id, "Id"),
          filter,
          Objects.requireNonNull(status, "Status"),
          Objects.requireNonNull(tierings, "Tiering"));
    }
  }
}
